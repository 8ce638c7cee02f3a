import ContractModel
import DeedRuntime

/// Whole numbers that travel as text: each has one text, but zero, which may have a sign.
struct IntegerTexts {
    private let numbers: NumberDomain
    /// Up to this many numbers are looked at one by one.
    private static let most = 100

    /// Nil where the type is another one.
    init?(_ domain: ScalarDomain) {
        guard domain.scalar?.isInteger == true, let numbers = NumberDomain(domain), numbers.isText else { return nil }
        self.numbers = numbers
    }

    /// All texts, where they are few.
    var few: [JSONValue]? {
        let found = NumberRefusal(values: numbers.values).numbers(count: Self.most + 1)
        guard found.count <= Self.most else { return nil }
        return found.compactMap(numbers.json) + (found.contains(.zero) ? ["-0"] : [])
    }

    /// The texts of the numbers that keep a bound; nil for other limits.
    func texts(keeping kind: LimitKind) -> TextLanguage? {
        guard let allowed = numbers.allowed(by: .limit(kind)) else { return nil }
        if kind == .multipleOf { return FinePoint.unit.isMultiple(of: allowed.step) ? .all : nil }
        let range = allowed.intersection(numbers.readable)
        guard let low = range.next(from: range.low), let high = range.previous(from: range.high) else {
            return TextLanguage(shortest: 1, longest: 0)
        }
        return TextPatterns.integers(from: FinePoint.text(low), to: FinePoint.text(high))
    }
}
