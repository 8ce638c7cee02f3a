import ContractGenerator
import Testing

@Suite struct `What is generated` {
    static let registry: [(path: String, text: String)] = [
        ("a/placed/v1.yaml", "event: a.placed\nversion: 1.1.0\nsummary: A.\nfields: {}\n"),
        (
            "a/placed/releases/1.0.0.yaml",
            "event: a.placed\nversion: 1.0.0\nowner: x\nsummary: A.\nfields: {}\nreleased_at: \"2026-01-01T00:00:00Z\"\nnumbers: {}\n"
        ),
        ("a/paid/v2.yaml", "event: a.paid\nversion: 2.0.0\nsummary: A.\nfields: {}\n"),
        ("b/placed/v1.yaml", "event: b.placed\nversion: 1.0.0\nsummary: B.\nfields: {}\n"),
    ]

    @Test(
        arguments: [
            ([], ["Contracts.swift", "a.paid.v2.swift", "a.placed.v1.swift", "b.placed.v1.swift"]),
            (["a.*"], ["Contracts.swift", "a.paid.v2.swift", "a.placed.v1.swift"]),
            (["*.placed"], ["Contracts.swift", "a.placed.v1.swift", "b.placed.v1.swift"]),
            (["a.paid"], ["Contracts.swift", "a.paid.v2.swift"]),
        ] as [([String], [String])])
    func `events are chosen by name or glob`(_ patterns: [String], _ files: [String]) {
        #expect(Generated(Self.registry, events: patterns).files.map(\.path) == files)
    }

    @Test func `releases are what was released`() {
        let generated = Generated(Self.registry, from: .releases)
        #expect(generated.files.map(\.path) == ["Contracts.swift", "a.placed.v1.swift"])
        #expect(generated["a.placed.v1.swift"].contains(#"version: "1.0.0""#))
    }

    @Test func `the same registry gives the same bytes`() {
        #expect(Generated(Self.registry).files == Generated(Self.registry.reversed()).files)
    }
}
