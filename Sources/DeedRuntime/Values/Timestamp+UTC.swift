extension Timestamp {
    /// The moment of a text in the form that nearly all have: `YYYY-MM-DDThh:mm:ss`, a fraction or none, `Z`; nil for any
    /// other and for what is wrong.
    ///
    /// It is read eight bytes at a time: characters that must be digits become their values, others zero where they are
    /// right, and pairs of digits become numbers in one multiplication.
    @inline(__always)
    static func parseUTC(_ bytes: UTF8Bytes) -> Timestamp? {
        guard bytes.count >= 20, bytes.count <= 30, let base = bytes.baseAddress, base[bytes.count &- 1] == 0x5A else {
            return nil
        }
        // `0000-00-`, `00T00:00`, and the last two of `:00:00` with what is before them.
        let date = JSONScan.word(base) ^ 0x2D30_302D_3030_3030
        let time = JSONScan.word(base + 8) ^ 0x3030_3A30_3054_3030
        let second = JSONScan.word(base + 11) ^ 0x3030_3A30_303A_3030
        // A digit that is none and a separator that is another one set the top bit of their byte.
        let wrong = date | (date &+ 0x7F76_767F_7676_7676)
        let alsoWrong = time | (time &+ 0x7676_7F76_767F_7676)
        let lastWrong = second | (second &+ 0x7676_7F76_767F_7676)
        guard (wrong | alsoWrong | lastWrong) & 0x8080_8080_8080_8080 == 0 else { return nil }
        let (days, pairs) = (date &* 10 &+ date &>> 8, time &* 10 &+ time &>> 8)
        guard
            let day = CalendarDate(
                year: Int(days & 0xFF) &* 100 &+ Int(days &>> 16 & 0xFF), month: Int(days &>> 40 & 0xFF),
                day: Int(pairs & 0xFF)), let fraction = Fraction(base, count: bytes.count)
        else { return nil }
        let (hour, minute) = (Int(pairs &>> 24 & 0xFF), Int(pairs &>> 48 & 0xFF))
        let seconds = Int(second &>> 48 & 0xFF) &* 10 &+ Int(second &>> 56)
        guard hour < 24, minute < 60, seconds < 60 else { return nil }
        return Timestamp(
            seconds: Int64(day.daysSinceEpoch &* 86_400 &+ hour &* 3_600 &+ minute &* 60 &+ seconds),
            nanoseconds: fraction.nanoseconds, offset: 0, fractionDigits: fraction.digits)
    }

    /// The fraction of a second between the 19th character and the last.
    private struct Fraction {
        var nanoseconds = 0
        var digits = 0

        @inline(__always)
        init?(_ base: UnsafePointer<UInt8>, count: Int) {
            guard count > 20 else { return }
            digits = count &- 21
            guard base[19] == 0x2E, digits > 0 else { return nil }
            let unused = UInt64(64 &- min(digits, 8) &* 8)
            let values = (JSONScan.word(base + (count &- 9)) ^ 0x3030_3030_3030_3030) &>> unused
            guard (values &+ 0x7676_7676_7676_7676 | values) & 0x8080_8080_8080_8080 == 0 else { return nil }
            // Digits that are not there count as zeros behind the others.
            let number = Int(JSONScan.number(values))
            nanoseconds = number &* 10
            guard digits == 9 else { return }
            guard base[20].isDigit else { return nil }
            nanoseconds = Int(base[20] &- 0x30) &* 100_000_000 &+ number
        }
    }
}
