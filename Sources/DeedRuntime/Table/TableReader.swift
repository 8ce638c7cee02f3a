/// Reads the text of a table.
struct TableReader {
    var builder = TableBuilder()

    static let version = 1

    static func read(_ text: String) throws(TableError) -> TableView {
        var reader = TableReader()
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.first == "deed-table \(version)" else {
            throw TableError(line: 1, "this is no table of version \(version)")
        }
        for (index, text) in lines.enumerated().dropFirst() {
            var line = TableLine(number: index + 1, text: text)
            try reader.read(&line)
        }
        try TableCheck(builder: reader.builder).check()
        return reader.builder.finished()
    }

    private mutating func read(_ line: inout TableLine) throws(TableError) {
        guard let word = line.next() else { return }
        switch word {
        case ".": try readField(&line)
        case "!": try readInvariant(&line)
        case "|": try readVariant(&line)
        case "?": try readAlternative(&line)
        case "=": try readValue(&line)
        default: try readNode(String(word), &line)
        }
        guard line.isEmpty else { throw line.error("there are more words than belong here") }
    }

    private mutating func readNode(_ kind: String, _ line: inout TableLine) throws(TableError) {
        switch kind {
        case "record": try readRecord(&line)
        case "tuple": try readTuple(&line)
        case "list": try readList(&line)
        case "map": try readMap(&line)
        case "union": try readUnion(&line)
        case "choose": try readChoice(&line)
        case "enum": try readEnum(&line)
        case "const": try readConstant(&line)
        case "json": builder.add(.json)
        case "null": builder.add(.null)
        case "never": builder.add(.never)
        default: try readScalar(kind, &line)
        }
    }

    /// The openness that a word stands for.
    func openness(_ word: Substring) -> TableOpenness? {
        switch word {
        case "open": .open
        case "closed": .closed
        case "extensible": .extensible
        default: nil
        }
    }

    /// A value, which must be JSON.
    mutating func literal(_ json: [UInt8], _ line: TableLine) throws(TableError) -> TableRange {
        do {
            _ = try JSONValue.parse(json)
        } catch {
            throw line.error("`\(String(decoding: json, as: UTF8.self))` is no JSON: \(error)")
        }
        return builder.literal(json)
    }

    /// The pattern of a limit.
    mutating func pattern(_ text: String, _ line: TableLine) throws(TableError) -> Int32 {
        do {
            builder.patterns.append(try Pattern(text))
        } catch {
            throw line.error("`\(text)` is no pattern: \(error)")
        }
        return Int32(builder.patterns.count - 1)
    }
}
