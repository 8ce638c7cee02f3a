import ContractModel
import DeedRuntime

/// Values of a type in many shapes: plain ones, edges, limits, long and odd texts.
struct RandomScalar {
    private let domain: ScalarDomain

    init(_ domain: ScalarDomain) { self.domain = domain }

    func value(using generator: inout some RandomNumberGenerator) -> JSONValue? {
        if let values = domain.listedValues { return values.randomElement(using: &generator) }
        if let parts = domain.parts { return parts.randomElement(using: &generator)?.random(using: &generator) }
        for _ in 0..<24 {
            if let value = attempt(using: &generator), domain.contains(value) { return value }
        }
        return domain.sample()
    }

    private func attempt(using generator: inout some RandomNumberGenerator) -> JSONValue? {
        if let numbers = NumberDomain(domain) { return number(numbers, using: &generator) }
        if Int.random(in: 0..<4, using: &generator) == 0 {
            return ScalarSamples.plain(of: domain).randomElement(using: &generator)
        }
        guard let texts = domain.texts else { return nil }
        let language = Bool.random(using: &generator) ? texts.inner : texts.outer
        return RandomText(language).text(using: &generator).map { .string($0) }
    }

    private func number(
        _ numbers: NumberDomain, using generator: inout some RandomNumberGenerator
    ) -> JSONValue? {
        let set = numbers.values
        let exponent = Int.random(in: -38...24, using: &generator)
        let digits = BigInteger(Int.random(in: -99_999...99_999, using: &generator))
        let starts = [set.low, set.high, .zero, digits * FinePoint.power(exponent), digits * FinePoint.unit]
        guard let start = starts.randomElement(using: &generator) else { return nil }
        return (set.next(from: start) ?? set.previous(from: start)).flatMap(numbers.json)
    }
}

/// Texts of a language, made along one of its patterns.
struct RandomText {
    private let language: TextLanguage

    init(_ language: TextLanguage) { self.language = language }

    func text(using generator: inout some RandomNumberGenerator) -> String? {
        var scalars = String.UnicodeScalarView()
        guard let factor = language.factors.last(where: { !$0.isNegated }) else {
            let longest = min(language.longest, language.shortest + Int.random(in: 0...12, using: &generator))
            for _ in 0..<max(language.shortest, longest) {
                if let scalar = Self.odd.randomElement(using: &generator) { scalars.append(scalar) }
            }
            return String(scalars)
        }
        append(factor.node, to: &scalars, using: &generator)
        return String(scalars)
    }

    private static let odd: [Unicode.Scalar] = Array("aZ09 -_./\\\"\n\t\u{0}\u{7F}éß中\u{301}\u{1F600}{}".unicodeScalars)

    private func append(
        _ node: PatternNode, to scalars: inout String.UnicodeScalarView,
        using generator: inout some RandomNumberGenerator
    ) {
        switch node {
        case .scalars(let set):
            guard let range = set.ranges.randomElement(using: &generator) else { return }
            let value = UInt32.random(in: range, using: &generator)
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        case .sequence(let nodes):
            for node in nodes { append(node, to: &scalars, using: &generator) }
        case .choice(let nodes):
            if let node = nodes.randomElement(using: &generator) { append(node, to: &scalars, using: &generator) }
        case .repetition(let node, let minimum, let maximum):
            let most = min(maximum ?? minimum + 6, minimum + 20)
            for _ in 0..<Int.random(in: minimum...most, using: &generator) {
                append(node, to: &scalars, using: &generator)
            }
        }
    }
}
