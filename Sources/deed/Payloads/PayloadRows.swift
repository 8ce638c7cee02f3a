/// The payloads of a file: one per line, or the items of a JSON document.
struct PayloadRows {
    struct Row {
        /// From 1: the line, or the item.
        var number: Int
        var payload: [UInt8]
    }

    private(set) var all: [Row] = []

    init(_ bytes: [UInt8], isJSON: Bool) {
        if isJSON { readDocument(bytes) } else { readLines(bytes) }
    }

    private mutating func readLines(_ bytes: [UInt8]) {
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where !line.allSatisfy(Self.isSpace) {
            all.append(Row(number: index + 1, payload: Array(line)))
        }
    }

    private mutating func readDocument(_ bytes: [UInt8]) {
        guard let first = bytes.firstIndex(where: { !Self.isSpace($0) }) else { return }
        guard bytes[first] == UInt8(ascii: "[") else {
            all = [Row(number: 1, payload: bytes)]
            return
        }
        var scan = ItemScan(start: first + 1)
        while let item = scan.next(in: bytes) {
            if bytes[item].allSatisfy(Self.isSpace), scan.isAtEnd { return }
            all.append(Row(number: all.count + 1, payload: Array(bytes[item])))
        }
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    /// Finds where the items of a list begin and end; whether each is JSON is for the validator to say.
    private struct ItemScan {
        var position: Int
        private(set) var isAtEnd = false

        init(start: Int) { position = start }

        mutating func next(in bytes: [UInt8]) -> Range<Int>? {
            guard !isAtEnd, position < bytes.count else { return nil }
            let start = position
            var depth = 0
            var isText = false
            while position < bytes.count {
                switch bytes[position] {
                case UInt8(ascii: "\\") where isText: position += 1
                case UInt8(ascii: "\""): isText.toggle()
                case UInt8(ascii: "{") where !isText, UInt8(ascii: "[") where !isText: depth += 1
                case UInt8(ascii: ",") where !isText && depth == 0:
                    position += 1
                    return start..<position - 1
                case UInt8(ascii: "]") where !isText && depth == 0:
                    isAtEnd = true
                    return start..<position
                case UInt8(ascii: "}") where !isText, UInt8(ascii: "]") where !isText: depth -= 1
                default: break
                }
                position += 1
            }
            isAtEnd = true
            return start..<min(position, bytes.count)
        }
    }
}
