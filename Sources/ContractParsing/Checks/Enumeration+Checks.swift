import ContractModel
import Diagnostics
import YAMLSyntax

extension SpecDraft {
    func checkEnumeration(_ node: YAMLNode, _ binder: inout Binder) {
        guard !values.isEmpty else {
            if let range = binder.keyRange(of: "values", in: node), !binder.hasError(in: node.range) {
                binder.error("enum-without-values", "an enum needs at least one value", at: range)
            }
            return
        }
        checkValues(&binder)
        checkFallback(&binder)
    }

    private func checkValues(_ binder: inout Binder) {
        var places: [String: SourceRange] = Dictionary(minimumCapacity: values.count)
        for value in values {
            let name = value.name
            if let first = places.updateValue(name.range, forKey: name.value) {
                binder.reportDuplicate(
                    "duplicate-value", "`\(name.value)` is a value already", at: name.range, first: first)
            }
            if base == .integer, Int(name.value) == nil {
                binder.error(
                    "wrong-kind",
                    "`\(Binder.excerpt(name.value))` is not an integer, and `base: integer` wants integers",
                    at: name.range)
            }
        }
        for value in values { checkFormer(value, places, &binder) }
        for name in reserved {
            guard let used = places[name.value] else { continue }
            binder.reportReserved(name, used, "value")
        }
    }

    private func checkFormer(_ value: Enumeration.Value, _ places: [String: SourceRange], _ binder: inout Binder) {
        for former in value.renamedFrom {
            guard let first = places[former.value] else { continue }
            binder.reportDuplicate(
                "duplicate-value", "`\(former.value)` is a value still, so nothing was renamed from it",
                at: former.range,
                first: first)
        }
    }

    private func checkFallback(_ binder: inout Binder) {
        guard let fallback, !values.contains(where: { $0.name.value == fallback.value }) else { return }
        let near = NearNames.best(for: fallback.value, among: values.map(\.name.value))
        binder.error(
            "unknown-fallback", "`fallback` must be one of the values, found `\(Binder.excerpt(fallback.value))`",
            at: fallback.range, help: near.map { "did you mean `\($0)`" })
    }
}

extension Binder {
    /// Whether something within the range was reported already.
    func hasError(in range: SourceRange) -> Bool {
        diagnostics.list.last.flatMap(\.range).map {
            $0.file == range.file && $0.lower >= range.lower && $0.upper <= range.upper
        } ?? false
    }

    mutating func reportReserved(_ reserved: Located<String>, _ used: SourceRange, _ noun: String) {
        diagnostics.append(
            Diagnostic(
                "reserved-name", .error, "\(noun) `\(reserved.value)` is reserved", at: used,
                related: [RelatedPlace(reserved.range, "reserved here")],
                help: "take another name; a reserved one may never come back with another meaning"))
    }
}
