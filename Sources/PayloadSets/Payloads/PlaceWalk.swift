import ContractModel
import ContractRegistry
import DeedRuntime

/// Follows the steps to a place: what has to be asked for it, and where it is in the end.
struct PlaceWalk {
    let contract: ResolvedContract

    /// What a payload is asked that shall have this at a place.
    static func wish(_ path: ArraySlice<PayloadStep>, _ end: Wish) -> Wish {
        guard let step = path.first else { return end }
        let inner = wish(path.dropFirst(), end)
        var parts = WishedParts()
        switch step {
        case .member(let name): parts.members[name] = inner
        case .item: parts.items[0] = inner
        case .position(let index): parts.items[index] = inner
        case .entry: parts.entry = inner
        case .variant(let name): (parts.variant, parts.content) = (name, inner)
        }
        return .parts(parts)
    }

    /// The type at the end of the steps; nil where they lead nowhere.
    func spec(_ path: [PayloadStep]) -> ResolvedSpec? {
        var spec = ResolvedSpec(.record(contract.payload), range: contract.payload.range)
        for step in path {
            guard let next = self.spec(step, spec) else { return nil }
            spec = next
        }
        return spec
    }

    private func spec(_ step: PayloadStep, _ spec: ResolvedSpec) -> ResolvedSpec? {
        let empty = ResolvedSpec(.record(ResolvedRecord(fields: [], range: spec.range)), range: spec.range)
        return switch (step, contract.shape(of: spec)) {
        case (.member(let name), .record(let record)):
            record.fields.first { $0.wireName == name }?.spec ?? record.additional
        case (.item, .list(let item)): item
        case (.entry, .map(let value)): value
        case (.entry, .record(let record)): record.additional
        case (.position(let index), .tuple(let items)): items.indices.contains(index) ? items[index] : nil
        case (.variant(let name), .union(let union)):
            union.variants.first { $0.name == name }.map { $0.spec ?? empty }
        case (.variant(let name), .oneOf(let union)):
            union.variants.first { $0.name == name }.map { $0.spec ?? empty }
        case (_, .scalar(.json)): spec
        default: nil
        }
    }

    /// The names on the wire that lead to a place of a payload.
    func names(_ path: [PayloadStep], in payload: JSONValue) -> [String] {
        var (names, value): ([String], JSONValue?) = ([], payload)
        var spec: ResolvedSpec? = ResolvedSpec(.record(contract.payload), range: contract.payload.range)
        for step in path {
            let shape = spec.map { contract.shape(of: $0) }
            if let name = name(step, shape, value) {
                names.append(name)
                value = value?[name] ?? Int(name).flatMap { index in value?[index] }
            }
            spec = spec.flatMap { self.spec(step, $0) }
        }
        return names
    }

    private func name(_ step: PayloadStep, _ shape: ResolvedShape?, _ value: JSONValue?) -> String? {
        switch step {
        case .member(let name): return name
        case .item: return "0"
        case .position(let index): return "\(index)"
        case .entry:
            var declared: Set<String> = []
            if case .record(let record)? = shape { declared = Set(record.fields.map(\.wireName)) }
            return value?.object?.names.first { !declared.contains($0) } ?? ""
        case .variant:
            if case .union(let union)? = shape { return union.content }
            return nil
        }
    }

    static func pointer(_ names: [String]) -> String {
        names.reduce(into: "") { pointer, name in
            pointer += "/"
            for scalar in name.unicodeScalars {
                switch scalar {
                case "~": pointer += "~0"
                case "/": pointer += "~1"
                default: pointer.unicodeScalars.append(scalar)
                }
            }
        }
    }
}
