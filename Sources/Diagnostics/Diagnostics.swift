/// What a run found so far. Every stage takes it `inout`, adds what it finds and goes on with what it could make.
package struct Diagnostics: Sendable {
    package private(set) var list: [Diagnostic] = []

    package init() {}

    package mutating func append(_ diagnostic: Diagnostic) { list.append(diagnostic) }

    package mutating func append(contentsOf other: Diagnostics) { list.append(contentsOf: other.list) }

    package mutating func error(_ rule: RuleID, _ message: String, at range: SourceRange?, help: String? = nil) {
        append(Diagnostic(rule, .error, message, at: range, help: help))
    }

    package mutating func warning(_ rule: RuleID, _ message: String, at range: SourceRange?, help: String? = nil) {
        append(Diagnostic(rule, .warning, message, at: range, help: help))
    }

    /// Notes that somebody accepted the finding at a place of the list; nothing where nobody did.
    package mutating func suppress(_ index: Int, _ suppression: Suppression?) {
        if let suppression { list[index].suppression = suppression }
    }

    /// Whether there is an error that nobody waived.
    package var hasErrors: Bool { list.contains { $0.severity == .error && !$0.isWaived } }

    /// How many findings of a severity nobody waived.
    package func count(of severity: Severity) -> Int { list.count { $0.severity == severity && !$0.isWaived } }

    /// How many findings were accepted, of any severity.
    package var waivedCount: Int { list.count(where: \.isWaived) }
}
