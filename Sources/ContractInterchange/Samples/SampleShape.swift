import ContractModel
import Diagnostics
import YAMLSyntax

/// What values at one place of samples look like.
struct SampleShape {
    /// Texts are an enum where so few are there so often.
    private static let mostValues = 12
    private static let leastRepeats = 3

    private(set) var count = 0
    private var nulls = 0
    private var booleans = 0
    private var numbers = SampleNumbers()
    private var texts = SampleTexts()
    private var objects = 0
    private var lists = 0
    private var sizes: ClosedRange<Int>?
    private var names: [String] = []
    private var fields: [String: SampleShape] = [:]
    /// Of the items of lists; one in a list, since a shape cannot hold itself.
    private var items: [SampleShape] = []

    mutating func add(_ value: SourceValue) {
        count += 1
        switch value {
        case .null: nulls += 1
        case .boolean: booleans += 1
        case .number(let text): numbers.add(text)
        case .string(let text): texts.add(text)
        case .array(let values):
            lists += 1
            sizes =
                sizes.map { min($0.lowerBound, values.count)...max($0.upperBound, values.count) } ?? values
                .count...values.count
            if items.isEmpty { items = [SampleShape()] }
            for value in values { items[0].add(value) }
        case .object(let members):
            objects += 1
            for member in members {
                if fields[member.name] == nil { names.append(member.name) }
                fields[member.name, default: SampleShape()].add(member.value)
            }
        }
    }

    /// How many JSON types there are beside null.
    private var kinds: Int { [booleans, numbers.count, texts.count, objects, lists].count { $0 > 0 } }

    func writeFields(to text: inout SampleText, of total: Int) {
        text.indent += 1
        var taken: Set<String> = []
        for original in names {
            guard let shape = fields[original] else { continue }
            let name = Identifiers.unique(Identifiers.fieldName(original), among: taken)
            taken.insert(name)
            text.line("\(name):")
            text.indent += 1
            let wireName = name == original ? nil : original
            shape.writeField(to: &text, of: total, wireName)
            text.indent -= 1
        }
        if names.isEmpty { text.line("{}") }
        text.indent -= 1
    }

    private func writeField(to text: inout SampleText, of total: Int, _ wireName: String?) {
        writeType(to: &text)
        if let wireName { text.line("json_name: \(YAMLOutput.quoted(wireName))") }
        if count < total { text.line("optional: true", comment: "absent in \(total - count) of \(total)") }
        text.line("doc: \"\"", comment: "there in \(count) of \(total)")
    }

    /// The lines of a type.
    private func writeType(to text: inout SampleText) {
        let present = count - nulls
        if present == 0 {
            text.line(
                count == 0 ? "type: json" : "type: \"null\"", comment: count == 0 ? "no item is there" : "always null")
            return
        }
        if kinds > 1 {
            text.line("type: json", comment: "of \(kinds) JSON types: \(words)")
        } else if texts.count > 0 {
            texts.write(to: &text, mostValues: Self.mostValues, leastRepeats: Self.leastRepeats)
        } else if numbers.count > 0 {
            numbers.write(to: &text)
        } else if booleans > 0 {
            text.line("type: boolean")
        } else if objects > 0 {
            text.line(names.isEmpty ? "type: json" : "type: record")
            if !names.isEmpty {
                text.line("fields:")
                writeFields(to: &text, of: objects)
            }
        } else if let sizes {
            text.line("type: list", comment: "\(sizes.lowerBound) to \(Quantity(sizes.upperBound, "item"))")
            text.line("of:")
            text.indent += 1
            items[0].writeType(to: &text)
            text.indent -= 1
        }
        if nulls > 0 { text.line("nullable: true", comment: "null in \(nulls) of \(count)") }
    }

    private var words: String {
        let all = [
            ("boolean", booleans), ("number", numbers.count), ("string", texts.count), ("object", objects),
            ("array", lists),
        ]
        return all.filter { $0.1 > 0 }.map { "\($0.0) \($0.1) times" }.joined(separator: ", ")
    }
}

extension YAMLOutput {
    /// A text as a scalar.
    static func quoted(_ text: String) -> String { YAMLWriter.flow(.text(text)) }
}

/// What numbers at a place are.
struct SampleNumbers {
    private(set) var count = 0
    private var least: ExactNumber?
    private var greatest: ExactNumber?
    private var isWhole = true

    mutating func add(_ text: String) {
        count += 1
        guard let number = ExactNumber(text) else {
            isWhole = false
            return
        }
        isWhole = isWhole && number.isInteger
        least = least.map { min($0, number) } ?? number
        greatest = greatest.map { max($0, number) } ?? number
    }

    func write(to text: inout SampleText) {
        let range = "\(least?.description ?? "") to \(greatest?.description ?? "")"
        guard isWhole, let least, let greatest else { return text.line("type: double", comment: range) }
        let isLarge = greatest > ExactNumber(Int.max) || least < ExactNumber(Int.min)
        text.line("type: \(isLarge ? "uint64" : "int64")", comment: range)
        if least >= ExactNumber(0), !isLarge { text.line("min: 0", comment: "none of \(count) is less") }
    }
}

/// What texts at a place are.
struct SampleTexts {
    private(set) var count = 0
    private var values: [String: Int] = [:]
    private var order: [String] = []
    private var lengths = 0...0
    private var formats = SampleFormat.allCases

    mutating func add(_ text: String) {
        let length = text.unicodeScalars.count
        lengths = count == 0 ? length...length : min(lengths.lowerBound, length)...max(lengths.upperBound, length)
        count += 1
        formats = formats.filter { $0.matches(text) }
        // More than so many different texts are no enum.
        if values.count <= 64 || values[text] != nil {
            if values[text] == nil { order.append(text) }
            values[text, default: 0] += 1
        }
    }

    func write(to text: inout SampleText, mostValues: Int, leastRepeats: Int) {
        let range =
            lengths.lowerBound == lengths.upperBound
            ? "\(Quantity(lengths.lowerBound, "character"))"
            : "\(lengths.lowerBound) to \(Quantity(lengths.upperBound, "character"))"
        if let format = formats.first {
            return text.line("type: \(format.rawValue)", comment: "all \(count) are")
        }
        guard values.count <= mostValues, count >= values.count * leastRepeats, order.allSatisfy({ !$0.isEmpty }) else {
            return text.line(
                "type: string", comment: "\(values.count > 64 ? "more than 64" : "\(values.count)") different, \(range)"
            )
        }
        text.line("type: enum", comment: "\(values.count) different in \(count)")
        text.line("values:")
        text.indent += 1
        for value in order { text.line("- \(YAMLOutput.quoted(value))", comment: "\(values[value] ?? 0) times") }
        text.indent -= 1
    }
}

/// Formats that a draft knows texts by.
enum SampleFormat: String, CaseIterable {
    case timestamp, date, uuid, uri, email, ipv4

    func matches(_ text: String) -> Bool {
        switch self {
        case .timestamp:
            text.wholeMatch(
                of:
                    /[0-9]{4}-[0-1][0-9]-[0-3][0-9][Tt][0-2][0-9]:[0-5][0-9]:[0-6][0-9](\.[0-9]{1,9})?([Zz]|[+-][0-2][0-9]:[0-5][0-9])/
            ) != nil
        case .date: text.wholeMatch(of: /[0-9]{4}-[0-1][0-9]-[0-3][0-9]/) != nil
        case .uuid: text.wholeMatch(of: /[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}/) != nil
        case .uri: text.wholeMatch(of: /(https?|ftp|urn|mailto):[!#-;=?-\[\]_a-z~]+/) != nil
        case .email: text.wholeMatch(of: /[0-9A-Za-z.!#$%&'*+\/=?^_`{|}~\-]+@[0-9A-Za-z\-]+(\.[0-9A-Za-z\-]+)+/) != nil
        case .ipv4:
            text.wholeMatch(of: /((25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])/) != nil
        }
    }
}
