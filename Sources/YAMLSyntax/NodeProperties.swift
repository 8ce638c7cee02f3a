/// The anchor and the tag that stand before a node, found again in the bytes: libyaml gives one mark for both.
struct NodeProperties {
    private(set) var anchor: Range<Int>?
    private(set) var tag: Range<Int>?
    /// Where the node itself starts.
    private(set) var end: Int

    init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
        end = start
        while end < bytes.count {
            if bytes[end] == UInt8(ascii: "&"), anchor == nil {
                anchor = end..<Self.endOfAnchor(from: end, in: bytes)
                end = Self.skipSpace(from: anchor?.upperBound ?? end, in: bytes)
            } else if bytes[end] == UInt8(ascii: "!"), tag == nil {
                tag = end..<Self.endOfTag(from: end, in: bytes)
                end = Self.skipSpace(from: tag?.upperBound ?? end, in: bytes)
            } else {
                return
            }
        }
    }

    /// As libyaml sees it: letters, digits, `_` and `-`.
    private static func endOfAnchor(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start + 1
        while position < bytes.count {
            switch bytes[position] {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): position += 1
            default: return position
            }
        }
        return position
    }

    private static func endOfWord(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start + 1
        while position < bytes.count, !isSpace(bytes[position]), !isFlowIndicator(bytes[position]) { position += 1 }
        return position
    }

    private static func endOfTag(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "<") else {
            return endOfWord(from: start, in: bytes)
        }
        var position = start + 1
        while position < bytes.count, bytes[position] != UInt8(ascii: ">"), !isSpace(bytes[position]) { position += 1 }
        return min(position + 1, bytes.count)
    }

    /// Past spaces, line breaks and comments.
    static func skipSpace(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var position = start
        while position < bytes.count {
            if isSpace(bytes[position]) {
                position += 1
            } else if bytes[position] == UInt8(ascii: "#"), position > start {
                while position < bytes.count, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
            } else {
                break
            }
        }
        return position
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private static func isFlowIndicator(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"): true
        default: false
        }
    }
}
