extension Engine {
    mutating func timestamp(_ shape: UnsafePointer<MomentShape>) throws(JSONSyntaxError) -> TapeEntry {
        guard shape.pointee.form == .text else { return try unixTime(shape.pointee) }
        guard first == 0x22 else { return try mismatch("a string") }
        let start = cursor.position
        let span = try cursor.takeString()
        guard let moment = cursor.withText(span, { Timestamp.parse($0) }) else {
            try report(.format, from: start, isStructural: true, "the text is not an RFC 3339 timestamp with offset")
            return .absent
        }
        try check(moment, shape.pointee, from: start)
        return TapeEntry(moment)
    }

    @inline(__always)
    private mutating func check(_ moment: Timestamp, _ shape: MomentShape, from start: Int) throws(JSONSyntaxError) {
        if shape.precision != .nanos, moment.precision > shape.precision {
            try report(.precision, from: start, "the timestamp is finer than \(shape.precision.rawValue)")
        }
        if shape.mustBeUTC, moment.offsetMinutes != 0 { try report(.zone, from: start, "the timestamp is not in UTC") }
        if shape.limits >= 0 { try check(moment, table.textLimits[shape.limits].pointee, from: start) }
    }

    private mutating func unixTime(_ shape: MomentShape) throws(JSONSyntaxError) -> TapeEntry {
        let start = cursor.position
        guard JSONKind(first) == .number else { return try mismatch("a number") }
        guard let value = try wholeNumber(from: start) else { return .absent }
        guard let moment = shape.form.moment(value) else {
            try report(.range, from: start, isStructural: true, "the moment is beyond the years 0 to 9999")
            return .absent
        }
        if shape.limits >= 0 { try check(moment, table.textLimits[shape.limits].pointee, from: start) }
        return TapeEntry(.moment, detail: shape.form.rawValue, bits: UInt64(bitPattern: value))
    }
}
