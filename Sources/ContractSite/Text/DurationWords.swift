import Diagnostics

/// Durations in words: `10 years` of `P10Y`.
enum DurationWords {
    private static let units: [(letter: Character, word: String)] = [
        ("Y", "year"), ("M", "month"), ("W", "week"), ("D", "day"),
    ]

    /// What has hours or is written in another way stays as it is.
    static func words(for duration: String) -> String {
        guard duration.hasPrefix("P") else { return duration }
        var (digits, words) = ("", [String]())
        for character in duration.dropFirst() {
            if character.isWholeNumber {
                digits.append(character)
                continue
            }
            guard let count = Int(digits), let unit = units.first(where: { $0.letter == character }) else {
                return duration
            }
            words.append("\(Quantity(count, unit.word))")
            digits = ""
        }
        return words.isEmpty || !digits.isEmpty ? duration : words.joined(separator: ", ")
    }
}
