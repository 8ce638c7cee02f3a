import ContractModel
import Diagnostics

extension TypeBuilder {
    /// A record with its includes expanded: included fields first, in order, then its own. What is copied besides
    /// fields are the invariants that speak of them and the reserved names; `additional` and `unknown_fields` are the
    /// including record's own.
    mutating func resolve(_ record: Record) -> ResolvedRecord {
        var resolved = ResolvedRecord(
            fields: [], unknownFields: record.unknownFields?.value ?? .ignore, range: record.range)
        for include in record.include { self.include(include, into: &resolved) }
        let included = Self.places(of: resolved.fields)
        resolved.fields.reserveCapacity(resolved.fields.count + record.fields.count)
        for field in record.fields { add(field, into: &resolved, included: included) }
        resolved.additional = record.additional.map { resolve($0) }
        resolved.reserved += record.reserved
        for field in record.fields { resolved.reserved += field.renamedFrom }
        resolved.invariants += record.invariants
        return resolved
    }

    mutating func resolve(_ field: Field) -> ResolvedField {
        let spec = resolve(field.type)
        var field = field
        if let value = field.default { field.default = LiteralAdaptation.adapt(value, to: spec) }
        let base = sensitivity(of: spec)
        let effective = raise(base, to: field.sensitivity, of: "the type of `\(field.name.value)`")
        return ResolvedField(
            field: field, spec: spec, includedFrom: field.includedFrom, sensitivity: effective ?? .internal)
    }

    private static func places(of fields: [ResolvedField]) -> [String: Int] {
        Dictionary(fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter included: the places of the fields that came with includes.
    private mutating func add(_ field: Field, into record: inout ResolvedRecord, included: [String: Int]) {
        let resolved = resolve(field)
        if !included.isEmpty, let index = included[resolved.name] {
            record.fields[index] = narrow(record.fields[index], by: resolved)
        } else {
            record.fields.append(resolved)
        }
    }

    private mutating func include(_ reference: TypeReference, into record: inout ResolvedRecord) {
        guard let (key, type) = find(reference), let included = expand(key, type, at: reference) else { return }
        let name = key.text
        let places = Self.places(of: record.fields)
        for var field in included.fields {
            field.includedFrom = name
            if let other = places[field.name].map({ record.fields[$0] }) {
                if other.field.range != field.field.range { reportClash(field, other, at: reference) }
                continue
            }
            record.fields.append(field)
        }
        record.reserved += included.reserved
        record.invariants += included.invariants
    }

    /// The record that an include names, resolved where it was declared. Its own mistakes are said there.
    private mutating func expand(_ key: TypeKey, _ type: NamedType, at reference: TypeReference) -> ResolvedRecord? {
        if including.contains(key) {
            reportCycle(key, at: reference)
            return nil
        }
        including.append(key)
        defer { including.removeLast() }
        switch type.spec.kind {
        case .record(let record): return inside(key.origin, quietly: true) { builder in builder.resolve(record) }
        case .named(let target):
            guard let (key, type) = scope.find(target, from: key.origin) else { return nil }
            return expand(key, type, at: reference)
        case .unresolved: return nil
        default:
            error(
                "include-not-record", "`\(key.text)` is no record, so it has no fields to include", at: reference.range,
                help: "only a type with `fields` can be included")
            return nil
        }
    }

    /// Once for each circle, however it is come by.
    private mutating func reportCycle(_ key: TypeKey, at reference: TypeReference) {
        let circle = Array(including.drop { $0 != key })
        guard scope.isSnapshot || key.origin == checkedDomain, circles.insert(Set(circle)).inserted else { return }
        let chain = (circle + [key]).map { "`\($0.name)`" }.joined(separator: " includes ")
        diagnostics.error(
            "include-cycle", "`\(key.text)` includes itself: \(chain)", at: reference.range,
            help: "move what they share into a record that includes neither")
    }

    private mutating func reportClash(_ field: ResolvedField, _ other: ResolvedField, at reference: TypeReference) {
        report(
            Diagnostic(
                "include-clash", .error,
                "both `\(other.includedFrom ?? "")` and `\(field.includedFrom ?? "")` bring a field `\(field.name)`",
                at: reference.range,
                related: [
                    RelatedPlace(other.field.name.range, "one is declared here"),
                    RelatedPlace(field.field.name.range, "the other here"),
                ], help: "include one of the two"))
    }
}
