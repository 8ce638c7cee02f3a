import DeedRuntime
import Testing

@testable import ContractInterchange

/// The expressions that engines judge formats by say what the runtime says, on seeds and on many changed texts.
@Suite struct SQLFormatTests {
    private static let seeds: [StringFormat: [String]] = [
        .ipv4: ["192.0.2.17", "0.0.0.0", "255.255.255.255"],
        .ipv6: [
            "::", "::1", "1::", "2001:db8::8a2e:370:7334", "1:2:3:4:5:6:7:8", "::ffff:192.0.2.1", "1:2:3:4:5:6:1.2.3.4",
            "a::b:c",
        ],
        .hostname: ["example.org", "a", "x-1.y2", "localhost"],
        .email: [
            "reader@post.example", "a.b+c@x-1.org", "\"a b\"@example.org", "\"a\\\"b\"@[127.0.0.1]", "x@[IPv6:::1]",
        ],
        .uri: [
            "https://a.example/b?c=d#e", "urn:x:y", "mailto:a@b", "http://[::1]:80/", "file:///a/b", "http://u:p@h/%20",
            "a:", "a:/b",
            "http://[v1.x:y]/",
        ],
        .uriReference: ["/a/b", "a/b:c", "?q", "#f", "//h:1/x", "./a:b", "", "x"],
        .uriTemplate: ["/a{?b,c*}", "{+path}/x", "{a:12}{b.c}", "plain", "é{x}", "%20{%20a}"],
    ]

    private static let patterns: [StringFormat: String] = [
        .ipv4: SQLFormat.ipv4, .ipv6: SQLFormat.ipv6, .hostname: SQLFormat.hostname, .email: SQLFormat.email,
        .uri: SQLFormat.uri, .uriReference: SQLFormat.uriReference, .uriTemplate: SQLFormat.uriTemplate,
    ]

    /// Texts made of a seed by a few changes, the same each time.
    private struct Changes {
        private var state: UInt64 = 11
        private let letters = Array("aA0159.:/@[]{}%-_~\"\\ ?#+*,;=!é<xn".unicodeScalars)

        mutating func below(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }

        mutating func changed(_ text: String) -> String {
            var scalars = Array(text.unicodeScalars)
            for _ in 0...below(3) {
                let place = below(scalars.count + 1)
                switch below(3) {
                case 0: scalars.insert(letters[below(letters.count)], at: place)
                case 1 where place < scalars.count: scalars[place] = letters[below(letters.count)]
                default: if place < scalars.count { scalars.remove(at: place) }
                }
            }
            var result = String.UnicodeScalarView()
            result.append(contentsOf: scalars)
            return String(result)
        }
    }

    @Test(arguments: StringFormat.allCases) func `an expression says what the runtime says`(format: StringFormat) throws
    {
        let regex = try Regex(Self.patterns[format] ?? "").matchingSemantics(.unicodeScalar)
        var changes = Changes()
        for seed in Self.seeds[format] ?? [] {
            #expect(format.matches(seed), "\(seed)")
            for text in [seed] + (0..<400).map({ _ in changes.changed(seed) }) {
                // Labels that encode other scripts are not looked into; long local parts are judged by their length.
                if text.lowercased().contains("xn--") { continue }
                #expect((text.wholeMatch(of: regex) != nil) == format.matches(text), "\(format): \(text)")
            }
        }
    }

    @Test func `a timestamp is one for both`() throws {
        let regex = try Regex(SQLFormat.timestamp).matchingSemantics(.unicodeScalar)
        var changes = Changes()
        let seeds = [
            "2026-03-02T08:31:07.500Z", "2024-02-29T00:00:00+01:30", "2023-02-28t23:59:59.123456789-11:00",
            "2016-12-31T23:59:60Z",
            "1900-02-28T10:00:00z", "2000-02-29T10:00:00Z",
        ]
        for seed in seeds {
            for text in [seed] + (0..<600).map({ _ in changes.changed(seed) }) {
                let isLeap = text.contains(":60")
                let isRight = Timestamp(text) != nil
                // A 60th second with an offset, and moments at the ends of the calendar, are beyond an expression.
                if isLeap && !text.hasSuffix("Z") || text.hasPrefix("0000-01-01") || text.hasPrefix("9999-12-31") {
                    continue
                }
                #expect((text.wholeMatch(of: regex) != nil) == isRight, "\(text)")
            }
        }
    }

    @Test(
        arguments: [
            ("ord_[0-9]{4}", "ord_[0-9]{4}", "ord_[0-9]{4}"), ("a.b", "a[^\\n\\r]b", "a[^\\n\\r]b"),
            ("\\p{L}+", "\\p{L}+", nil),
            ("[a[&]", "[a\\[\\&]", "[a\\[\\&]"), ("a{300}", "a{300}", nil), ("$^", "\\$\\^", "\\$\\^"),
        ] as [(String, String, String?)])
    func `a pattern is translated where the engine has it`(pattern: String, duckdb: String, postgres: String?) {
        #expect(SQLPattern.translate(pattern, for: .duckdb) == duckdb)
        #expect(SQLPattern.translate(pattern, for: .spark) == duckdb)
        #expect(SQLPattern.translate(pattern, for: .postgres) == postgres)
    }
}
