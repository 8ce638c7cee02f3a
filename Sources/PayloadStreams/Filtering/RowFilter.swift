import DeedRuntime

/// What is asked of a row at the last step, after everything was judged and counted: `rule != max_length and event = orders.*`.
///
/// A row satisfies `rule = x` and `pointer = x` where one of its violations does; `!=` says the opposite of `=`.
package struct RowFilter: Sendable {
    indirect enum Condition: Sendable {
        case isValid
        case event(TextMatch)
        case version(VersionMatch)
        case rule(TextMatch)
        case pointer(TextMatch)
        case not(Condition)
        case all([Condition])
        case any([Condition])
    }

    /// As it was written.
    package let text: String
    let condition: Condition

    func keeps(_ row: JudgedRow) -> Bool { row.satisfies(condition) }
}

extension JudgedRow {
    fileprivate func satisfies(_ condition: RowFilter.Condition) -> Bool {
        switch condition {
        case .isValid: isValid
        case .event(let match): (route?.key.event).map(match.matches) ?? false
        case .version(let match): (route?.key.version).map(match.matches) ?? false
        case .rule(let match): violations.contains { match.matches($0.rule.rawValue) }
        case .pointer(let match): violations.contains { match.matches($0.pointer) }
        case .not(let inner): !satisfies(inner)
        case .all(let parts): parts.allSatisfy(satisfies)
        case .any(let parts): parts.contains(where: satisfies)
        }
    }
}

/// A text in which `*` stands for anything.
struct TextMatch: Sendable {
    private let pattern: [UInt8]
    /// What `*` does not go over.
    private let border: UInt8?

    private static let star = UInt8(ascii: "*")

    /// - Parameter border: what `*` does not go over.
    init(_ text: String, border: Character? = nil) {
        pattern = Array(text.utf8)
        self.border = border?.asciiValue
    }

    /// Each star takes as little as it can; only the last one is ever asked to take more, as what those before it took was the least.
    func matches(_ text: String) -> Bool {
        let text = Array(text.utf8)
        var (place, step) = (0, 0)
        /// The last star, and where in the text it ends.
        var last: (step: Int, end: Int)?
        while place < text.count {
            if step < pattern.count, pattern[step] == Self.star {
                last = (step, place)
                step += 1
            } else if step < pattern.count, pattern[step] == text[place] {
                place += 1
                step += 1
            } else if let star = last, text[star.end] != border {
                last = (star.step, star.end + 1)
                (place, step) = (star.end + 1, star.step + 1)
            } else {
                return false
            }
        }
        return pattern[step...].allSatisfy { $0 == Self.star }
    }
}

/// A comparison of versions, by as many numbers as it gives: `2` is every 2.x.y.
struct VersionMatch: Sendable {
    enum Order: Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual }

    private let order: Order
    private let numbers: [Int]

    /// - Returns: nil where the text is no version, nor the beginning of one, with `*` for the rest.
    init?(_ order: Order, _ text: String) {
        var parts = text.split(separator: ".", omittingEmptySubsequences: false)
        while parts.last == "*" { parts.removeLast() }
        let numbers = parts.compactMap { Int($0) }
        guard numbers.count == parts.count, numbers.count <= 3 else { return nil }
        self.order = order
        self.numbers = numbers
    }

    func matches(_ version: String) -> Bool {
        let parts = version.split(separator: ".").map { Int($0) ?? 0 }.prefix(numbers.count)
        switch order {
        case .equal: return parts.elementsEqual(numbers)
        case .less: return parts.lexicographicallyPrecedes(numbers)
        case .lessOrEqual: return !numbers.lexicographicallyPrecedes(parts)
        case .greater: return numbers.lexicographicallyPrecedes(parts)
        case .greaterOrEqual: return !parts.lexicographicallyPrecedes(numbers)
        }
    }
}
