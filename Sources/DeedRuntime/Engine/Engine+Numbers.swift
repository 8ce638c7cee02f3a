extension Engine {
    mutating func integer(_ shape: UnsafePointer<IntegerShape>) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        let number = shape.pointee.isText ? try integerInText(from: start) : try integerInDigits(from: start)
        guard let value = number else { return .absent }
        if value < shape.pointee.low || value > shape.pointee.high || shape.pointee.hasStep {
            try check(value, shape.pointee, from: start)
        }
        return TapeEntry(.integer, bits: UInt64(bitPattern: value))
    }

    @inline(__always)
    private mutating func integerInDigits(from start: Int) throws(JSONSyntaxError) -> Int64? {
        let byte = first
        guard byte.isDigit || byte == 0x2D else {
            _ = try mismatch("an integer")
            return nil
        }
        return try wholeNumber(from: start)
    }

    /// Takes a number, which must be a whole one of 64 bits.
    @inline(__always)
    mutating func wholeNumber(from start: Int) throws(JSONSyntaxError) -> Int64? {
        let span = try cursor.takeNumber()
        if let value = JSONNumber.int64(cursor.bytes(span.range), isPlainInteger: span.isPlainInteger) { return value }
        try reportNoInteger(span, from: start)
        return nil
    }

    mutating func reportNoInteger(_ span: JSONNumberSpan, from start: Int) throws(JSONSyntaxError) {
        let number = JSONNumber(unchecked: String(decoding: cursor.bytes(span.range), as: UTF8.self))
        guard number.isInteger else {
            return try report(.type, from: start, isStructural: true, "expected an integer, found a fraction")
        }
        try report(.range, from: start, isStructural: true, "the integer is beyond what its type holds")
    }

    private mutating func integerInText(from start: Int) throws(JSONSyntaxError) -> Int64? {
        guard let span = try digitsInText() else { return nil }
        if let value = JSONNumber.int64(cursor.bytes(span), isPlainInteger: true) { return value }
        try report(.range, from: start, isStructural: true, "the integer is beyond what its type holds")
        return nil
    }

    /// Takes a string that must hold an integer's digits and nothing else.
    private mutating func digitsInText() throws(JSONSyntaxError) -> Range<Int>? {
        let start = cursor.position
        guard first == 0x22 else {
            _ = try mismatch("an integer in a string")
            return nil
        }
        let span = try cursor.takeString()
        let bytes = cursor.bytes(span.range)
        let sign = bytes.has(0x2D, at: 0) ? 1 : 0
        guard JSONNumber.isValid(bytes), JSONNumber.endOfDigits(bytes, from: sign) == bytes.count else {
            try report(.format, from: start, isStructural: true, "the text is not an integer")
            return nil
        }
        return span.range
    }

    private mutating func check(_ value: Int64, _ shape: IntegerShape, from start: Int) throws(JSONSyntaxError) {
        if value < shape.typeLow || value > shape.typeHigh {
            try report(.range, from: start, isStructural: true, "the integer is beyond what its type holds")
        }
        try check(ExactDecimal(value), limits: shape.limits, from: start)
    }

    /// Says which limits a number breaks.
    mutating func check(_ value: ExactDecimal, limits: Int32, from start: Int) throws(JSONSyntaxError) {
        guard limits >= 0 else { return }
        for limit in table.numberLimits[limits].pointee where !limit.holds(for: value) {
            try report(limit.rule, from: start, "\(value) is \(limit.rule.relation) \(limit.text)")
        }
    }

    mutating func unsigned(_ shape: UnsafePointer<UnsignedShape>) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        let number = shape.pointee.isText ? try unsignedInText(from: start) : try unsignedInDigits(from: start)
        guard let value = number else { return .absent }
        if value < shape.pointee.low || shape.pointee.hasStep {
            try check(ExactDecimal(value), limits: shape.pointee.limits, from: start)
        }
        return TapeEntry(.unsigned, bits: value)
    }

    private mutating func unsignedInText(from start: Int) throws(JSONSyntaxError) -> UInt64? {
        guard let span = try digitsInText() else { return nil }
        if let value = JSONNumber.uint64(cursor.bytes(span), isPlainInteger: true) { return value }
        try report(.range, from: start, isStructural: true, "the integer is beyond what its type holds")
        return nil
    }

    private mutating func unsignedInDigits(from start: Int) throws(JSONSyntaxError) -> UInt64? {
        guard JSONKind(first) == .number else {
            _ = try mismatch("an integer")
            return nil
        }
        let span = try cursor.takeNumber()
        if let value = JSONNumber.uint64(cursor.bytes(span.range), isPlainInteger: span.isPlainInteger) { return value }
        try reportNoInteger(span, from: start)
        return nil
    }
}
