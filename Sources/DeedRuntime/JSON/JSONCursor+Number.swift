extension JSONCursor {
    /// Takes a number; the position must be at its first byte.
    @inline(__always)
    mutating func takeNumber() throws(JSONSyntaxError) -> JSONNumberSpan {
        let start = position
        let whole = base[start] == 0x2D ? start &+ 1 : start
        var index = try endOfDigits(from: whole)
        guard index == whole &+ 1 || base[whole] != 0x30 else { throw error(.invalidNumber, at: whole &+ 1) }
        var isPlainInteger = true
        if index < count, base[index] == 0x2E {
            isPlainInteger = false
            index = try endOfDigits(from: index &+ 1)
        }
        if index < count, base[index] | 0x20 == 0x65 {
            isPlainInteger = false
            index &+= 1
            if index < count, base[index] == 0x2B || base[index] == 0x2D { index &+= 1 }
            index = try endOfDigits(from: index)
        }
        position = index
        return JSONNumberSpan(start: start, end: index, isPlainInteger: isPlainInteger)
    }

    /// Where at least one digit from `start` on ends.
    @inline(__always)
    private func endOfDigits(from start: Int) throws(JSONSyntaxError) -> Int {
        var index = start
        while index < count, base[index].isDigit { index &+= 1 }
        guard index > start else { throw error(.invalidNumber, at: index) }
        return index
    }
}
