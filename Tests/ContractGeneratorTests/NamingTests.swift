import Foundation
import Testing

@testable import ContractGenerator

@Suite struct Naming {
    @Test(arguments: [
        ("order_id", "orderID", "OrderID"), ("orderId", "orderID", "OrderID"),
        ("ORDER_PLACED", "orderPlaced", "OrderPlaced"),
        ("HTTPServer", "httpServer", "HTTPServer"), ("url", "url", "URL"), ("call-centre", "callCentre", "CallCentre"),
        ("+1", "plus1", "Plus1"), ("-1", "minus1", "Minus1"), ("2fa", "field2fa", "Type2fa"),
        ("*", "asterisk", "asterisk"),
        ("", "empty", "empty"), ("größe", "größe", "Größe"), ("a.b/c", "aBC", "ABC"), ("<=", "lessEqual", "lessEqual"),
    ])
    func `a wire name becomes an identifier`(_ name: String, _ property: String, _ type: String) {
        let identifier = Identifier(acronyms: ["id", "url"])
        #expect(identifier.make(name, .property) == property)
        #expect(identifier.make(name, .type) == type)
    }

    @Test func `the order of declaration does not change names`() {
        let names = ["user_id", "userId", "a-b", "a_b", "a b", "self", "name"]
        let scope = NameScope(
            identifier: Identifier(acronyms: ["id"]), role: .property, reserved: ReservedNames.properties)
        func named(_ names: [String]) -> [String: String] {
            let found = scope.names(for: names.map { NameScope.Request(name: $0, given: nil) })
            return Dictionary(uniqueKeysWithValues: zip(names, found))
        }
        #expect(named(names) == named(names.reversed()))
        #expect(Set(named(names).values).count == names.count)
        #expect(named(names)["userId"] == "userId")
        #expect(named(names)["self"] == "self_")
    }

    @Test func `a given name wins`() {
        let scope = NameScope(identifier: Identifier(acronyms: []), role: .property, reserved: [])
        let names = scope.names(for: [.init(name: "kind", given: nil), .init(name: "type", given: "kind")])
        #expect(names == ["kind2", "kind"])
    }

    @Test func `a given name that is no identifier is made one`() {
        let scope = NameScope(identifier: Identifier(acronyms: []), role: .property, reserved: [])
        #expect(scope.names(for: [.init(name: "a", given: "x; fatalError()")]) == ["x__fatalError__"])
    }

    /// What generated code uses of the runtime must not be hidden by a type of a contract.
    @Test func `every name of the runtime in the golden files is reserved`() throws {
        let folder = `Golden files`.goldens.appending(path: "Generated")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        let text = try names.map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }.joined()
        let words = Set(text.matches(of: /\b[A-Z][A-Za-z0-9]*\b/).map { String($0.output) })
        let runtime = try Self.publicNames(
            in: `Golden files`.tests.deletingLastPathComponent().appending(path: "Sources/DeedRuntime"))
        #expect(runtime.count > 20)
        #expect(words.intersection(runtime).subtracting(ReservedNames.types) == [])
    }

    private static func publicNames(in folder: URL) throws -> Set<String> {
        let paths = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
        var names: Set<String> = []
        for path in paths where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            let declaration = /(?m)^public (?:final |indirect )?(?:struct|enum|protocol|class|typealias) ([A-Za-z0-9]+)/
            names.formUnion(text.matches(of: declaration).map { String($0.output.1) })
        }
        return names
    }
}
