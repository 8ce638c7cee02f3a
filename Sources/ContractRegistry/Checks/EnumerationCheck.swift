import ContractModel
import Diagnostics

/// The values of an enum: none twice, none reserved, and a fallback that is one of them.
struct EnumerationCheck {
    let enumeration: Enumeration

    func check(into diagnostics: inout Diagnostics) {
        var seen: [String: SourceRange] = [:]
        seen.reserveCapacity(enumeration.values.count)
        func note(_ name: Located<String>) {
            if let other = seen.updateValue(name.range, forKey: name.value) {
                reportTwice(name, other, into: &diagnostics)
            }
        }
        for value in enumeration.values {
            note(value.name)
            value.renamedFrom.forEach(note)
        }
        for name in enumeration.reserved {
            guard let value = enumeration.values.first(where: { $0.name.value == name.value }) else { continue }
            diagnostics.append(
                Diagnostic(
                    "reserved-name-used", .error, "`\(name.value)` is reserved and cannot be a value again",
                    at: value.name.range, related: [RelatedPlace(name.range, "reserved here")],
                    help: "a reserved value meant something else once; choose another"))
        }
        checkFallback(into: &diagnostics)
    }

    private func reportTwice(_ name: Located<String>, _ other: SourceRange, into diagnostics: inout Diagnostics) {
        diagnostics.append(
            Diagnostic(
                "duplicate-enum-value", .error, "the value `\(name.value)` is there twice", at: name.range,
                related: [RelatedPlace(other, "here already")], help: "remove one of them"))
    }

    private func checkFallback(into diagnostics: inout Diagnostics) {
        let names = enumeration.values.map(\.name.value)
        guard let fallback = enumeration.fallback, !names.contains(fallback.value) else { return }
        diagnostics.error(
            "unknown-fallback", "the fallback `\(fallback.value)` is not a value of this enum", at: fallback.range,
            help: Nearest.help(for: fallback.value, among: names) ?? "name one of the declared values")
    }
}
