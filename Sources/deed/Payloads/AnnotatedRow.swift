import DeedRuntime
import Diagnostics

/// A row with what is wrong with it, as one line of JSON. `data` is the payload as it was; what is no JSON stands as text
/// in `raw`.
struct AnnotatedRow {
    private let row: PayloadRows.Row
    private let file: String
    private let event: String
    private let version: String
    private let violations: [Violation]

    init(_ row: PayloadRows.Row, file: String, _ event: String, _ version: String, _ violations: [Violation]) {
        self.row = row
        self.file = file
        self.event = event
        self.version = version
        self.violations = violations
    }

    var text: String {
        let isJSON = !violations.contains { [.syntax, .depth, .size].contains($0.rule) }
        let members = [
            "\"file\":" + JSONOutput.quoted(file), "\"row\":\(row.number)", "\"event\":" + JSONOutput.quoted(event),
            "\"version\":" + JSONOutput.quoted(version), "\"valid\":\(!violations.contains { !$0.isWarning })",
            "\"violations\":[" + violations.map(object).joined(separator: ",") + "]",
            isJSON
                ? "\"data\":" + payload : "\"raw\":" + JSONOutput.quoted(String(decoding: row.payload, as: UTF8.self)),
        ]
        return "{" + members.joined(separator: ",") + "}"
    }

    /// Line breaks stand between the tokens of JSON only, never inside.
    private var payload: String {
        let line = row.payload.map { $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 }
        let start = line.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? line.startIndex
        let end = line.lastIndex { $0 != 0x20 && $0 != 0x09 } ?? start
        return String(decoding: line[start...end], as: UTF8.self)
    }

    private func object(_ violation: Violation) -> String {
        var members = [
            "\"pointer\":" + JSONOutput.quoted(violation.pointer),
            "\"rule\":" + JSONOutput.quoted(violation.rule.rawValue),
            "\"message\":" + JSONOutput.quoted(violation.message),
        ]
        if let value = violation.value { members.append("\"value\":" + JSONOutput.quoted(value)) }
        if let invariant = violation.invariant { members.append("\"invariant\":" + JSONOutput.quoted(invariant)) }
        if violation.isWarning { members.append("\"severity\":\"warning\"") }
        return "{" + members.joined(separator: ",") + "}"
    }
}
