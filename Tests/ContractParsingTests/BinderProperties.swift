import ContractModel
import ContractParsing
import Diagnostics
import YAMLSyntax

/// What holds for every file, whatever is in it: nothing crashes, findings lie within the file, and a contract without
/// findings is the same after writing and reading it.
enum BinderProperties {
    /// What does not hold for these bytes; empty where all is well.
    static func broken(by bytes: [UInt8]) -> [String] {
        var diagnostics = Diagnostics()
        guard let node = YAMLParser.parse(bytes, file: SourceID(0), into: &diagnostics), !diagnostics.hasErrors else {
            return []
        }
        let contract = ContractParser.contract(node, into: &diagnostics)
        let isRight = !diagnostics.hasErrors
        bindAsOthers(node, &diagnostics)
        var broken = diagnostics.list.filter { !isInside($0.range, bytes.count) }.map {
            "beyond the file: \($0.message)"
        }
        if isRight, let contract { broken += changes(of: contract) }
        return broken
    }

    private static func bindAsOthers(_ node: YAMLNode, _ diagnostics: inout Diagnostics) {
        _ = ContractParser.domain(node, name: "d", into: &diagnostics)
        _ = ContractParser.teams(node, into: &diagnostics)
        _ = ContractParser.consumer(node, into: &diagnostics)
        _ = ContractParser.waivers(node, team: "t", into: &diagnostics)
        _ = ContractParser.settings(node, into: &diagnostics)
        _ = ContractParser.targetConfiguration(node, into: &diagnostics)
    }

    private static func isInside(_ range: SourceRange?, _ count: Int) -> Bool {
        guard let range else { return false }
        return 0 <= range.lower && range.lower <= range.upper && range.upper <= count
    }

    private static func changes(of contract: Contract) -> [String] {
        let written = YAMLWriter.write(ContractEmitter.contract(contract))
        var diagnostics = Diagnostics()
        guard let node = YAMLParser.parse(Array(written.utf8), file: SourceID(0), into: &diagnostics),
            let second = ContractParser.contract(node, into: &diagnostics), !diagnostics.hasErrors
        else { return ["written, it is not read again: \(diagnostics.list.first?.message ?? "")\n\(written)"] }
        let again = YAMLWriter.write(ContractEmitter.contract(second))
        return again == written ? [] : ["written twice, it differs:\n\(written)\n\(again)"]
    }
}
