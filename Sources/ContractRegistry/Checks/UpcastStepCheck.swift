import ContractModel
import Diagnostics

/// One step of an upcast.
struct UpcastStepCheck {
    let check: UpcastCheck
    let step: Upcast.Step
    let target: PathLookup

    func check(into diagnostics: inout Diagnostics) {
        switch step.source {
        case .code: break
        case .value(let literal): check(literal, into: &diagnostics)
        case .from(let path, let map, let otherwise):
            for entry in map { check(entry.new, into: &diagnostics) }
            if let otherwise { check(otherwise, into: &diagnostics) }
            check(path, map, hasElse: otherwise != nil, into: &diagnostics)
        }
    }

    private func check(_ literal: Literal, into diagnostics: inout Diagnostics) {
        guard let spec = target.spec else { return }
        let adapted = LiteralAdaptation.adapt(literal, to: spec)
        guard let fault = LiteralFit(contract: check.contract).fault(of: adapted, as: spec) else { return }
        diagnostics.error(
            "literal-unfit", "this value \(fault.message)", at: fault.range,
            help: "write a value that `\(step.target.value)` can have")
    }

    private func check(
        _ path: Located<FieldPath>, _ map: [Upcast.MapEntry], hasElse: Bool, into diagnostics: inout Diagnostics
    ) {
        let found = check.sources.map { ($0, $0.lookup(path.value)) }
        guard let (source, lookup) = found.last(where: { $0.1.exists }) else {
            return reportUnknown(path, found.last?.1, into: &diagnostics)
        }
        guard lookup.isMultiple == target.isMultiple else {
            let (one, other) = lookup.isMultiple ? ("many values", "one") : ("one value", "many")
            diagnostics.error(
                "upcast-source-unfit", "`\(path.value)` is \(one), and `\(step.target.value)` is \(other)",
                at: path.range, help: "lead both through the same lists, or use `{ code: … }`")
            return
        }
        if !hasElse { checkThere(path, found, into: &diagnostics) }
        checkValues(of: lookup, in: source, path, map, hasElse: hasElse, into: &diagnostics)
    }

    private func reportUnknown(
        _ path: Located<FieldPath>, _ lookup: PathLookup?, into diagnostics: inout Diagnostics
    ) {
        guard let lookup, let missing = lookup.missing else { return }
        let near = Nearest.help(for: path.value.components[missing], among: lookup.candidates)
        diagnostics.error(
            "unknown-path", "version \(check.older) has no `\(path.value)`", at: path.range,
            help: near ?? "name a field of version \(check.older)")
    }

    /// `else` is needed where some version may lack the source and the target must be there.
    private func checkThere(
        _ path: Located<FieldPath>, _ found: [(ResolvedContract, PathLookup)], into diagnostics: inout Diagnostics
    ) {
        guard let field = target.field, field.isRequiredToWrite, field.field.default == nil else { return }
        let lacking = found.first { _, lookup in
            !lookup.exists || !lookup.isRequired || lookup.isNullable && !target.isNullable
        }
        guard let (source, lookup) = lacking else { return }
        let reason = !lookup.exists ? "is not in" : !lookup.isRequired ? "may be absent in" : "may be `null` in"
        diagnostics.error(
            "upcast-else-missing",
            "`\(path.value)` \(reason) \(source.version), and `\(step.target.value)` is required",
            at: path.range, help: "add `else:` with what holds then")
    }

    private func checkValues(
        of lookup: PathLookup, in source: ResolvedContract, _ path: Located<FieldPath>, _ map: [Upcast.MapEntry],
        hasElse: Bool, into diagnostics: inout Diagnostics
    ) {
        guard let before = lookup.spec, let after = target.spec else { return }
        guard case .enumeration = source.shape(of: before) else {
            if map.isEmpty { checkType(before, after, source, path, hasElse: hasElse, into: &diagnostics) }
            return
        }
        let old = oldValues(path)
        for entry in map where !old.contains(entry.old.value) {
            diagnostics.error(
                "upcast-value-unknown", "`\(path.value)` of version \(check.older) has no value `\(entry.old.value)`",
                at: entry.old.range, help: Nearest.help(for: entry.old.value, among: old))
        }
        guard case .enumeration(let enumeration) = check.contract.shape(of: after), !hasElse else {
            if map.isEmpty { checkType(before, after, source, path, hasElse: hasElse, into: &diagnostics) }
            return
        }
        checkUnmapped(old, map, enumeration, path, into: &diagnostics)
    }

    private func oldValues(_ path: Located<FieldPath>) -> [String] {
        var values: [String] = []
        for source in check.sources {
            guard let spec = source.lookup(path.value).spec, case .enumeration(let old) = source.shape(of: spec) else {
                continue
            }
            for value in old.values where !values.contains(value.name.value) { values.append(value.name.value) }
        }
        return values
    }

    private func checkUnmapped(
        _ old: [String], _ map: [Upcast.MapEntry], _ new: Enumeration, _ path: Located<FieldPath>,
        into diagnostics: inout Diagnostics
    ) {
        let mapped = Set(map.map(\.old.value))
        let known = Set(new.values.flatMap { [$0.name.value] + $0.renamedFrom.map(\.value) })
        let lost = old.filter { !mapped.contains($0) && !known.contains($0) }
        guard !lost.isEmpty, new.openness != .extensible else { return }
        let names = lost.map { "`\($0)`" }.joined(separator: ", ")
        diagnostics.error(
            "upcast-value-unmapped", "`\(step.target.value)` has no \(names), which `\(path.value)` may be",
            at: path.range, help: "add \(lost.count == 1 ? "it" : "them") to `map`, or an `else:`")
    }

    private func checkType(
        _ before: ResolvedSpec, _ after: ResolvedSpec, _ source: ResolvedContract, _ path: Located<FieldPath>,
        hasElse: Bool, into diagnostics: inout Diagnostics
    ) {
        var (before, carry) = (before, CarryOver(from: source, to: check.contract, isByValue: true))
        // A null is answered by `else`, or complained about already.
        before.nullable = before.nullable && after.nullable
        if carry.carries(before, to: after) { return }
        diagnostics.append(
            Diagnostic(
                "upcast-source-unfit", .error,
                "what `\(path.value)` holds cannot stand as `\(step.target.value)`: the types or limits differ",
                at: path.range,
                related: [RelatedPlace(before.range, "from this type"), RelatedPlace(after.range, "to this one")],
                help: "use `map:` for values, fill the parts one by one, or use `{ code: … }`"))
    }
}
