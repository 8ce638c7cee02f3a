extension JSONCursor {
    /// The text of a string.
    func string(_ span: JSONTextSpan) -> String {
        guard span.hasEscapes else { return String(decoding: bytes(span.range), as: UTF8.self) }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(span.count)
        unescape(span, into: &utf8)
        return String(decoding: utf8, as: UTF8.self)
    }

    /// Calls `body` with the text of a string as UTF-8; copies it only where it has escapes.
    @inline(__always)
    func withText<Result>(_ span: JSONTextSpan, _ body: (UTF8Bytes) -> Result) -> Result {
        guard span.hasEscapes else { return body(bytes(span.range)) }
        var utf8: [UInt8] = []
        utf8.reserveCapacity(span.count)
        unescape(span, into: &utf8)
        return utf8.withUnsafeBufferPointer(body)
    }

    /// How many Unicode scalars the text of a string has. Nothing is copied to find out.
    func scalarCount(_ span: JSONTextSpan) -> Int {
        var count = UTF8Sequence.scalarCount(bytes(span.range))
        guard span.hasEscapes else { return count }
        // Of an escape, all but one of its characters do not count.
        var index = span.start
        while index < span.end {
            guard base[index] == 0x5C else {
                index &+= 1
                continue
            }
            let length = lengthOfEscape(at: index)
            count &-= length &- 1
            index &+= length
        }
        return count
    }

    /// How many characters the escape at an index has, which is known to be valid: 2, 6, or 12 of a surrogate pair.
    private func lengthOfEscape(at index: Int) -> Int {
        guard base[index &+ 1] == 0x75 else { return 2 }
        return 0xD800...0xDBFF ~= unit(at: index &+ 2) ? 12 : 6
    }

    /// Appends the text of a string as UTF-8.
    func unescape(_ span: JSONTextSpan, into utf8: inout [UInt8]) {
        var index = span.start
        while index < span.end {
            let text = index
            while index < span.end, base[index] != 0x5C { index &+= 1 }
            utf8.append(contentsOf: bytes(text..<index))
            guard index < span.end else { return }
            index = appendEscape(at: index, to: &utf8)
        }
    }

    /// Appends what the escape at an index stands for, which is known to be valid; returns where it ends.
    private func appendEscape(at index: Int, to utf8: inout [UInt8]) -> Int {
        switch base[index + 1] {
        case 0x62: utf8.append(0x08)
        case 0x66: utf8.append(0x0C)
        case 0x6E: utf8.append(0x0A)
        case 0x72: utf8.append(0x0D)
        case 0x74: utf8.append(0x09)
        case 0x75:
            let first = unit(at: index + 2)
            guard 0xD800...0xDBFF ~= first else {
                Self.append(scalar: first, to: &utf8)
                return index + 6
            }
            Self.append(scalar: 0x10000 + (first - 0xD800) << 10 + (unit(at: index + 8) - 0xDC00), to: &utf8)
            return index + 12
        case let byte: utf8.append(byte)
        }
        return index + 2
    }

    private func unit(at index: Int) -> UInt32 {
        (index..<index + 4).reduce(0) { $0 << 4 | UInt32(base[$1].hexValue) }
    }

    private static func append(scalar: UInt32, to utf8: inout [UInt8]) {
        utf8.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
}
