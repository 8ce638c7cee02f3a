/// UTF-8 text that somebody else owns. It is valid only for the duration of the call that passes it, and may be empty with a
/// null address.
public typealias UTF8Bytes = UnsafeBufferPointer<UInt8>

extension UnsafeBufferPointer where Element == UInt8 {
    /// The number that `count` ASCII digits from `start` on spell, or -1 where one of them is no digit.
    ///
    /// The range must lie within the bytes, and the number must fit an `Int`.
    @inline(__always)
    func digits(at start: Int, count: Int) -> Int {
        var value = 0
        for index in start..<start &+ count {
            let digit = self[index] &- 0x30
            guard digit <= 9 else { return -1 }
            value = value &* 10 &+ Int(digit)
        }
        return value
    }

    /// Whether the byte at `index` exists and is `byte`.
    @inline(__always)
    package func has(_ byte: UInt8, at index: Int) -> Bool {
        index < count && self[index] == byte
    }

    /// Whether the bytes are those of another.
    @inline(__always)
    package func isEqual(to other: UTF8Bytes) -> Bool {
        guard count == other.count else { return false }
        guard let base = baseAddress, let otherBase = other.baseAddress else { return true }
        var index = 0
        while index &+ 8 <= count {
            guard JSONScan.word(base + index) == JSONScan.word(otherBase + index) else { return false }
            index &+= 8
        }
        while index < count {
            guard base[index] == otherBase[index] else { return false }
            index &+= 1
        }
        return true
    }

    /// Whether the bytes spell a word.
    @inline(__always)
    func isEqual(to word: StaticString) -> Bool {
        isEqual(to: UTF8Bytes(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    /// The bytes of a range, without a copy.
    @inline(__always)
    package func slice(_ range: Range<Int>) -> UTF8Bytes {
        UnsafeBufferPointer(rebasing: self[range])
    }
}

extension UInt8 {
    /// Whether the byte is an ASCII digit.
    @inline(__always)
    var isDigit: Bool { self &- 0x30 <= 9 }

    /// Whether the byte is an ASCII letter.
    @inline(__always)
    var isLetter: Bool { (self | 0x20) &- 0x61 <= 25 }

    /// The value of a hexadecimal digit, or 255.
    @inline(__always)
    var hexValue: UInt8 {
        if isDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter <= 5 ? letter &+ 10 : 255
    }
}

extension StringProtocol {
    /// Calls `body` with the text's UTF-8 bytes, without a copy where the text is stored so.
    @inline(__always)
    func withUTF8Bytes<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
        if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
        return Array(utf8).withUnsafeBufferPointer(body)
    }
}

extension RawSpan {
    /// Calls with the bytes.
    @inline(__always)
    func withUTF8Bytes<Result>(_ body: (UTF8Bytes) -> Result) -> Result {
        withUnsafeBytes { raw in raw.withMemoryRebound(to: UInt8.self) { body($0) } }
    }
}
