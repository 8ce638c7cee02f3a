extension JSONCursor {
    /// Takes a string; the position must be at its opening quote, and is behind the closing one afterwards.
    @inline(__always)
    mutating func takeString() throws(JSONSyntaxError) -> JSONTextSpan {
        let span = try string(at: position)
        position = span.end &+ 1
        return span
    }

    /// The string whose opening quote is at a place.
    @inline(__always)
    func string(at quote: Int) throws(JSONSyntaxError) -> JSONTextSpan {
        let start = quote &+ 1
        var index = start
        while index &+ 8 <= count {
            let found = JSONScan.specialOrNonASCII(JSONScan.word(base + index))
            if found != 0 {
                index &+= found.trailingZeroBitCount &>> 3
                guard base[index] == 0x22 else { break }
                return JSONTextSpan(start: start, end: index, hasEscapes: false, isASCII: true)
            }
            index &+= 8
        }
        return try string(from: start, at: index)
    }

    /// Where a string of plain ASCII ends; see ``JSONScan/endOfPlainString(_:count:at:)``.
    @inline(__always)
    func endOfPlainString(at quote: Int) -> Int { JSONScan.endOfPlainString(base, count: count, at: quote) }

    /// A string that is not plain ASCII, or that ends where the bytes do; it is known up to `place`.
    @inline(never)
    private func string(from start: Int, at place: Int) throws(JSONSyntaxError) -> JSONTextSpan {
        var span = JSONTextSpan(start: start, end: start, hasEscapes: false, isASCII: true)
        var index = place
        while true {
            index = endOfASCII(from: index)
            guard index < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
            let byte = base[index]
            if byte == 0x22 { break }
            if byte == 0x5C {
                span.hasEscapes = true
                index = try endOfEscape(at: index)
            } else {
                guard byte >= 0x80 else { throw error(.controlCharacter, at: index) }
                span.isASCII = false
                index = try endOfScalar(at: index)
            }
        }
        span.end = index
        return span
    }

    /// Where plain ASCII text ends that begins at `start`: at a quote, a backslash, a control character, a byte beyond ASCII.
    @inline(__always)
    private func endOfASCII(from start: Int) -> Int {
        var index = start
        while index &+ 8 <= count {
            let found = JSONScan.specialOrNonASCII(JSONScan.word(base + index))
            if found != 0 { return index &+ found.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count {
            let byte = base[index]
            if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte >= 0x80 { break }
            index &+= 1
        }
        return index
    }

    /// Where a UTF-8 sequence of more than one byte ends.
    func endOfScalar(at start: Int) throws(JSONSyntaxError) -> Int {
        let length = UTF8Sequence.length(base + start, available: count - start)
        guard length > 0 else { throw JSONSyntaxError(offset: start, reason: .invalidUTF8) }
        return start + length
    }

    /// Where an escape ends, both halves of a surrogate pair taken together.
    private func endOfEscape(at start: Int) throws(JSONSyntaxError) -> Int {
        guard start + 1 < count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
        switch base[start + 1] {
        case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: return start + 2
        case 0x75: break
        default: throw error(.invalidEscape, at: start)
        }
        let unit = try codeUnit(at: start)
        guard 0xD800...0xDFFF ~= unit else { return start + 6 }
        guard unit < 0xDC00, start + 7 < count, base[start + 6] == 0x5C, base[start + 7] == 0x75 else {
            throw error(.loneSurrogate, at: start)
        }
        guard 0xDC00...0xDFFF ~= (try codeUnit(at: start + 6)) else { throw error(.loneSurrogate, at: start) }
        return start + 12
    }

    /// The four hexadecimal digits of the escape at `start`.
    private func codeUnit(at start: Int) throws(JSONSyntaxError) -> UInt32 {
        guard start + 6 <= count else { throw JSONSyntaxError(offset: count, reason: .unexpectedEnd) }
        var unit: UInt32 = 0
        for index in start + 2..<start + 6 {
            let digit = base[index].hexValue
            guard digit < 16 else { throw error(.invalidEscape, at: start) }
            unit = unit << 4 | UInt32(digit)
        }
        return unit
    }
}
