import ContractModel
package import ContractRegistry

/// What a value looks like on the wire, as one text: the same for the same shape, whatever its types are called, where they
/// lie, how they are documented and in which order fields and values are written.
///
/// Shapes are followed ``depth`` levels down, so that recursive types come to an end; what differs further down is told
/// apart by the paths of findings.
package struct ShapeText {
    package static let depth = 16

    private struct Place: Hashable {
        var type: TypeID
        var rest: Int
    }

    private let contract: ResolvedContract
    private var known: [Place: String] = [:]

    package init(_ contract: ResolvedContract) { self.contract = contract }

    /// What a number counts; empty where nothing says it.
    func unit(of field: ResolvedField) -> String { field.unit(in: contract) ?? "" }

    /// A type where it is used, with its limits.
    package mutating func text(of spec: ResolvedSpec) -> String { text(spec, Self.depth) }

    /// A field: its type, and when it is there.
    package mutating func text(of field: ResolvedField) -> String { text(field, Self.depth) }

    package mutating func text(of record: ResolvedRecord) -> String { text(record, Self.depth) }

    /// A variant, with the tags that it answers to.
    package mutating func text(of variant: ResolvedVariant) -> String { text(variant, Self.depth) }

    private mutating func text(_ spec: ResolvedSpec, _ rest: Int) -> String {
        var parts = [text(spec.shape, rest)]
        if spec.nullable { parts.append("nullable") }
        if let const = spec.const { parts.append("const=\(const.canonical)") }
        parts += spec.limits.entries.map { "\($0.kind.rawValue)=\($0.canonical)" }.sorted()
        return parts.count == 1 ? parts[0] : "(\(parts.joined(separator: " ")))"
    }

    private mutating func text(_ shape: ResolvedShape, _ rest: Int) -> String {
        switch shape {
        case .scalar(let type): return type.rawValue
        case .unresolved: return "unresolved"
        case .named(let type): return text(type, rest)
        case .enumeration(let enumeration): return Self.text(enumeration)
        default:
            let parts = rest == 0 ? [] : self.parts(shape, rest - 1)
            return Self.word(shape) + "#" + ShapeDigest.of(parts)
        }
    }

    private mutating func text(_ type: TypeID, _ rest: Int) -> String {
        let place = Place(type: type, rest: rest)
        if let text = known[place] { return text }
        let text = text(contract[type].spec.shape, rest)
        known[place] = text
        return text
    }

    private static func word(_ shape: ResolvedShape) -> String {
        switch shape {
        case .record: "record"
        case .list: "list"
        case .map: "map"
        case .union: "union"
        case .oneOf: "one_of"
        case .tuple: "tuple"
        case .scalar, .enumeration, .named, .unresolved: ""
        }
    }

    private mutating func parts(_ shape: ResolvedShape, _ rest: Int) -> [String] {
        switch shape {
        case .record(let record): return parts(record, rest)
        case .list(let element), .map(let element): return [text(element, rest)]
        case .tuple(let items): return items.map { text($0, rest) }
        case .union(let union):
            return [union.tag, union.content ?? "", union.openness.rawValue] + parts(union.variants, rest)
        case .oneOf(let union): return [union.openness.rawValue] + parts(union.variants, rest)
        case .scalar, .enumeration, .named, .unresolved: return []
        }
    }

    private mutating func text(_ record: ResolvedRecord, _ rest: Int) -> String {
        text(.record(record), rest)
    }

    private mutating func parts(_ record: ResolvedRecord, _ rest: Int) -> [String] {
        var fields: [String] = []
        for field in record.fields { fields.append(text(field, rest)) }
        var parts = fields.sorted()
        parts.append("unknown=\(record.unknownFields.rawValue)")
        if let additional = record.additional { parts.append("additional=\(text(additional, rest))") }
        parts += record.invariants.map(\.canonical).sorted()
        return parts
    }

    private mutating func text(_ field: ResolvedField, _ rest: Int) -> String {
        var parts = [field.wireName, text(field.spec, rest)]
        if field.field.optional { parts.append("optional") }
        if let value = field.field.default { parts.append("default=\(value.canonical)") }
        parts += field.field.renamedFrom.map { "from=\($0.value)" }.sorted()
        return parts.joined(separator: " ")
    }

    private mutating func parts(_ variants: [ResolvedVariant], _ rest: Int) -> [String] {
        var parts: [String] = []
        for variant in variants { parts.append(text(variant, rest)) }
        return parts.sorted()
    }

    private mutating func text(_ variant: ResolvedVariant, _ rest: Int) -> String {
        let tags = variant.variant.tags.map(\.value).sorted().joined(separator: "|")
        return "\(tags.isEmpty ? variant.name : tags): \(variant.spec.map { text($0, rest) } ?? "empty")"
    }

    private static func text(_ enumeration: Enumeration) -> String {
        let values = enumeration.values.map { value in
            ([value.name] + value.renamedFrom).map(\.value).joined(separator: "<")
        }
        let head = [enumeration.base.rawValue, enumeration.openness.rawValue, enumeration.fallback?.value ?? ""]
        return "enum#" + ShapeDigest.of(head + values.sorted())
    }
}
