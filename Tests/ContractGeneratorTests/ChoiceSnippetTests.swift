import ContractGenerator
import ContractModel
import Testing

@Suite struct `Generated enums` {
    private func generated(_ openness: String) -> String {
        Generated(contract: "fields: { kind: { type: enum, values: [web, app]\(openness) } }\n").contract
    }

    @Test func `an open one keeps what it does not know, and nobody makes that of a raw value`() {
        expect(
            generated(""),
            has: """
                public enum Kind: Sendable, Hashable {
                case web
                case app
                /// A value added to the contract after this code was generated.
                case unrecognized(UnrecognizedValue)
                }
                """)
        expect(
            generated(""),
            has: """
                case "app": self = .app
                default: return nil
                """)
    }

    @Test func `a closed one is a plain Swift enum`() {
        expect(
            generated(", openness: closed"),
            has: """
                public enum Kind: String, Sendable, Hashable, CaseIterable {
                case web = "web"
                case app = "app"
                }
                """)
        expect(
            generated(", openness: closed"),
            has: """
                switch slot.caseIndex {
                case 0: self = .web
                default: self = .app
                }
                """)
    }

    @Test func `an extensible one takes any value`() {
        expect(
            generated(", openness: extensible"),
            has: """
                /// A value that the contract does not declare.
                case other(String)
                """)
    }

    @Test func `a fallback stands for what is not declared`() {
        expect(
            generated(", fallback: web"),
            has: """
                case 1: self = .app
                default: self = .web
                """)
    }

    @Test func `integers have integers as raw values`() {
        let contract =
            "fields: { kind: { type: enum, base: integer, openness: closed, values: { 1: One., -1: Less. } } }\n"
        expect(
            Generated(contract: contract).contract,
            has: """
                public enum Kind: Int64, Sendable, Hashable, CaseIterable {
                /// One.
                case value1 = 1
                /// Less.
                case minus1 = -1
                """)
    }

    @Test func `a union has its payloads and writes its tag`() {
        let contract = """
            fields:
              method: { type: union, tag: kind, variants: { card: Card, cash: {} }, openness: closed }
            types: { Card: { fields: { digits: string } } }

            """
        expect(
            Generated(contract: contract).contract,
            has: """
                public enum Method: Sendable, Hashable {
                case card(Card)
                case cash
                }
                """)
        expect(
            Generated(contract: contract).contract,
            has: """
                case .card(let payload):
                writer.tag("kind", "card")
                payload.writeFields(to: &writer)
                case .cash:
                writer.tag("kind", "cash")
                """)
    }

    @Test func `a union that holds itself is indirect, a record holds itself by reference`() {
        let contract = """
            fields: { tree: Tree, node: Node }
            types:
              Tree: { type: union, tag: kind, variants: { leaf: {}, branch: Branch } }
              Branch: { fields: { left: Tree, right: Tree } }
              Node: { fields: { next: { type: Node, optional: true }, all: { type: list, of: Node } } }

            """
        let text = Generated(contract: contract).contract
        expect(text, has: "public indirect enum Tree: Sendable, Hashable {")
        expect(text, has: "public var left: Tree")
        expect(text, has: "@Indirect public var next: Node?")
        expect(text, has: "public var all: [Node]")
    }
}

@Suite struct `Deprecations` {
    @Test func `a deprecated version warns on its initialiser only`() {
        let text = Generated(
            contract: "status: deprecated\ndeprecated: { reason: Old., replaced_by: v2 }\nfields: { a: string }\n"
        ).contract
        expect(
            text,
            has: """
                @available(*, deprecated, message: "Old.; use v2")
                public init(a: String) {
                """)
        #expect(text.split(separator: "@available").count == 2)
    }

    @Test func `a deprecated field is computed over storage that generated code uses`() {
        let text = Generated(
            contract: "fields: { a: { type: string, optional: true, deprecated: { reason: Old. } } }\n"
        ).contract
        expect(
            text,
            has: """
                @available(*, deprecated, message: "Old.")
                public var a: String? {
                get { _a }
                set { _a = newValue }
                }
                fileprivate var _a: String?
                """)
        expect(text, has: "writer.fieldIfPresent(\"a\", self._a)")
    }

    @Test func `Codable may be left out`() {
        let contract = "fields: { a: A }\ntypes: { A: string }\n"
        let count: (Generated) -> Int = { $0.contract.split(separator: "ContractCodable").count - 1 }
        #expect(count(Generated(contract: contract)) == 2)
        #expect(count(Generated(contract: contract) { $0.codable = .runtime }) == 1)
        #expect(count(Generated(contract: contract) { $0.codable = .none }) == 0)
    }
}
