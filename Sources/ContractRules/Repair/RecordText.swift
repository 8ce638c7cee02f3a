import ContractModel
import ContractRegistry
import Diagnostics
import YAMLSyntax

/// The text of a record in its file, as far as it takes to add something to it.
struct RecordText {
    private let file: SourceID
    private let bytes: [UInt8]
    private let record: ResolvedRecord
    /// The fields that are written here, in their order.
    private let fields: [ResolvedField]

    /// `nil` where no field of the record is written in the contract's own file.
    init?(_ record: ResolvedRecord, of contract: ResolvedContract, in catalog: SourceCatalog) {
        fields = record.fields.filter { $0.field.name.range.file == contract.source && $0.includedFrom == nil }
            .sorted { $0.field.name.range.lower < $1.field.name.range.lower }
        guard let first = fields.first else { return nil }
        file = first.field.name.range.file
        bytes = catalog[file].bytes
        self.record = record
    }

    /// A field of a former record at the place that it had: before the one that followed it, else behind the last.
    func adding(_ field: ResolvedField, as text: FieldText, after former: ResolvedRecord) -> TextEdit? {
        guard let place = FormerPlace(of: field, in: former, now: record, file: file),
            let lead = lead(of: Int(place.neighbour.field.name.range.lower))
        else { return nil }
        if place.isBefore {
            let start = Int(place.neighbour.field.name.range.lower)
            return insertion(lead.isBlock ? text.flow + "\n" + lead.indent : text.flow + ", ", at: start)
        }
        var end = Int(place.neighbour.field.range.upper)
        while end > 0, bytes[end - 1] == 10 || bytes[end - 1] == 32 { end -= 1 }
        return insertion(lead.isBlock ? "\n" + lead.indent + text.flow : ", " + text.flow, at: end)
    }

    /// Names that no field may take.
    func reserving(_ names: [String]) -> TextEdit? {
        let list = names.map { ScalarText.write($0, isFlow: true) }.joined(separator: ", ")
        // A record holds the former names of its fields as reserved too, which are written elsewhere.
        let former = Set(record.fields.flatMap { $0.field.renamedFrom.map(\.range) })
        let written = record.reserved.map(\.range).filter { $0.file == file && !former.contains($0) }
        if let last = written.max(by: { $0.upper < $1.upper }) {
            guard let lead = lead(of: Int(last.lower)), !lead.isItem else { return nil }
            return insertion(", \(list)", at: Int(last.upper))
        }
        guard let first = fields.first, let key = key("fields:", before: Int(first.field.name.range.lower)),
            let lead = lead(of: key)
        else { return nil }
        return insertion(lead.isBlock ? "reserved: [\(list)]\n\(lead.indent)" : "reserved: [\(list)], ", at: key)
    }

    private func insertion(_ text: String, at offset: Int) -> TextEdit {
        TextEdit(SourceRange(file: file, lower: offset, upper: offset), text)
    }

    /// What stands on the line before a place.
    private func lead(of offset: Int) -> (isBlock: Bool, isItem: Bool, indent: String)? {
        let start = bytes[..<offset].lastIndex(of: 10).map { $0 + 1 } ?? 0
        let before = bytes[start..<offset]
        let indent = String(repeating: " ", count: before.count)
        let isItem = before.contains(UInt8(ascii: "-")) && before.allSatisfy { $0 == 32 || $0 == UInt8(ascii: "-") }
        if before.contains(9) { return nil }
        return (before.allSatisfy { $0 == 32 }, isItem, indent)
    }

    /// The last place of a key before another place.
    private func key(_ word: String, before offset: Int) -> Int? {
        let pattern = Array(word.utf8)
        var place = offset - pattern.count
        while place >= 0 {
            if bytes[place..<place + pattern.count].elementsEqual(pattern) {
                let isWhole = place == 0 || [10, 32, UInt8(ascii: "{"), UInt8(ascii: ",")].contains(bytes[place - 1])
                if isWhole { return place }
            }
            place -= 1
        }
        return nil
    }
}

/// A field as it was written once, with its deprecation.
struct FieldText {
    private let name: String
    /// Without the name, on one line.
    private let value: String

    /// `nil` where it holds a comment, or a value over several lines.
    init?(_ field: ResolvedField, in catalog: SourceCatalog, deprecated: String) {
        let range = field.field.range
        let text = String(
            decoding: catalog[range.file].bytes[Int(range.lower)..<Int(range.upper)], as: UTF8.self)
        let name = field.field.name.value
        guard field.field.deprecated == nil, text.hasPrefix(name + ":"), !text.contains("#") else { return nil }
        var value = text.dropFirst(name.count + 1).trimmed
        if text.contains("\n") {
            guard let flow = Self.flow(value) else { return nil }
            value = flow
        }
        if !value.hasPrefix("{") { value = "{ type: \(value) }" }
        guard value.hasSuffix("}") else { return nil }
        self.name = name
        self.value = value.dropLast().trimmed + ", deprecated: \(deprecated) }"
    }

    var flow: String { "\(name): \(value)" }

    /// Keys on lines of their own as a mapping on one line; `nil` where they hold more than scalars on one line each.
    private static func flow(_ block: String) -> String? {
        if block.hasPrefix("{") {
            return block.split(separator: "\n").map { String($0).trimmed }.joined(separator: " ")
        }
        let lines = block.split(separator: "\n").map(String.init)
        guard let first = lines.first else { return nil }
        let column = lines.dropFirst().first.map { $0.prefix { $0 == " " }.count } ?? 0
        for line in lines.dropFirst() where line.prefix(while: { $0 == " " }).count != column { return nil }
        for line in [first] + lines.dropFirst() {
            guard let colon = line.firstRange(of: ": ") else { return nil }
            let value = line[colon.upperBound...].trimmed
            if value.isEmpty || value.hasPrefix("|") || value.hasPrefix(">") { return nil }
            if !value.hasPrefix("{"), !value.hasPrefix("["), !value.hasPrefix("\""),
                value.contains(where: { ",[]{}".contains($0) })
            {
                return nil
            }
        }
        return "{ " + lines.map { $0.trimmed }.joined(separator: ", ") + " }"
    }
}

extension StringProtocol {
    /// Without white space at either end.
    fileprivate var trimmed: String {
        var text = Substring(self)
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text.drop(while: \.isWhitespace))
    }
}
