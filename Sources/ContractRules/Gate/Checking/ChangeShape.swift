import ContractModel
import ContractRegistry

/// What a change was about before and after, as texts for its fingerprint: a waiver of it holds until one of them becomes
/// another.
struct ChangeShape {
    private var before: ShapeText
    private var after: ShapeText

    init(old: ResolvedContract, new: ResolvedContract) {
        before = ShapeText(old)
        after = ShapeText(new)
    }

    mutating func texts(of kind: ChangeKind) -> (old: String, new: String) {
        switch kind {
        case .fieldAdded(let field, _, _): ("", after.text(of: field))
        case .fieldRemoved(let field, _, _): (before.text(of: field), "")
        case .fieldPresence(let old, let new), .fieldDefault(let old, let new), .fieldRenamed(let old, let new),
            .fieldWireName(let old, let new), .fieldLooksRenamed(let old, let new):
            (before.text(of: old), after.text(of: new))
        case .fieldUnit(let old, let new): (before.unit(of: old), after.unit(of: new))
        case .fieldSensitivity(let old, let new): (old.sensitivity.rawValue, new.sensitivity.rawValue)
        case .fieldSwiftName(let old, let new):
            (old.field.swiftName?.value ?? old.name, new.field.swiftName?.value ?? new.name)
        case .fieldDocumentation(let old, let new): (old.field.doc?.value ?? "", new.field.doc?.value ?? "")
        case .fieldAliasAdded(_, let name): ("", name)
        case .fieldAliasRemoved(_, let name): (name, "")
        default: types(of: kind)
        }
    }

    private mutating func types(of kind: ChangeKind) -> (old: String, new: String) {
        switch kind {
        case .additional(let old, let new): (before.text(of: old), after.text(of: new))
        case .unknownFields(let old, let new): (old.rawValue, new.rawValue)
        case .reservedAdded(let name): ("", name)
        case .reservedRemoved(let name): (name, "")
        case .invariantAdded(let new): ("", new.canonical)
        case .invariantRemoved(let old): (old.canonical, "")
        case .invariantChanged(let old, let new), .invariantSeverity(let old, let new): (old.canonical, new.canonical)
        case .scalar(let old, let new): (old.text, new.text)
        case .shape(let old, let new): (before.text(of: old), after.text(of: new))
        case .nullability(let old, let new): (String(old), String(new))
        case .const(let old, let new): (old?.canonical ?? "", new?.canonical ?? "")
        case .limit(let limit, let old, let new, _):
            ("\(limit.rawValue)=\(old?.canonical ?? "")", "\(limit.rawValue)=\(new?.canonical ?? "")")
        case .recursion(let name): ("", name.description)
        case .typeName(let old, let new, _): (old?.description ?? "", new?.description ?? "")
        default: values(of: kind)
        }
    }

    private mutating func values(of kind: ChangeKind) -> (old: String, new: String) {
        switch kind {
        case .valueAdded(let value, _): ("", value.name.value)
        case .valueRemoved(let value, _): (value.name.value, "")
        case .valueRenamed(let old, let new, _): (old.name.value, new.name.value)
        case .enumOpenness(let old, let new), .unionOpenness(let old, let new): (old.rawValue, new.rawValue)
        case .enumFallback(let old, let new), .unionContent(let old, let new): (old ?? "", new ?? "")
        case .enumBase(let old, let new): (old.rawValue, new.rawValue)
        case .variantAdded(let variant, _, _): ("", after.text(of: variant))
        case .variantRemoved(let variant, _, _): (before.text(of: variant), "")
        case .variantTags(let old, let new), .variantPayload(let old, let new), .variantRenamed(let old, let new):
            (before.text(of: old), after.text(of: new))
        case .unionTag(let old, let new): (old, new)
        case .tupleLength(let old, let new): (String(old), String(new))
        case .event(let change): change.shape
        default: ("", "")
        }
    }
}

extension ScalarUse {
    fileprivate var text: String {
        ([type.rawValue] + limits.entries.map { "\($0.kind.rawValue)=\($0.canonical)" }.sorted()).joined(separator: " ")
    }
}

extension EventChange {
    fileprivate var shape: (old: String, new: String) {
        switch self {
        case .summary, .description, .metadata, .deprecation: ("", "")
        case .owner(let old, let new), .entityType(let old, let new), .occurredAt(let old, let new),
            .retention(let old, let new):
            (old ?? "", new ?? "")
        case .status(let old, let new): (old.rawValue, new.rawValue)
        case .kind(let old, let new): (old.rawValue, new.rawValue)
        case .wireType(let old, let new): (old, new)
        case .entityKey(let old, let new), .idempotencyKey(let old, let new):
            (old.joined(separator: " "), new.joined(separator: " "))
        case .producerAdded(let name), .exampleAdded(let name): ("", name)
        case .producerRemoved(let name), .exampleRemoved(let name): (name, "")
        case .relationAdded(let new): ("", new.canonical)
        case .relationRemoved(let old): (old.canonical, "")
        case .relationChanged(let old, let new): (old.canonical, new.canonical)
        case .compatibility(let old, let new): (old?.rawValue ?? "", new?.rawValue ?? "")
        }
    }
}

extension Relation {
    /// All that it says, its documentation aside.
    fileprivate var canonical: String {
        let target = entity?.value ?? event?.value.description ?? ""
        let paths = by.map(\.value.escaped).joined(separator: ",")
        let condition = filter.map { "\($0.field.value.escaped)=\($0.value.canonical)" } ?? ""
        return "\(kind.value.rawValue) \(target) \(role?.value ?? "") \(paths) \(condition) \(required) \(multiple)"
    }
}
