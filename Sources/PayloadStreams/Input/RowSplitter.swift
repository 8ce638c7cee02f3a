import DeedRuntime

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where a row lies among bytes, white space around it left out.
struct RowPlace: Sendable {
    var bytes: Range<Int>
    /// From 1: the line, or the item.
    var number: Int
}

/// Finds where rows end, in bytes that come piece by piece. Whether a row is JSON is for the validator to say.
struct RowSplitter {
    enum Form {
        /// One row a line; blank lines are none.
        case lines
        /// The items of one JSON array.
        case list
        /// JSON values, one behind the other.
        case values
    }

    let form: Form
    /// Where the row begins that is open.
    private(set) var start = 0
    private(set) var number = 0
    private var position = 0
    private var depth = 0
    private var isText = false
    private var isEscaped = false
    private var listHasBegun = false
    private var listHasEnded = false

    init(_ form: Form) { self.form = form }

    /// The next row that ends within the bytes; nil where the open one goes on behind them.
    mutating func next(in bytes: UTF8Bytes) -> RowPlace? {
        while let end = end(in: bytes) {
            number += 1
            let place = RowPlace(bytes: bytes.trimmed(start..<end.row), number: number)
            start = end.next
            position = end.next
            if place.bytes.isEmpty, form != .list || listHasEnded {
                if form != .lines { number -= 1 }
                continue
            }
            return place
        }
        return nil
    }

    /// Reads past the rest of the open row, whatever it is.
    ///
    /// - Returns: where it ends; nil where it goes on behind the bytes.
    mutating func endOfOpenRow(in bytes: UTF8Bytes) -> Int? {
        guard let end = end(in: bytes) else { return nil }
        number += 1
        start = end.next
        position = end.next
        return end.row
    }

    /// The row that is open at the end of all bytes; nil where there is none.
    mutating func last(in bytes: UTF8Bytes) -> RowPlace? {
        let range = bytes.trimmed(start..<bytes.count)
        start = bytes.count
        guard !range.isEmpty else { return nil }
        number += 1
        return RowPlace(bytes: range, number: number)
    }

    /// Whether the open row is one that the bytes should have closed.
    var isWithinValue: Bool { depth > 0 || isText || isListOpen }

    /// Whether the list has begun and not ended.
    var isListOpen: Bool { form == .list && listHasBegun && !listHasEnded }

    /// Goes over to bytes that begin later by so many.
    mutating func move(by count: Int) {
        start = max(0, start - count)
        position -= count
    }

    /// Where the open row ends and the next one begins.
    private mutating func end(in bytes: UTF8Bytes) -> (row: Int, next: Int)? {
        switch form {
        case .lines: return lineEnd(in: bytes)
        case .list, .values: return valueEnd(in: bytes)
        }
    }

    private mutating func lineEnd(in bytes: UTF8Bytes) -> (row: Int, next: Int)? {
        guard let base = bytes.baseAddress, position < bytes.count,
            let found = memchr(base + position, 0x0A, bytes.count - position)
        else {
            position = bytes.count
            return nil
        }
        let end = UnsafeRawPointer(found) - UnsafeRawPointer(base)
        return (end, end + 1)
    }

    private mutating func valueEnd(in bytes: UTF8Bytes) -> (row: Int, next: Int)? {
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if isText {
                passText(byte)
            } else if let end = passStructure(byte) {
                return end
            }
        }
        return nil
    }

    private mutating func passText(_ byte: UInt8) {
        if isEscaped {
            isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
            isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
            isText = false
        }
    }

    private mutating func passStructure(_ byte: UInt8) -> (row: Int, next: Int)? {
        switch byte {
        case UInt8(ascii: "\""): isText = true
        case UInt8(ascii: "[") where form == .list && !listHasBegun:
            listHasBegun = true
            start = position
        case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
        case UInt8(ascii: "]") where depth == 0 && isListOpen:
            listHasEnded = true
            return (position - 1, position)
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            depth = max(0, depth - 1)
            if depth == 0, !isListOpen { return (position, position) }
        case UInt8(ascii: ",") where depth == 0 && isListOpen: return (position - 1, position)
        default:
            if depth == 0, !isListOpen, byte.isSpace { return (position - 1, position) }
        }
        return nil
    }
}

extension UInt8 {
    /// Whether the byte is white space of JSON.
    var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// A range without the white space at its ends.
    func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (lower, upper) = (range.lowerBound, range.upperBound)
        while lower < upper, self[lower].isSpace { lower += 1 }
        while lower < upper, self[upper - 1].isSpace { upper -= 1 }
        return lower..<upper
    }
}
