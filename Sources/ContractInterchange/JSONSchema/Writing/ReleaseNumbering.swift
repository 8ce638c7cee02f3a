import ContractModel

/// Gives every field, enum value and variant of an event a number, in order of declaration; a path keeps its number in
/// all later versions, and a number is never given twice.
struct ReleaseNumbering {
    private var event: EventName?
    private var known: [FieldPath: Int] = [:]

    /// The numbers of the next version; versions of an event come one after another.
    mutating func numbers(for contract: Contract) -> [ReleaseRecord.Number] {
        if contract.event.value != event {
            event = contract.event.value
            known = [:]
        }
        var paths: [FieldPath] = []
        visit(contract.payload, at: FieldPath(components: []), into: &paths)
        var seen: Set<FieldPath> = []
        for path in paths where seen.insert(path).inserted && known[path] == nil { known[path] = known.count + 1 }
        return known.map { ReleaseRecord.Number(path: $0.key, number: $0.value) }.sorted { $0.number < $1.number }
    }

    private func visit(_ record: Record, at path: FieldPath, into paths: inout [FieldPath]) {
        for field in record.fields {
            let inner = path.appending(field.name.value)
            paths.append(inner)
            visit(field.type, at: inner, into: &paths)
        }
        if let additional = record.additional { visit(additional, at: path.appending(FieldPath.every), into: &paths) }
    }

    private func visit(_ spec: TypeSpec, at path: FieldPath, into paths: inout [FieldPath]) {
        switch spec.kind {
        case .record(let record): visit(record, at: path, into: &paths)
        case .list(let element), .map(let element): visit(element, at: path.appending(FieldPath.every), into: &paths)
        case .enumeration(let enumeration):
            for value in enumeration.values { paths.append(path.appending(value.name.value)) }
        case .union(let union): visit(union.variants, at: path, into: &paths)
        case .oneOf(let union): visit(union.variants, at: path, into: &paths)
        case .tuple(let items):
            for (number, item) in items.enumerated() { visit(item, at: path.appending(String(number)), into: &paths) }
        case .scalar, .named, .unresolved: break
        }
    }

    private func visit(_ variants: [Variant], at path: FieldPath, into paths: inout [FieldPath]) {
        for variant in variants {
            let inner = path.appending(variant.name.value)
            paths.append(inner)
            if let type = variant.type { visit(type, at: inner, into: &paths) }
        }
    }
}
