extension Engine {
    mutating func double(_ shape: UnsafePointer<DoubleShape>) throws(JSONSyntaxError) -> TapeEntry {
        if let value = cursor.takeShortDecimal(between: shape.pointee) {
            return TapeEntry(.double, bits: value.bitPattern)
        }
        guard JSONKind(first) == .number else { return try mismatch("a number") }
        let start = cursor.position
        let span = try cursor.takeNumber()
        let value = JSONNumber.double(cursor.bytes(span.range))
        guard value.isFinite else {
            try report(.range, from: start, isStructural: true, "the number is beyond what a double holds")
            return .absent
        }
        // Reading as a double never changes the order of two numbers, so that only equal doubles need their digits compared.
        if shape.pointee.limits >= 0, shape.pointee.hasStep || value <= shape.pointee.low || value >= shape.pointee.high
        {
            try check(span, value, shape.pointee, from: start)
        }
        return TapeEntry(.double, bits: value.bitPattern)
    }

    private mutating func check(
        _ span: JSONNumberSpan, _ value: Double, _ shape: DoubleShape, from start: Int
    ) throws(JSONSyntaxError) {
        if let exact = ExactDecimal.parse(cursor.bytes(span.range)) {
            return try check(exact, limits: shape.limits, from: start)
        }
        // More than 38 digits: such a number is far from every bound but its own double.
        for limit in table.numberLimits[shape.limits].pointee where !limit.holds(forDouble: value) {
            try report(limit.rule, from: start, "\(value) is \(limit.rule.relation) \(limit.text)")
        }
    }

    mutating func decimal(_ shape: UnsafePointer<DecimalShape>) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        let span = shape.pointee.isNumber ? try decimalInDigits() : try decimalInText()
        guard let span else { return .absent }
        let number = cursor.withText(span) { ExactDecimal.parse($0, allowsExponent: shape.pointee.isNumber) }
        guard let value = number else {
            try report(.range, from: start, isStructural: true, "the number has more than 38 digits")
            return .absent
        }
        if !value.fits(precision: Int(shape.pointee.precision), scale: Int(shape.pointee.scale)) {
            try checkDigits(value, shape.pointee, from: start)
        }
        try check(value, limits: shape.pointee.limits, from: start)
        return text(span)
    }

    private mutating func decimalInDigits() throws(JSONSyntaxError) -> JSONTextSpan? {
        guard JSONKind(first) == .number else {
            _ = try mismatch("a number")
            return nil
        }
        let span = try cursor.takeNumber()
        return JSONTextSpan(start: span.start, end: span.end, hasEscapes: false, isASCII: true)
    }

    private mutating func decimalInText() throws(JSONSyntaxError) -> JSONTextSpan? {
        let start = cursor.position
        guard first == 0x22 else {
            _ = try mismatch("a decimal in a string")
            return nil
        }
        let span = try cursor.takeString()
        guard cursor.withText(span, { JSONNumber.isValid($0) && !$0.contains { $0 | 0x20 == 0x65 } }) else {
            try report(.format, from: start, isStructural: true, "the text is not a decimal number")
            return nil
        }
        return span
    }

    private mutating func checkDigits(_ value: ExactDecimal, _ shape: DecimalShape, from start: Int)
        throws(JSONSyntaxError)
    {
        if value.normalized.scale > Int(shape.scale) {
            try report(.scale, from: start, "\(value) has more than \(Int(shape.scale).of("digit")) after the point")
        }
        let whole = Int(shape.precision - shape.scale)
        if !value.fits(precision: whole + 38, scale: 38) {
            try report(.precision, from: start, "\(value) has more than \(whole.of("digit")) before the point")
        }
    }
}

extension NumberLimit {
    /// Whether a number keeps the limit that only its double is known of.
    func holds(forDouble value: Double) -> Bool {
        let bound = JSONNumber(bound).double
        return switch rule {
        case .min: value >= bound
        case .max: value <= bound
        case .exclusiveMin: value > bound
        case .exclusiveMax: value < bound
        default: true
        }
    }
}

extension JSONCursor {
    /// Takes a number of a few characters that is within bounds; nil for any other.
    @inline(__always)
    mutating func takeShortDecimal(between shape: DoubleShape) -> Double? {
        let isNegative = byte(at: position) == 0x2D
        let start = isNegative ? position &+ 1 : position
        guard start &+ 8 <= count else { return nil }
        let (length, size) = JSONScan.decimal(base + start)
        let value = isNegative ? -size : size
        guard length > 0, shape.limits < 0 || value > shape.low && value < shape.high && !shape.hasStep else {
            return nil
        }
        position = start &+ length
        return value
    }
}
