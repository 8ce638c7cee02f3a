import ContractModel
import ContractParsing
import Diagnostics
import Foundation
import Testing
import YAMLSyntax

@Suite struct ExampleRegistryTests {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath().appending(path: "../../../contracts")
        .standardizedFileURL

    @Test func `every file of the example registry is read without a finding`() throws {
        let paths = FileManager.default.enumerator(atPath: Self.root.path(percentEncoded: false))
        var count = 0
        for case let path as String in try #require(paths) where path.hasSuffix(".yaml") {
            let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
            #expect(findings(path, text) == [], "\(path)")
            count += 1
        }
        #expect(count > 20)
    }

    @Test func `every contract of the example registry is the same after writing and reading it`() throws {
        let paths = FileManager.default.enumerator(atPath: Self.root.path(percentEncoded: false))
        for case let path as String in try #require(paths) where path.contains("/v") && path.hasSuffix(".yaml") {
            let text = try String(contentsOf: Self.root.appending(path: path), encoding: .utf8)
            let first = try #require(contract(text).value)
            let written = YAMLWriter.write(ContractEmitter.contract(first))
            let second = contract(written)
            #expect(second.findings == [], "\(path)")
            let difference = difference(first, try #require(second.value))
            #expect(difference == nil, "\(path): \(difference ?? "")")
            #expect(written == YAMLWriter.write(ContractEmitter.contract(try #require(second.value))), "\(path)")
        }
    }

    private func findings(_ path: String, _ text: String) -> [String] {
        let parts = path.split(separator: "/")
        switch parts.last {
        case "deed.yaml": return reading(text, ContractParser.settings).findings
        case "teams.yaml": return reading(text, ContractParser.teams).findings
        case "domain.yaml": return reading(text) { ContractParser.domain($0, name: "x", into: &$1) }.findings
        default: break
        }
        switch parts.first {
        case "consumers": return reading(text, ContractParser.consumer).findings
        case "waivers": return reading(text) { ContractParser.waivers($0, team: "x", into: &$1) }.findings
        default: return reading(text, ContractParser.contract).findings
        }
    }
}
