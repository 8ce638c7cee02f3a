import ContractModel
import ContractRegistry
import DeedRuntime

/// Plain values of a type, those that read best first.
struct ScalarSamples {
    private let domain: ScalarDomain

    init(_ domain: ScalarDomain) { self.domain = domain }

    /// The plainest value, or the proof that there is none.
    var search: Search<JSONValue> {
        if let values = domain.listedValues { return values.first.map { .found($0) } ?? .none }
        if let value = Self.plain(of: domain).first(where: domain.contains) { return .found(value) }
        if let numbers = NumberDomain(domain) {
            let values = NumberRefusal(values: numbers.values).numbers(count: 1).compactMap(numbers.json)
            let long = LongNumbers(writer: domain, reader: domain).candidates
            return (values + long).first(where: domain.contains).map { .found($0) } ?? .none
        }
        guard let texts = domain.texts else { return .undecided("no value of \(domain.words) is known") }
        if let value = first(in: texts.inner) ?? first(in: texts.outer) { return .found(value) }
        if let values = bounded { return values.first(where: domain.contains).map { .found($0) } ?? .none }
        if case .none = TextSearch.first(texts.outer) { return .none }
        return .undecided("no text of \(domain.words) is known")
    }

    private func first(in language: TextLanguage) -> JSONValue? {
        var search = TextSearch(language)
        _ = search.run(wanted: 100)
        return search.words.lazy.map { .string($0) }.first(where: domain.contains)
    }

    /// The bounds of times: where there is any value, one of these is one.
    private var bounded: [JSONValue]? {
        let times = Self.times(of: domain)
        return times.isEmpty ? nil : times
    }

    /// Values at the limits of a type that travels as text, not all of which keep them.
    static func edges(of domain: ScalarDomain) -> [JSONValue] {
        guard let numbers = NumberDomain(domain), numbers.isText else { return times(of: domain) }
        let set = numbers.values
        let ends = [set.next(from: set.low), set.previous(from: set.high)].compactMap(\.self)
        let values = (NumberRefusal(values: set).numbers(count: 6) + ends).compactMap(numbers.json).compactMap(\.string)
        let more = values.flatMap { [$0 + ".0", $0 + "0", "-" + $0] }
        return (values + more).map { .string($0) }
    }

    /// Values of the type, not all of which keep its limits.
    static func plain(of domain: ScalarDomain) -> [JSONValue] {
        if let values = domain.listedValues { return values }
        if let enumeration = domain.enumeration {
            return enumeration.json + (enumeration.base == .string ? ["a"] : [0])
        }
        guard let scalar = domain.scalar else { return [] }
        if scalar == .timestamp, UnixTime(domain.spec.limits) != nil { return [0] }
        if let texts = texts[scalar] { return texts.map { .string($0) } }
        switch scalar {
        case .json: return ["a", 0, true]
        default: return []
        }
    }

    private static let texts: [ScalarType: [String]] = [
        .string: ["a"],
        .uuid: ["6f8b1c9e-4f0a-4c5d-9b7e-2a1d3c5e7f90", "6F8B1C9E-4F0A-4C5D-9B7E-2A1D3C5E7F90"],
        .timestamp: [
            "2026-01-31T00:00:00Z", "2026-01-31T00:00:00.123Z", "2026-01-31T00:00:00.123456Z",
            "2026-01-31T00:00:00.123456789Z", "2026-01-31T00:00:00+01:00", "2026-01-31t00:00:00z",
            "2016-12-31T23:59:60Z", "2026-01-31T00:00:00.000000000Z", "2026-01-31T00:00:00-00:00",
        ],
        .date: ["2026-01-31", "2024-02-29"],
        .time: ["12:00:00Z", "12:00:00.123456789Z", "12:00:00+01:00", "23:59:60Z", "12:00:00z"],
        .duration: ["PT1H", "P1D", "P2W", "P1Y2M3DT4H5M6S", "PT0S", "P0001D", "P999999999999999999D"],
        .bytes: ["", "YQ==", "YWI=", "YWJj", "////", "++++"],
        .uri: ["https://example.com/", "urn:a:b", "mailto:a@example.com", "http://[::1]:80/a?b#c", "a:"],
        .uriReference: ["https://example.com/", "/a", "", "#a", "?a", "../a"],
        .uriTemplate: ["https://example.com/{id}", "/a", "", "{?a,b*}", "é"],
        .email: [
            "a@example.com", "a.b+c@example.com", "A@EXAMPLE.COM", "\"a b\"@example.com", "a@[127.0.0.1]", "a@b",
            "'@example.com",
        ],
        .hostname: ["example.com", "a", "xn--bcher-kva.example", "EXAMPLE.COM", "1.2.3.4"],
        .ipv4: ["192.0.2.1", "0.0.0.0", "255.255.255.255"],
        .ipv6: ["2001:db8::1", "::", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "2001:DB8::1"],
    ]
}
