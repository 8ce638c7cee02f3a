package import ContractModel

/// Gives each field, enum value and variant of a snapshot its number. A number is assigned once, carried forward from
/// release to release of a major, and never given to anything else, also after what bore it has gone.
///
/// Paths start at the payload (`total.minor_units`, `channel.web`), or at a named type: `/OrderLine.sku` for one of the
/// contract, `shared/Money.currency` for one of a domain. Numbers count from 1 within one record, enum or union.
package struct NumberAssignment {
    private var numbers: [FieldPath: Int] = [:]
    /// In order: first what is carried forward, then what is new.
    private var order: [FieldPath] = []
    /// The highest number ever given below a path.
    private var highest: [FieldPath: Int] = [:]

    /// Assigns the numbers of a snapshot, in order of declaration; `earlier` are those of the releases before it.
    package static func assign(
        _ snapshot: Contract, carrying earlier: [ReleaseRecord.Number] = []
    ) -> [ReleaseRecord.Number] {
        var assignment = NumberAssignment()
        for number in earlier { assignment.keep(number) }
        assignment.visit(snapshot.payload, at: FieldPath(components: []))
        for type in snapshot.types {
            let plain = type.name.value.split(separator: ".").last ?? ""
            let name = "\(type.origin ?? "")/\(plain)"
            assignment.visit(type.spec, at: FieldPath(components: [name]))
        }
        return assignment.order.compactMap { path in
            assignment.numbers[path].map { ReleaseRecord.Number(path: path, number: $0) }
        }
    }

    private mutating func keep(_ number: ReleaseRecord.Number) {
        if numbers[number.path] == nil { order.append(number.path) }
        numbers[number.path] = number.number
        let parent = FieldPath(components: Array(number.path.components.dropLast()))
        highest[parent] = max(highest[parent] ?? 0, number.number)
    }

    private mutating func visit(_ spec: TypeSpec, at path: FieldPath) {
        switch spec.kind {
        case .record(let record): visit(record, at: path)
        case .list(let element), .map(let element): visit(element, at: path.appending(FieldPath.every))
        case .enumeration(let enumeration):
            for value in enumeration.values { number(value.name.value, formerly: value.renamedFrom, in: path) }
        case .union(let union): visit(union.variants, at: path)
        case .oneOf(let union): visit(union.variants, at: path)
        case .tuple(let items):
            for (index, item) in items.enumerated() { visit(item, at: path.appending(String(index))) }
        case .scalar, .named, .unresolved: break
        }
    }

    private mutating func visit(_ record: Record, at path: FieldPath) {
        for field in record.fields {
            number(field.name.value, formerly: field.renamedFrom, in: path)
            visit(field.type, at: path.appending(field.name.value))
        }
        if let additional = record.additional { visit(additional, at: path.appending(FieldPath.every)) }
    }

    private mutating func visit(_ variants: [Variant], at path: FieldPath) {
        for variant in variants {
            number(variant.name.value, formerly: [], in: path)
            if let type = variant.type { visit(type, at: path.appending(variant.name.value)) }
        }
    }

    private mutating func number(_ name: String, formerly former: [Located<String>], in parent: FieldPath) {
        let path = parent.appending(name)
        guard numbers[path] == nil else { return }
        order.append(path)
        if let old = former.map({ parent.appending($0.value) }).first(where: { numbers[$0] != nil }) {
            numbers[path] = numbers.removeValue(forKey: old)
        } else {
            let number = Self.next(after: highest[parent] ?? 0)
            highest[parent] = number
            numbers[path] = number
        }
    }

    /// Protobuf keeps 19000 to 19999 for itself.
    private static func next(after number: Int) -> Int { number == 18_999 ? 20_000 : number + 1 }
}
