extension TableReader {
    mutating func readScalar(_ kind: String, _ line: inout TableLine) throws(TableError) {
        switch kind {
        case "string": try readString(&line)
        case "boolean": builder.add(.boolean)
        case "int32": try readInteger(Int64(Int32.min)...Int64(Int32.max), &line)
        case "uint32": try readInteger(0...Int64(UInt32.max), &line)
        case "int64": try readInteger(Int64.min...Int64.max, &line)
        case "uint64": try readUnsigned(&line)
        case "double": try readDouble(&line)
        case "decimal": try readDecimal(&line)
        case "uuid": builder.add(.uuid)
        case "timestamp": try readMoment(&line)
        case "date": try readSpan(.date, &line)
        case "time": try readSpan(.time, &line)
        case "duration": try readSpan(.duration, &line)
        case "bytes": try readBytes(&line)
        default: throw line.error("`\(kind)` is no type")
        }
    }

    private mutating func readString(_ line: inout TableLine) throws(TableError) {
        var shape = TextShape()
        while let (key, value) = try line.option() {
            switch key {
            case "min": shape.min = try line.integer(value)
            case "max": shape.max = try line.integer(value)
            case "pattern": shape.pattern = try pattern(try line.unescape(value), line)
            case "format":
                guard let format = StringFormat(rawValue: String(value)) else {
                    throw line.error("`\(value)` is no format")
                }
                shape.format = format
            default: throw line.error("`\(key)` says nothing of a text")
            }
        }
        builder.add(shape, to: \.texts, as: .string)
    }

    private mutating func readBytes(_ line: inout TableLine) throws(TableError) {
        var shape = BytesShape()
        while let (key, value) = try line.option() {
            switch key {
            case "min": shape.min = try line.integer(value)
            case "max": shape.max = try line.integer(value)
            default: throw line.error("`\(key)` says nothing of bytes")
            }
        }
        builder.add(shape, to: \.byteLimits, as: .bytes)
    }

    private mutating func readMoment(_ line: inout TableLine) throws(TableError) {
        var shape = MomentShape()
        var limits: [TextLimit] = []
        while let (key, value) = try line.option() {
            switch key {
            case "unix_seconds": shape.form = .unixSeconds
            case "unix_millis": shape.form = .unixMillis
            case "unix_micros": shape.form = .unixMicros
            case "precision":
                guard let precision = Timestamp.Precision(rawValue: String(value)) else {
                    throw line.error("`\(value)` is no precision")
                }
                shape.precision = precision
            case "utc": shape.mustBeUTC = true
            default: limits.append(try textLimit(key, value, line))
            }
        }
        guard limits.allSatisfy({ Timestamp($0.text) != nil }) else { throw line.error("a bound is no timestamp") }
        shape.limits = add(limits)
        builder.add(shape, to: \.moments, as: .timestamp)
    }

    private mutating func readSpan(_ kind: NodeKind, _ line: inout TableLine) throws(TableError) {
        var limits: [TextLimit] = []
        while let (key, value) = try line.option() { limits.append(try textLimit(key, value, line)) }
        for limit in limits {
            let isValue =
                switch kind {
                case .date: CalendarDate(limit.text) != nil
                case .time: TimeOfDay(limit.text) != nil
                default: ISODuration(limit.text) != nil
                }
            guard isValue else { throw line.error("`\(limit.text)` is no \(kind)") }
        }
        builder.add(SpanShape(limits: add(limits)), to: \.spans, as: kind)
    }

    private func textLimit(
        _ key: String, _ value: String, _ line: TableLine
    ) throws(TableError) -> TextLimit {
        guard let rule = bound(key) else { throw line.error("`\(key)` is no bound") }
        return TextLimit(rule: rule, text: try line.unescape(value))
    }

    private mutating func add(_ limits: [TextLimit]) -> Int32 {
        guard !limits.isEmpty else { return -1 }
        builder.textLimits.append(limits)
        return Int32(builder.textLimits.count - 1)
    }

    /// The limit that a word of a table stands for.
    func bound(_ key: String) -> Violation.Rule? {
        switch key {
        case "min": .min
        case "max": .max
        case "above": .exclusiveMin
        case "below": .exclusiveMax
        default: nil
        }
    }
}
