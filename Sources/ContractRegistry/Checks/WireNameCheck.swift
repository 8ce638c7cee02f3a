import ContractModel
import Diagnostics

/// Names on the wire within one record: none twice, none reserved, no former name that another field has.
struct WireNameCheck {
    let record: ResolvedRecord

    func check(into diagnostics: inout Diagnostics) {
        var holders: [String: ResolvedField] = [:]
        for field in record.fields {
            if let other = holders[field.wireName] {
                reportTwice(field, other, into: &diagnostics)
            } else {
                holders[field.wireName] = field
            }
        }
        checkFormer(holders, into: &diagnostics)
        checkReserved(holders, into: &diagnostics)
    }

    private func range(of field: ResolvedField) -> SourceRange { field.field.jsonName?.range ?? field.field.name.range }

    private func reportTwice(_ field: ResolvedField, _ other: ResolvedField, into diagnostics: inout Diagnostics) {
        let fields = field.name == other.name ? "" : ", for `\(other.name)` and `\(field.name)`"
        diagnostics.append(
            Diagnostic(
                "duplicate-wire-name", .error, "`\(field.wireName)` is there twice on the wire\(fields)",
                at: range(of: field), related: [RelatedPlace(range(of: other), "taken here")],
                help: "give one of them another `json_name`"))
    }

    private func checkFormer(_ holders: [String: ResolvedField], into diagnostics: inout Diagnostics) {
        var former: [String: ResolvedField] = [:]
        for field in record.fields {
            for name in field.field.renamedFrom {
                let other = holders[name.value] ?? former[name.value]
                if let other { reportFormer(name, field, other, into: &diagnostics) }
                former[name.value] = field
            }
        }
    }

    private func reportFormer(
        _ name: Located<String>, _ field: ResolvedField, _ other: ResolvedField, into diagnostics: inout Diagnostics
    ) {
        let message =
            other.name == field.name
            ? "`\(field.name)` is called `\(name.value)` still"
            : "the former name `\(name.value)` is one of `\(other.name)` too"
        diagnostics.append(
            Diagnostic(
                "renamed-from-clash", .error, message, at: name.range,
                related: [RelatedPlace(range(of: other), "this field")],
                help: "a reader could not tell the two apart; remove the former name"))
    }

    private func checkReserved(_ holders: [String: ResolvedField], into diagnostics: inout Diagnostics) {
        let former = Set(record.fields.flatMap { $0.field.renamedFrom.map(\.range) })
        for name in record.reserved where !former.contains(name.range) {
            guard let field = holders[name.value] else { continue }
            diagnostics.append(
                Diagnostic(
                    "reserved-name-used", .error, "`\(name.value)` is reserved and cannot be a field again",
                    at: range(of: field), related: [RelatedPlace(name.range, "reserved here")],
                    help: "a reserved name meant something else once; choose another name"))
        }
    }
}
