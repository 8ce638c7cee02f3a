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
        case and(Condition, Condition)
        case or(Condition, Condition)
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
        case .and(let left, let right): satisfies(left) && satisfies(right)
        case .or(let left, let right): satisfies(left) || satisfies(right)
        }
    }
}

/// A text in which `*` stands for anything.
struct TextMatch: Sendable {
    private let parts: [[UInt8]]
    /// What `*` does not go over.
    private let border: UInt8?

    /// - Parameter border: what `*` does not go over.
    init(_ text: String, border: Character? = nil) {
        parts = text.utf8.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { Array($0) }
        self.border = border?.asciiValue
    }

    func matches(_ text: String) -> Bool { matches(Array(text.utf8)[...], parts[...]) }

    private func matches(_ text: ArraySlice<UInt8>, _ parts: ArraySlice<[UInt8]>) -> Bool {
        guard let first = parts.first, text.starts(with: first) else { return false }
        var rest = text.dropFirst(first.count)
        let others = parts.dropFirst()
        guard !others.isEmpty else { return rest.isEmpty }
        while true {
            if matches(rest, others) { return true }
            guard let next = rest.first, next != border else { return false }
            rest = rest.dropFirst()
        }
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
