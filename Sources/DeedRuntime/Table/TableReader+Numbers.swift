extension TableReader {
    mutating func readInteger(_ range: ClosedRange<Int64>, _ line: inout TableLine) throws(TableError) {
        var shape = IntegerShape(
            low: range.lowerBound, high: range.upperBound, typeLow: range.lowerBound, typeHigh: range.upperBound)
        var limits: [NumberLimit] = []
        while let (key, value) = try line.option() {
            if key == "text" { shape.isText = true } else { limits.append(try numberLimit(key, value, line)) }
        }
        for limit in limits {
            switch limit.rule {
            case _ where !limit.bound.isNearInteger: shape.hasStep = true
            case .min: shape.low = max(shape.low, limit.bound.wholeNumber(.up))
            case .exclusiveMin: shape.low = max(shape.low, limit.bound.wholeNumber(.above))
            case .max: shape.high = min(shape.high, limit.bound.wholeNumber(.down))
            case .exclusiveMax: shape.high = min(shape.high, limit.bound.wholeNumber(.below))
            default: shape.hasStep = true
            }
        }
        shape.limits = add(limits)
        builder.add(shape, to: \.integers, as: .integer)
    }

    mutating func readUnsigned(_ line: inout TableLine) throws(TableError) {
        var shape = UnsignedShape()
        var limits: [NumberLimit] = []
        while let (key, value) = try line.option() {
            if key == "text" { shape.isText = true } else { limits.append(try numberLimit(key, value, line)) }
        }
        // Lower bounds within 62 bits are put into the shape; other limits are looked at one by one.
        for limit in limits {
            switch limit.rule {
            case .min where limit.bound.isNearInteger:
                shape.low = max(shape.low, UInt64(clamping: limit.bound.wholeNumber(.up)))
            case .exclusiveMin where limit.bound.isNearInteger:
                shape.low = max(shape.low, UInt64(clamping: limit.bound.wholeNumber(.above)))
            default: shape.hasStep = true
            }
        }
        shape.limits = add(limits)
        builder.add(shape, to: \.unsigneds, as: .unsigned)
    }

    mutating func readDouble(_ line: inout TableLine) throws(TableError) {
        var shape = DoubleShape()
        var limits: [NumberLimit] = []
        while let (key, value) = try line.option() { limits.append(try numberLimit(key, value, line)) }
        for limit in limits {
            let bound = JSONNumber(limit.bound).double
            switch limit.rule {
            case .min, .exclusiveMin: shape.low = max(shape.low, bound)
            case .max, .exclusiveMax: shape.high = min(shape.high, bound)
            default: shape.hasStep = true
            }
        }
        shape.limits = add(limits)
        builder.add(shape, to: \.doubles, as: .double)
    }

    mutating func readDecimal(_ line: inout TableLine) throws(TableError) {
        var shape = DecimalShape(precision: 38, scale: 38)
        var limits: [NumberLimit] = []
        while let (key, value) = try line.option() {
            switch key {
            case "precision": shape.precision = try line.integer(value)
            case "scale": shape.scale = try line.integer(value)
            case "number": shape.isNumber = true
            default: limits.append(try numberLimit(key, value, line))
            }
        }
        shape.limits = add(limits)
        builder.add(shape, to: \.decimals, as: .decimal)
    }

    private func numberLimit(
        _ key: String, _ value: String, _ line: TableLine
    ) throws(TableError) -> NumberLimit {
        guard let rule = key == "step" ? .multipleOf : bound(key) else { throw line.error("`\(key)` is no bound") }
        let text = try line.unescape(value)
        guard let bound = ExactDecimal(text) else { throw line.error("`\(text)` is no number of at most 38 digits") }
        return NumberLimit(rule: rule, bound: bound, text: text)
    }

    private mutating func add(_ limits: [NumberLimit]) -> Int32 {
        guard !limits.isEmpty else { return -1 }
        builder.numberLimits.append(limits)
        return Int32(builder.numberLimits.count - 1)
    }
}

extension ExactDecimal {
    /// How a number becomes a whole one.
    enum Direction { case up, above, down, below }

    /// Whether ``wholeNumber(_:)`` can be asked: the number is within 62 bits.
    var isNearInteger: Bool { coefficient / Self.powerOfTen(scale) < 1 << 62 }

    /// The nearest whole number in a direction, other than the number itself for `above` and `below`.
    func wholeNumber(_ direction: Direction) -> Int64 {
        let exact = normalized
        let magnitude = Int64(truncatingIfNeeded: exact.coefficient / Self.powerOfTen(exact.scale))
        let truncated = isNegative ? -magnitude : magnitude
        let isWhole = exact.scale == 0
        return switch direction {
        case .up: truncated + (!isWhole && !isNegative ? 1 : 0)
        case .above: truncated + (isWhole || !isNegative ? 1 : 0)
        case .down: truncated - (!isWhole && isNegative ? 1 : 0)
        case .below: truncated - (isWhole || isNegative ? 1 : 0)
        }
    }
}
