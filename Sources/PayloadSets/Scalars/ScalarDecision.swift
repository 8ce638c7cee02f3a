import ContractModel
import ContractRegistry
import DeedRuntime

/// Whether a writer may write a value that violates one constraint of a reader.
struct ScalarDecision {
    let writer: ScalarDomain
    let reader: ScalarDomain
    let constraint: ScalarConstraint

    var search: Search<JSONValue> {
        if let values = writer.listedValues { return first(values).map { .found($0) } ?? .none }
        if let parts = writer.parts { return search(parts) }
        if reader.scalar == .json && reader.spec.const == nil { return .none }
        if let numbers = NumberDomain(writer) {
            if let other = NumberDomain(reader), other.isText == numbers.isText { return search(numbers, other) }
            if !numbers.isText { return kind }
        }
        if let bytes = BytesDecision(self).search { return bytes }
        if let values = IntegerTexts(writer)?.few { return first(values).map { .found($0) } ?? .none }
        guard let texts = writer.texts, reader.textForm != nil else { return kind }
        if constraint == .type, isSubtype { return .none }
        return TemporalDecision(self).search ?? search(texts)
    }

    /// Whether the type alone says that every text of the writer is one of the reader.
    private var isSubtype: Bool {
        guard let scalar = writer.scalar, let other = reader.scalar, !scalar.isNumeric, scalar != .timestamp else {
            return false
        }
        return scalar == other || other == .string || scalar == .uri && other == .uriReference
    }

    /// Whether a value shows the violation.
    func shows(_ value: JSONValue) -> Bool {
        !reader.judge.broken(by: value, as: .consumer).isDisjoint(with: constraint.rules) && writer.contains(value)
    }

    func first(_ values: some Sequence<JSONValue>) -> JSONValue? { values.first(where: shows) }

    /// Where the two sides are of different kinds of JSON.
    private var kind: Search<JSONValue> {
        guard constraint == .type else { return .none }
        return switch writer.search {
        case .found(let value): shows(value) ? .found(value) : .none
        case .none: .none
        case .undecided(let reason): .undecided(reason)
        }
    }

    private func search(_ parts: [ScalarDomain]) -> Search<JSONValue> {
        if reader.scalar == .json && reader.spec.const == nil { return .none }
        let extra: [JSONValue] = [.array([]), .object(JSONObject())]
        if let value = first(extra) { return .found(value) }
        var reason: String?
        for part in parts {
            switch ScalarDecision(writer: part, reader: reader, constraint: constraint).search {
            case .found(let value): return .found(value)
            case .none: continue
            case .undecided(let why): reason = why
            }
        }
        return reason.map { .undecided($0) } ?? .none
    }

    private func search(_ texts: TextForm) -> Search<JSONValue> {
        guard let demand = TextDemand(constraint, of: reader) else { return .undecided("the texts cannot be compared") }
        let samples = [writer, reader].flatMap { ScalarSamples.plain(of: $0) + ScalarSamples.edges(of: $0) }
        if let value = first(samples) { return .found(value) }
        var isNone = true
        for language in demand.outer {
            guard case .none = TextSearch.first(texts.outer.intersection(language)) else {
                isNone = false
                break
            }
        }
        if isNone { return .none }
        for language in demand.inner {
            if let value = first(in: texts.inner.intersection(language), wanted: 8) { return .found(value) }
        }
        for language in demand.outer {
            if let value = first(in: texts.outer.intersection(language), wanted: 400) { return .found(value) }
        }
        return .undecided("no text is known that \(reader.words) refuses, and none is known to be missing")
    }

    private func first(in language: TextLanguage, wanted: Int) -> JSONValue? {
        if language.shortest == 0, language.longest > 0 {
            // The empty text is the shortest, but not the one that reads best.
            var visible = language
            visible.shortest = 1
            if let value = first(in: visible, wanted: wanted) { return value }
        }
        if language.shortest > 8, let value = first(in: language, wanted: 4, letters: 3) { return value }
        return first(in: language, wanted: wanted, letters: .max)
    }

    private func first(in language: TextLanguage, wanted: Int, letters: Int) -> JSONValue? {
        var search = TextSearch(language, letters: letters)
        _ = search.run(wanted: wanted)
        return first(search.words.lazy.map { .string($0) })
    }
}

extension ScalarDomain {
    /// The type for messages.
    var words: String { scalar.map { "`\($0.rawValue)`" } ?? "the enum" }
}
