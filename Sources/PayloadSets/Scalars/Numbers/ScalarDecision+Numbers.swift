import ContractModel
import ContractRegistry
import DeedRuntime

extension ScalarDecision {
    /// Between two numeric types that travel in the same way.
    func search(_ numbers: NumberDomain, _ other: NumberDomain) -> Search<JSONValue> {
        if let value = first(candidates(numbers, other)) { return .found(value) }
        if let value = first(LongNumbers(writer: writer, reader: reader).candidates) { return .found(value) }
        return .none
    }

    /// Among these is a number that violates the constraint, if any number of at most 38 digits does.
    private func candidates(_ numbers: NumberDomain, _ other: NumberDomain) -> [JSONValue] {
        if numbers.isText, constraint == .type, let texts = fractions(numbers, other) { return texts }
        // Limits are looked at only where the number can be read.
        let judged = constraint == .type ? numbers.values : numbers.values.intersection(other.readable)
        guard let allowed = other.allowed(by: constraint) else {
            let kept = constraint == .const ? judged.intersection(other.values) : judged
            let listed = (reader.enumeration?.values.count ?? 0) * 2 + 8
            return NumberRefusal(values: kept).numbers(count: listed).compactMap(numbers.json)
        }
        return NumberRefusal(values: judged).numbers(outside: allowed).compactMap(numbers.json)
    }

    /// A decimal in text may have a point also where nothing is behind it; an integer in text never has one.
    private func fractions(_ numbers: NumberDomain, _ other: NumberDomain) -> [JSONValue]? {
        guard writer.scalar == .decimal, reader.scalar?.isInteger == true else { return nil }
        let values = NumberRefusal(values: numbers.values)
        let fractions = values.numbers(outside: other.readable).compactMap(numbers.json)
        let padded = values.numbers(count: 1).compactMap(numbers.json).compactMap(\.string)
        return fractions + padded.map { .string($0.contains(".") ? $0 : $0 + ".0") }
    }
}

/// Numbers of more than 38 digits, which only a double takes, and whose limits are those of the nearest double.
struct LongNumbers {
    let writer: ScalarDomain
    let reader: ScalarDomain

    /// Among these is one that violates a constraint of the reader, if any does.
    var candidates: [JSONValue] {
        guard writer.scalar == .double else { return [] }
        let bounds = [writer, reader].flatMap { domain in
            [LimitKind.min, .max, .exclusiveMin, .exclusiveMax].compactMap { domain.spec.limits.text($0) }
        }
        let doubles = bounds.compactMap(Double.init).flatMap { [$0, $0.nextDown, $0.nextUp] }
        let all = doubles + [0.5, 1, -1, 0, .greatestFiniteMagnitude, -.greatestFiniteMagnitude]
        return all.flatMap(Self.texts).compactMap { JSONNumber($0).map { .number($0) } }
    }

    /// Numbers of many digits that read as a double.
    static func texts(_ double: Double) -> [String] {
        guard double.isFinite else { return [] }
        guard double != 0 else { return ["1e-400"] }
        let text = double.description
        guard text.contains("e") || !text.contains(".") else {
            return [text + String(repeating: "0", count: 40) + "1"]
        }
        let parts = text.split(separator: "e")
        let mantissa = parts[0].contains(".") ? String(parts[0]) : parts[0] + ".0"
        let padded = mantissa + String(repeating: "0", count: 40) + "1"
        // The largest double would become infinite with more digits than it has only if they were not nearest to it.
        return [padded + (parts.count > 1 ? "e" + parts[1] : "")]
    }
}
