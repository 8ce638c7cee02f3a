/// Reads the text of a table.
struct TableReader {
    var builder = TableBuilder()

    static let version = 1

    static func read(_ text: String) throws(TableError) -> TableView {
        var (reader, bytes) = (TableReader(), Array(text.utf8))
        bytes.append(UInt8(ascii: "\n"))
        var failure: TableError?
        bytes.withUnsafeBufferPointer { bytes in
            do throws(TableError) { try reader.readLines(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
        try TableCheck(builder: reader.builder).check()
        return reader.builder.finished()
    }

    private mutating func readLines(_ bytes: UnsafeBufferPointer<UInt8>) throws(TableError) {
        var (number, start) = (0, 0)
        for end in bytes.indices where bytes[end] == UInt8(ascii: "\n") {
            let text = UnsafeBufferPointer(rebasing: bytes[start..<end])
            number += 1
            start = end + 1
            if number > 1 {
                var line = TableLine(number: number, text: text)
                try read(&line)
            } else if !text.elementsEqual("deed-table \(Self.version)".utf8) {
                throw TableError(line: 1, "this is no table of version \(Self.version)")
            }
        }
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
    func openness(_ word: String) -> TableOpenness? {
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
