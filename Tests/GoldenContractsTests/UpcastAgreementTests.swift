import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import Foundation
import PayloadValidation
import Testing

/// Payloads of old versions, brought up by generated code and by the run-time upcaster: both must make the same of them.
@Suite struct `Generated and run-time upcasts` {
    static let registry = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .appending(path: "contracts").path

    static func upcaster() throws -> Upcaster {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let loaded = try RegistryLoader.load(folder: registry, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        return Upcaster(try #require(resolved.events.first { $0.name.description == "orders.order_shipped" }))
    }

    /// What each field of version 1 may be; nothing stands for absent.
    static let values: [(name: String, values: [String?])] = [
        ("order_id", [#""o1""#]),
        ("carrier", [#""post""#, #""bike""#, #""plane""#, #""drone""#, #""camel""#]),
        ("speed", [#""slow""#, #""usual""#, #""warp""#]),
        ("weight", [nil, "5", "7.0"]),
        ("parcels", ["[]", #"[{"sku":"a"},{"sku":"b","grams":3,"colour":1}]"#]),
        ("sizes", [nil, "{}", #"{"a":1,"b":-2}"#]),
        ("place", [nil, "[1.5,null]", "[0.1e1,3]"]),
        ("price", [#""1.50""#, #""12""#]),
        ("count", [#""0""#, #""18446744073709551615""#]),
        ("sent_at", ["0", "1767323045123456", "-1"]),
        ("note", [nil, #""é""#]),
        ("remark", ["null", #""r""#]),
        ("hint", [nil, "null", #""h""#]),
        ("reason", [nil, #""late""#, #""gone""#, #""else""#]),
        ("pay", [nil, #"{"kind":"cash"}"#, #"{"kind":"card","digits":"12","year":9}"#, #"{"n":[1],"kind":"coin"}"#]),
        ("target", [#""t""#, #"{"x":4}"#]),
        ("contact", [nil, #"{"name":"n"}"#, #"{"name":"n","phone":"p"}"#]),
        ("route", [nil, #"{"city":"a","hours":2,"next":{"city":"b","hours":3}}"#]),
        ("flag", ["true", "false"]),
        ("undeclared", [nil, "8"]),
        ("state", [nil, "9"]),
    ]

    /// Payloads in which every value of every field occurs, next to varying others.
    static func payload(_ number: Int) -> String {
        var generator = Numbers(state: UInt64(number) &* 0x9E37_79B9_7F4A_7C15 | 1)
        let members = values.compactMap { name, values in
            values[Int(generator.next() % UInt64(values.count))].map { #""\#(name)":\#($0)"# }
        }
        return "{" + members.joined(separator: ",") + "}"
    }

    @Test func `agree on two thousand payloads`() throws {
        var upcaster = try Self.upcaster()
        for number in 0..<2_000 {
            let payload = Self.payload(number)
            let generated = try OrderShipped.decodeLatest(payload: Array(payload.utf8), version: 1)
            let outcome = try upcaster.upcast(Array(payload.utf8), from: 1)
            let expected = try JSONValue.parse(generated.encode())
            #expect(outcome == .upcast(expected), "\(payload)")
            if outcome != .upcast(expected) { break }
        }
    }

    @Test func `agree on payloads of the version between`() throws {
        var upcaster = try Self.upcaster()
        for number in 0..<500 {
            let old = try OrderShipped.V1.decode(Array(Self.payload(number).utf8))
            let between = old.upcast().encode()
            let outcome = try upcaster.upcast(between, from: 2)
            // A variant that nobody declared keeps its old tag, which version 2 does not know.
            guard let generated = try? OrderShipped.decodeLatest(payload: between, version: 2) else {
                guard case .failed = outcome else {
                    Issue.record("only generated code refuses \(String(decoding: between, as: UTF8.self))")
                    return
                }
                continue
            }
            #expect(outcome == .upcast(try JSONValue.parse(generated.encode())))
        }
    }

    @Test func `agree on what is no payload`() throws {
        var upcaster = try Self.upcaster()
        let payload = Array(Self.payload(1).replacing(#""order_id":"o1""#, with: #""order_id":1"#).utf8)
        #expect(throws: ContractDecodingError.self) { try OrderShipped.decodeLatest(payload: payload, version: 1) }
        guard case .failed(let failure) = try upcaster.upcast(payload, from: 1) else {
            Issue.record("the payload was upcast")
            return
        }
        #expect(failure.violations.map(\.pointer) == ["/order_id"])
    }
}
