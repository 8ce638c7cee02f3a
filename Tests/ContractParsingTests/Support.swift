import ContractModel
import ContractParsing
import Diagnostics
import Testing
import YAMLSyntax

/// A text that was read, and what was found in it.
struct Reading<Value> {
    var value: Value?
    var text: String
    var diagnostics: [Diagnostic]

    /// `rule: message` with the marked text, in the order in which they were found.
    var findings: [String] {
        diagnostics.map { "\($0.rule): \($0.message) @ \(marked($0.range))" }
    }

    var helps: [String] { diagnostics.map { $0.help ?? "" } }

    var rules: [String] { diagnostics.map(\.rule.rawValue) }

    private func marked(_ range: SourceRange?) -> String {
        guard let range else { return "nowhere" }
        let bytes = Array(text.utf8)[Int(range.lower)..<Int(range.upper)]
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Parses a text and gives its tree to `read`.
func reading<Value>(_ text: String, _ read: (YAMLNode, inout Diagnostics) -> Value?) -> Reading<Value> {
    var diagnostics = Diagnostics()
    let node = YAMLParser.parse(Array(text.utf8), file: SourceID(0), into: &diagnostics)
    let value = node.flatMap { read($0, &diagnostics) }
    return Reading(value: value, text: text, diagnostics: diagnostics.list)
}

func contract(_ text: String) -> Reading<Contract> { reading(text, ContractParser.contract) }

/// A contract whose fields are `fields`, written as they stand below `fields:`.
func fields(_ fields: String) -> Reading<Contract> {
    let lines = fields.split(separator: "\n", omittingEmptySubsequences: false).map { "  \($0)" }
    return contract("event: a.b\nversion: 1.0.0\nsummary: s\nfields:\n" + lines.joined(separator: "\n") + "\n")
}
