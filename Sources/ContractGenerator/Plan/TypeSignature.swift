import ContractModel
import ContractRegistry

/// What of a named type decides its Swift form, as text: two types with equal signatures are one Swift type. Limits and
/// documentation are not part of it; other named types stand in it by name.
struct TypeSignature {
    private(set) var text = ""
    /// The named types in it.
    private(set) var references: [TypeID] = []
    private let contract: ResolvedContract

    init(_ type: ResolvedType, in contract: ResolvedContract) {
        self.contract = contract
        add(type.spec, root: true)
    }

    private mutating func add(_ spec: ResolvedSpec, root: Bool = false) {
        if spec.nullable { text += "?" }
        text += "/" + WireFormName(spec.limits).rawValue
        if let type = spec.type, !root { return reference(type) }
        switch spec.shape {
        case .scalar(let scalar): text += scalar.rawValue
        case .named(let type): reference(type)
        case .list(let item): nest("list", [item])
        case .map(let value): nest("map", [value])
        case .tuple(let items): nest("tuple", items)
        case .record(let record): add(record)
        case .enumeration(let enumeration): add(enumeration)
        case .union(let union): add(union)
        case .oneOf(let oneOf): add("one_of \(oneOf.openness)", oneOf.variants)
        case .unresolved: text += "unresolved"
        }
    }

    private mutating func reference(_ type: TypeID) {
        text += "@\(contract[type].origin ?? "").\(contract[type].name)"
        references.append(type)
    }

    private mutating func nest(_ word: String, _ specs: [ResolvedSpec]) {
        text += word + "("
        for spec in specs { add(spec) }
        text += ")"
    }

    private mutating func add(_ record: ResolvedRecord) {
        text += "{\(record.unknownFields == .preserve)"
        for field in record.fields {
            let given = field.field.swiftName?.value ?? ""
            text += ",\(quoted(field.name)):\(quoted(field.wireName)):\(given):\(field.field.optional):"
            text += field.field.default.map { JSONText.write($0) } ?? "-"
            add(field.spec)
        }
        if let additional = record.additional {
            text += "+"
            add(additional)
        }
        text += "}"
    }

    private mutating func add(_ enumeration: Enumeration) {
        text += "enum \(enumeration.base) \(enumeration.openness) \(enumeration.fallback?.value ?? "-")"
        for value in enumeration.values { text += ",\(quoted(value.name.value)):\(value.swiftName?.value ?? "")" }
    }

    private mutating func add(_ union: ResolvedUnion) {
        add("union \(quoted(union.tag)) \(quoted(union.content ?? "")) \(union.openness)", union.variants)
    }

    private mutating func add(_ word: String, _ variants: [ResolvedVariant]) {
        text += word + "("
        for variant in variants {
            text += ",\(quoted(variant.name)):\(variant.variant.swiftName?.value ?? ""):"
            text += variant.variant.tags.map { quoted($0.value) }.joined(separator: "|")
            if let spec = variant.spec { add(spec) }
        }
        text += ")"
    }

    private func quoted(_ text: String) -> String { "\(text.utf8.count)'\(text)" }
}
