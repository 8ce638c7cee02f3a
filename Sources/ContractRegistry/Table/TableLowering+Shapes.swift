import ContractModel
import Diagnostics

extension TableLowering {
    mutating func record(_ record: ResolvedRecord) -> [String] {
        var head = "record"
        if record.unknownFields != .ignore { head += " unknown=\(record.unknownFields.rawValue)" }
        if let additional = record.additional { head += " other=\(reference(additional))" }
        let fields = record.fields.map { field($0) }
        return [head] + fields + record.invariants.compactMap { invariant($0, of: record) }
    }

    private mutating func field(_ field: ResolvedField) -> String {
        var line = ". \(TableText.word(field.wireName)) \(reference(field.spec))"
        if field.field.optional { line += " optional" }
        if let value = field.field.default { line += " default=\(TableText.escape(value.json))" }
        for name in field.field.renamedFrom { line += " was=\(TableText.escape(name.value))" }
        return line
    }

    mutating func list(_ item: ResolvedSpec, _ limits: Limits) -> String {
        var line = "list \(reference(item))"
        line += count(limits, .minItems, "min") + count(limits, .maxItems, "max")
        return limits.flag(.unique) ? line + " unique" : line
    }

    mutating func map(_ value: ResolvedSpec, _ limits: Limits) -> String {
        var line = "map \(reference(value))"
        line += count(limits, .minEntries, "min") + count(limits, .maxEntries, "max")
        if let pattern = limits.text(.keyPattern) { line += " key=\(TableText.escape(pattern))" }
        return line
    }

    func enumeration(_ enumeration: Enumeration) -> [String] {
        var head = "enum" + (enumeration.base == .integer ? " integer" : "") + openness(enumeration.openness, .open)
        let names = enumeration.values.map(\.name.value)
        if let fallback = enumeration.fallback.flatMap({ names.firstIndex(of: $0.value) }) {
            head += " fallback=\(fallback)"
        }
        let values = enumeration.values.map { value in
            value.renamedFrom.reduce("= \(TableText.word(value.name.value))") {
                $0 + " was=\(TableText.escape($1.value))"
            }
        }
        return [head] + values
    }

    mutating func union(_ union: ResolvedUnion) -> [String] {
        var head = "union tag=\(TableText.escape(union.tag))"
        if let content = union.content { head += " content=\(TableText.escape(content))" }
        head += openness(union.openness, .open)
        var lines = [head]
        for variant in union.variants {
            let payload = variant.spec.map { reference($0) } ?? "-"
            let tags = variant.tags.map { TableText.word($0) }
            lines.append((["|", payload] + tags).joined(separator: " "))
        }
        return lines
    }

    mutating func choice(_ union: ResolvedOneOf) -> [String] {
        var lines = ["choose" + openness(union.openness, .closed)]
        for variant in union.variants {
            let kinds = JSONKinds(of: variant.spec, in: contract)
            let payload = variant.spec.map { reference($0) } ?? reference(Self.empty(at: variant.variant.name.range))
            let keys = kinds.contains(.object) ? contract.requiredKeys(of: variant.spec) : []
            let words = keys.map { names in names.map { TableText.word($0, besides: ",") }.joined(separator: ",") }
            lines.append((["?", payload, kinds.tableWord] + words).joined(separator: " "))
        }
        return lines
    }

    private func openness(_ openness: Openness, _ usual: Openness) -> String {
        openness == usual ? "" : " \(openness.rawValue)"
    }

    /// A count as an option of a table; counts beyond 31 bits are no limit.
    func count(_ limits: Limits, _ kind: LimitKind, _ key: String) -> String {
        guard let value = limits.integer(kind) else { return "" }
        return " \(key)=\(min(max(value, 0), Int(Int32.max)))"
    }

    private static func empty(at range: SourceRange) -> ResolvedSpec {
        ResolvedSpec(.record(ResolvedRecord(fields: [], range: range)), range: range)
    }
}

extension ResolvedVariant {
    /// The tags that a union's variant answers to.
    package var tags: [String] { variant.tags.isEmpty ? [name] : variant.tags.map(\.value) }
}

extension JSONKinds {
    /// As a table writes them.
    var tableWord: String {
        let words: [(JSONKinds, String)] = [
            (.null, "null"), (.boolean, "boolean"), (.number, "number"), (.string, "string"), (.array, "array"),
            (.object, "object"),
        ]
        let held = words.filter { contains($0.0) }.map(\.1)
        return held.isEmpty ? "none" : held.joined(separator: ",")
    }
}
