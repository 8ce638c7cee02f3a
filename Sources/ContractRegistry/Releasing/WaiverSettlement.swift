package import ContractModel
package import Diagnostics
import YAMLSyntax

/// Takes the waivers that a release used out of the files of their teams, byte for byte: everything else stays as it was
/// written.
package enum WaiverSettlement {
    /// The files as they are afterwards, by path relative to the registry, for
    /// ``ReleaseTransaction/write(_:beside:)``. The file of a team whose last waiver goes holds an empty list.
    package static func files(
        removing used: [Waiver], from registry: ResolvedRegistry, catalog: SourceCatalog
    ) -> [(path: String, text: String)] {
        let ranges = Set(used.map(\.range))
        return registry.waivers.sorted { $0.team < $1.team }.compactMap { file in
            guard let source = file.waivers.first(where: { ranges.contains($0.range) })?.range.file else { return nil }
            let bytes = WaiverList(catalog[source].bytes, file: source).removing(ranges)
            return bytes.map { (path: "waivers/\(file.team).yaml", text: String(decoding: $0, as: UTF8.self)) }
        }
    }
}

/// The bytes of `waivers/<team>.yaml`, entry by entry.
private struct WaiverList {
    let bytes: [UInt8]
    let root: YAMLNode?

    init(_ bytes: [UInt8], file: SourceID) {
        self.bytes = bytes
        var diagnostics = Diagnostics()
        root = YAMLParser.parse(bytes, file: file, into: &diagnostics)
    }

    /// The bytes without these entries; `nil` where the file holds no list.
    func removing(_ ranges: Set<SourceRange>) -> [UInt8]? {
        guard let root, case .sequence(let items) = root.content else { return nil }
        let gone = items.map { ranges.contains($0.range) }
        var edit = YAMLEdit()
        if !gone.contains(false) {
            let start = root.isFlow ? Int(root.range.lower) : lineStart(of: items[0])
            replace(start, end(of: items[items.count - 1], in: root), with: root.isFlow ? "[]" : "[]\n", root, &edit)
        } else if root.isFlow {
            removeFromFlow(items, gone, root, &edit)
        } else {
            for index in items.indices where gone[index] {
                let start = index == 0 ? lineStart(of: items[0]) : commentStart(before: items[index])
                replace(start, end(of: items[index], in: root), with: "", root, &edit)
            }
        }
        return edit.applied(to: bytes)
    }

    /// Runs of entries go with the comma that is theirs: the one behind them, before them at the end of the list.
    private func removeFromFlow(_ items: [YAMLNode], _ gone: [Bool], _ root: YAMLNode, _ edit: inout YAMLEdit) {
        var index = 0
        while index < items.count {
            guard gone[index] else {
                index += 1
                continue
            }
            let first = index
            while index < items.count, gone[index] { index += 1 }
            if index < items.count {
                replace(Int(items[first].range.lower), Int(items[index].range.lower), with: "", root, &edit)
            } else {
                replace(Int(items[first - 1].range.upper), Int(items[index - 1].range.upper), with: "", root, &edit)
            }
        }
    }

    private func replace(_ lower: Int, _ upper: Int, with text: String, _ root: YAMLNode, _ edit: inout YAMLEdit) {
        edit.replace(SourceRange(file: root.range.file, lower: lower, upper: upper), with: text)
    }

    /// The start of the line that holds the dash of an entry.
    private func lineStart(of item: YAMLNode) -> Int {
        var position = Int(item.range.lower)
        while position > 0, bytes[position - 1] != UInt8(ascii: "-") { position -= 1 }
        return start(ofLineWith: position)
    }

    private func start(ofLineWith place: Int) -> Int {
        var position = place
        while position > 0, bytes[position - 1] != 0x0A, bytes[position - 1] != 0x0D { position -= 1 }
        return position
    }

    /// The start of the comment that stands right above an entry and is about it, else of the entry's line.
    private func commentStart(before item: YAMLNode) -> Int {
        var position = lineStart(of: item)
        while position > 0 {
            let isPair = bytes[position - 1] == 0x0A && position > 1 && bytes[position - 2] == 0x0D
            let above = start(ofLineWith: position - (isPair ? 2 : 1))
            let first = bytes[above..<position].first { $0 != 0x20 && $0 != 0x09 }
            guard first == UInt8(ascii: "#") else { return position }
            position = above
        }
        return position
    }

    /// Behind the line on which an entry ends; of a list in brackets, behind the bracket.
    private func end(of item: YAMLNode, in root: YAMLNode) -> Int {
        if root.isFlow { return Int(root.range.upper) }
        var position = Int(item.range.upper)
        while position > Int(item.range.lower), [0x0A, 0x0D, 0x20, 0x09].contains(bytes[position - 1]) { position -= 1 }
        while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0D { position += 1 }
        if position < bytes.count, bytes[position] == 0x0A { position += 1 }
        return position
    }
}
