import DeedRuntime
import Diagnostics

/// How many rows there were, and what was wrong with how many: by rule and by field.
struct ViolationTally {
    private struct Kind: Hashable {
        var rule: String
        /// The pointer with `*` for each index.
        var field: String
    }

    let event: String
    let version: String
    private(set) var rows = 0
    private(set) var invalid = 0
    private var counts: [Kind: Int] = [:]

    init(event: String, version: String) {
        self.event = event
        self.version = version
    }

    mutating func count(_ violations: [Violation]) {
        rows += 1
        if violations.contains(where: { !$0.isWarning }) { invalid += 1 }
        for kind in Set(violations.map { Kind(rule: $0.rule.rawValue, field: Self.field(of: $0.pointer)) }) {
            counts[kind, default: 0] += 1
        }
    }

    private static func field(of pointer: String) -> String {
        pointer.split(separator: "/", omittingEmptySubsequences: false)
            .map { !$0.isEmpty && $0.utf8.allSatisfy { 48...57 ~= $0 } ? "*" : String($0) }.joined(separator: "/")
    }

    /// The most frequent first.
    var text: String {
        let kinds = counts.sorted { ($1.value, $0.key.rule, $0.key.field) < ($0.value, $1.key.rule, $1.key.field) }
        let lines = kinds.map { kind, count in
            "  \(kind.rule) at \(kind.field.isEmpty ? "the payload itself" : DisplayText.safe(kind.field)): \(Quantity(count, "row"))"
        }
        let head =
            "checked \(Quantity(rows, "row")) of \(event) \(version): "
            + "\(Quantity.grouped(rows - invalid)) valid, \(Quantity.grouped(invalid)) invalid"
        return ([head] + lines).joined(separator: "\n")
    }
}
