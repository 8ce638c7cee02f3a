import ContractModel

/// A date, time or timestamp in UTC, read from its text for comparing limits.
struct TemporalText: Hashable {
    private let day: CalendarDay?
    /// Digits of the time of day, the fraction without trailing zeros.
    private let time: String

    /// `nil` for durations, for offsets other than `Z`, and for what is nothing of the kind.
    init?(_ text: String) {
        let date = text.prefix(10)
        day = CalendarDay(String(date))
        var rest = day == nil ? Substring(text) : text.dropFirst(10)
        if day != nil, let separator = rest.first {
            guard separator == "T" || separator == "t" || separator == " " else { return nil }
            rest.removeFirst()
            guard rest.last == "Z" || rest.last == "z" else { return nil }
        }
        if rest.last == "Z" || rest.last == "z" { rest.removeLast() }
        guard rest.allSatisfy({ $0.isNumber || $0 == ":" || $0 == "." }), day != nil || rest.contains(":") else {
            return nil
        }
        if rest.contains(".") { while rest.last == "0" { rest.removeLast() } }
        if rest.last == "." { rest.removeLast() }
        time = String(rest)
    }

    /// `nil` where one has a day and the other none.
    func isLess(than other: TemporalText) -> Bool? {
        switch (day, other.day) {
        case (let one?, let another?): one == another ? time < other.time : one < another
        case (nil, nil): time < other.time
        default: nil
        }
    }
}
