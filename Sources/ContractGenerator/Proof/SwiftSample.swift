import ContractModel
import ContractRegistry

/// How the generated Swift of a version is used: code that compiles beside it.
package struct SwiftSample: Sendable {
    /// Makes an event of its parts and writes the message; empty where the version is deprecated, as nobody should make one.
    package let producing: String
    /// Reads a message.
    package let reading: String

    private static let head = "import DeedRuntime"

    /// - Parameter plan: of the module that has the version.
    init?(_ version: ModulePlan.Version, in plan: ModulePlan) {
        guard case .record(let record) = plan[version.payload].kind else { return nil }
        let type = plan.path(of: version.payload)
        var parts = record.properties.filter { !$0.isHidden(in: plan) }.map { ($0.name, plan.name(of: $0.type)) }
        if let undeclared = record.undeclared({ plan.name(of: $0) }) { parts.append(undeclared) }
        let contract = version.contract
        let source = contract.contract.producers.first?.service.value ?? contract.name.domain
        let isDeprecated = plan[version.payload].deprecation != nil
        producing = isDeprecated ? "" : Self.producing(type, parts, source: source)
        reading = """
            \(Self.head)

            func read(_ message: [UInt8]) throws -> \(type) {
                let envelope = try EventEnvelope<\(type)>.decode(message)
                return envelope.data
            }
            """
    }

    private static func producing(_ type: String, _ parts: [(name: String, type: String)], source: String) -> String {
        let parameters = parts.map { "    \($0.name.escapedIdentifier): \($0.type)" }.joined(separator: ",\n")
        // A label is a word that need not be escaped, but for three.
        let labels = parts.map { ["inout", "var", "let"].contains($0.name) ? $0.name.escapedIdentifier : $0.name }
        let arguments = zip(labels, parts).map { "\($0): \($1.name.escapedIdentifier)" }.joined(
            separator: ",\n        ")
        let path = source.filter { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
        return """
            \(Self.head)

            func message(
                withID messageID: String\(parts.isEmpty ? "" : ",")
            \(parameters)
            ) -> [UInt8] {
                let event = \(type)(
                    \(arguments))
                return EventEnvelope(id: messageID, source: "/\(path)", data: event).encode()
            }
            """
    }
}
