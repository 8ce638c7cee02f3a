extension ISODuration {
    /// The duration that a text such as `P1Y2M3DT4H5M6S`, `PT36H` or `P2W` spells, or nil.
    ///
    /// Units that follow each other must be neighbours (`P1Y2D` lacks the months), weeks stand alone, numbers are whole and fit
    /// 64 bits.
    public static func parse(_ bytes: UTF8Bytes) -> ISODuration? {
        guard bytes.count >= 3, bytes[0] == 0x50, let zero = ISODuration() else { return nil }
        var reader = UnitReader(bytes: bytes, duration: zero)
        while reader.index < bytes.count {
            guard reader.readUnit() else { return nil }
        }
        return reader.isComplete ? reader.duration : nil
    }

    /// Appends the text; units between two others are written even when zero.
    public func append(to utf8: inout UTF8Buffer) {
        utf8.append(0x50)
        if weeks > 0 { return Self.append(weeks, 0x57, to: &utf8) }
        Self.append([(years, 0x59), (months, 0x4D), (days, 0x44)], to: &utf8)
        let clock: [(Int, UInt8)] = [(hours, 0x48), (minutes, 0x4D), (seconds, 0x53)]
        guard clock.contains(where: { $0.0 > 0 }) || utf8.last == 0x50 else { return }
        utf8.append(0x54)
        Self.append(clock, to: &utf8)
        if utf8.last == 0x54 { Self.append(0, 0x53, to: &utf8) }
    }

    private static func append(_ units: [(Int, UInt8)], to utf8: inout UTF8Buffer) {
        guard let first = units.firstIndex(where: { $0.0 > 0 }), let last = units.lastIndex(where: { $0.0 > 0 }) else {
            return
        }
        for (value, letter) in units[first...last] { append(value, letter, to: &utf8) }
    }

    private static func append(_ value: Int, _ letter: UInt8, to utf8: inout UTF8Buffer) {
        utf8.append(decimal: UInt64(value))
        utf8.append(letter)
    }

    /// Reads numbers with their units, and remembers which came last.
    private struct UnitReader {
        let bytes: UTF8Bytes
        var duration: ISODuration
        var index = 1
        /// The unit read last, 0 to 6; -1 before the first of the calendar or the clock.
        var last = -1
        var isClock = false

        /// Whether something was read, and since `T`, where that is there.
        var isComplete: Bool { last >= 0 }

        /// Reads one number with its unit, and the `T` before it; false where the text is wrong.
        mutating func readUnit() -> Bool {
            if bytes[index] == 0x54 {
                guard !isClock, last != 2 else { return false }
                (isClock, last, index) = (true, -1, index + 1)
            }
            guard let value = readNumber(), index < bytes.count, let unit = unit(of: bytes[index]) else { return false }
            index += 1
            set(unit, value)
            last = unit
            return true
        }

        private mutating func set(_ unit: Int, _ value: Int) {
            switch unit {
            case 0: duration.years = value
            case 1: duration.months = value
            case 2: duration.weeks = value
            case 3: duration.days = value
            case 4: duration.hours = value
            case 5: duration.minutes = value
            default: duration.seconds = value
            }
        }

        private mutating func readNumber() -> Int? {
            let start = index
            var value = 0
            while index < bytes.count, bytes[index].isDigit {
                let (product, tooBig) = value.multipliedReportingOverflow(by: 10)
                let (sum, tooBigSum) = product.addingReportingOverflow(Int(bytes[index] - 0x30))
                guard !tooBig, !tooBigSum else { return nil }
                value = sum
                index += 1
            }
            return index > start ? value : nil
        }

        /// The unit of a letter, where it may stand here.
        private func unit(of letter: UInt8) -> Int? {
            switch (letter, isClock) {
            case (0x59, false): last == -1 ? 0 : nil
            case (0x4D, false): last == -1 || last == 0 ? 1 : nil
            case (0x57, false): last == -1 ? 2 : nil
            case (0x44, false): last == -1 || last == 1 ? 3 : nil
            case (0x48, true): last == -1 ? 4 : nil
            case (0x4D, true): last == -1 || last == 4 ? 5 : nil
            case (0x53, true): last == -1 || last == 5 ? 6 : nil
            default: nil
            }
        }
    }
}
