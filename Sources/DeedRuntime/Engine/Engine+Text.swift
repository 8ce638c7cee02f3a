extension Engine {
    /// The entry of a text.
    @inline(__always)
    func text(_ span: JSONTextSpan) -> TapeEntry {
        let flag: TapeEntry.Flags = span.hasEscapes ? .escaped : span.isASCII ? .ascii : []
        return TapeEntry(
            .text, flags: origin.union(flag),
            number: UInt32(truncatingIfNeeded: span.start), bits: UInt64(truncatingIfNeeded: span.count))
    }

    @inline(__always)
    func matches(_ pattern: UnsafePointer<Pattern>, _ span: JSONTextSpan) -> Bool {
        cursor.withText(span) { pattern.pointee.matches($0) }
    }

    mutating func string(_ shape: UnsafePointer<TextShape>) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x22 else { return try mismatch("a string") }
        let start = cursor.position
        let span = try cursor.takeString()
        if shape.pointee.min > 0 || shape.pointee.max < .max { try checkLength(span, shape.pointee, from: start) }
        if shape.pointee.pattern >= 0, !matches(table.patterns[shape.pointee.pattern], span) {
            let pattern = table.patterns[shape.pointee.pattern].pointee.source
            try report(.pattern, from: start, "the text does not match `\(pattern)`")
        }
        if let format = shape.pointee.format, !cursor.withText(span, { format.matches($0) }) {
            try report(.format, from: start, "the text is no \(format.rawValue)")
        }
        return text(span)
    }

    /// Bytes decide where all are ASCII and none is escaped.
    @inline(__always)
    private mutating func checkLength(
        _ span: JSONTextSpan, _ shape: TextShape, from start: Int
    ) throws(JSONSyntaxError) {
        let isPlain = span.isASCII && !span.hasEscapes
        let length = isPlain ? span.count : cursor.scalarCount(span)
        if length < Int(shape.min) {
            try report(.minLength, from: start, "\(length.of("character")) where \(shape.min) are the fewest")
        }
        if length > Int(shape.max) {
            try report(.maxLength, from: start, "\(length.of("character")) where \(shape.max) are the most")
        }
    }

    mutating func bytes(_ shape: UnsafePointer<BytesShape>) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x22 else { return try mismatch("a string") }
        let start = cursor.position
        let span = try cursor.takeString()
        guard let count = cursor.withText(span, { Base64.decodedCount($0) }) else {
            try report(.format, from: start, isStructural: true, "the text is no Base64 with padding")
            return .absent
        }
        if count < Int(shape.pointee.min) {
            try report(.minLength, from: start, "\(count.of("byte")) where \(shape.pointee.min) are the fewest")
        }
        if count > Int(shape.pointee.max) {
            try report(.maxLength, from: start, "\(count.of("byte")) where \(shape.pointee.max) are the most")
        }
        return text(span)
    }

    /// A value that one string spells.
    mutating func textual<Value: TextualValue>(
        _ type: Value.Type, _ words: String
    ) throws(JSONSyntaxError) -> TapeEntry {
        guard first == 0x22 else { return try mismatch("a string") }
        let start = cursor.position
        let span = try cursor.takeString()
        guard cursor.withText(span, { Value.parse($0) }) != nil else {
            try report(.format, from: start, isStructural: true, "the text is not \(words)")
            return .absent
        }
        return text(span)
    }

    /// The same with bounds.
    mutating func bounded<Value: TextualValue & Comparable>(
        _ type: Value.Type, _ words: String, _ shape: UnsafePointer<SpanShape>
    ) throws(JSONSyntaxError) -> TapeEntry {
        guard shape.pointee.limits >= 0, first == 0x22 else { return try textual(type, words) }
        let start = cursor.position
        let span = try cursor.takeString()
        guard let value = cursor.withText(span, { Value.parse($0) }) else {
            try report(.format, from: start, isStructural: true, "the text is not \(words)")
            return .absent
        }
        try check(value, table.textLimits[shape.pointee.limits].pointee, from: start)
        return text(span)
    }

    mutating func check<Value: TextualValue & Comparable>(
        _ value: Value, _ limits: [TextLimit], from start: Int
    ) throws(JSONSyntaxError) {
        for limit in limits where !limit.holds(for: value) {
            try report(limit.rule, from: start, "`\(value)` is \(limit.rule.relation) `\(limit.text)`")
        }
    }
}

extension Violation.Rule {
    /// How a value that breaks a bound stands to it.
    var relation: String {
        switch self {
        case .min: "less than"
        case .max: "greater than"
        case .exclusiveMin: "not greater than"
        case .exclusiveMax: "not less than"
        default: "not a multiple of"
        }
    }
}
