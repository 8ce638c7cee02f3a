import ContractModel
import Diagnostics

/// Names on the wire within one record: none twice, none reserved, no former name that another field has.
struct WireNameCheck {
    let record: ResolvedRecord

    func check(into diagnostics: inout Diagnostics) {
        var holders: [String: Int] = [:]
        holders.reserveCapacity(record.fields.count)
        for index in record.fields.indices {
            let name = record.fields[index].wireName
            if let other = holders.updateValue(index, forKey: name) {
                holders[name] = other
                reportTwice(record.fields[index], record.fields[other], into: &diagnostics)
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

    private func checkFormer(_ holders: [String: Int], into diagnostics: inout Diagnostics) {
        var former: [String: Int] = [:]
        for (index, field) in record.fields.enumerated() {
            for name in field.field.renamedFrom {
                let other = holders[name.value] ?? former[name.value]
                if let other { reportFormer(name, field, record.fields[other], into: &diagnostics) }
                former[name.value] = index
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

    private func checkReserved(_ holders: [String: Int], into diagnostics: inout Diagnostics) {
        guard !record.reserved.isEmpty else { return }
        let former = Set(record.fields.flatMap { $0.field.renamedFrom.map(\.range) })
        for name in record.reserved where !former.contains(name.range) {
            guard let field = holders[name.value].map({ record.fields[$0] }) else { continue }
            diagnostics.append(
                Diagnostic(
                    "reserved-name-used", .error, "`\(name.value)` is reserved and cannot be a field again",
                    at: range(of: field), related: [RelatedPlace(name.range, "reserved here")],
                    help: "a reserved name meant something else once; choose another name"))
        }
    }
}
