import ContractModel
import ContractRegistry

/// Plans the types of one contract.
struct TypePlanner {
    let contract: ResolvedContract
    /// Which of the target's contracts it is.
    let number: Int
    /// Where the contract's own types stand; `nil` while types of the index are planned.
    let payload: DeclarationID?
    private var declared: [TypeID: DeclarationID] = [:]
    private var aliases: [TypeID: SwiftType] = [:]
    private var open: Set<TypeID> = []

    init(contract: ResolvedContract, number: Int, payload: DeclarationID?) {
        self.contract = contract
        self.number = number
        self.payload = payload
    }

    /// Where a type of this use stands, and what an inline type's name is made of.
    struct Place {
        var scope: Declaration.Scope
        var hint: String
        var origin: String?
    }

    mutating func value(_ spec: ResolvedSpec, _ place: Place, in module: inout ModulePlanner) -> ValuePlan {
        ValuePlan(type: type(of: spec, place, in: &module), form: WireFormName(innermost(spec).limits))
    }

    /// The Swift type of a use, optional where it is nullable.
    mutating func type(of spec: ResolvedSpec, _ place: Place, in module: inout ModulePlanner) -> SwiftType {
        let type = shape(of: spec, place, in: &module)
        return spec.nullable && !type.takesNull ? .optional(type) : type
    }

    private mutating func shape(of spec: ResolvedSpec, _ place: Place, in module: inout ModulePlanner) -> SwiftType {
        if let type = spec.type { return self.type(type, in: &module) }
        var item = place
        switch spec.shape {
        case .scalar(let scalar): return .scalar(scalar)
        case .named(let type): return self.type(type, in: &module)
        case .list(let spec):
            item.hint = Singular.of(place.hint)
            return .list(type(of: spec, item, in: &module))
        case .map(let spec):
            item.hint = Singular.of(place.hint)
            return .map(type(of: spec, item, in: &module))
        case .unresolved: return .scalar(.json)
        case .record, .enumeration, .union, .oneOf, .tuple:
            let id = module.reserve(place.hint, place.scope, origin: place.origin)
            fill(id, spec, in: &module)
            return .declared(id)
        }
    }

    /// The Swift type of a named type. A named list or map is what it stands for; where it holds itself it is any JSON.
    mutating func type(_ type: TypeID, in module: inout ModulePlanner) -> SwiftType {
        let key = module.key(SharedTypes.Use(contract: number, type: type))
        if let id = key.map({ module[shared: $0] }) ?? declared[type] { return .declared(id) }
        if let alias = key.map({ module[alias: $0] }) ?? aliases[type] { return alias }
        let named = contract[type]
        let place = Place(scope: scope(key), hint: named.name, origin: named.origin)
        var spec = named.spec
        spec.nullable = false
        switch spec.shape {
        case .list, .map, .named, .unresolved: return alias(type, spec, place, key, in: &module)
        case .scalar, .record, .enumeration, .union, .oneOf, .tuple:
            let id = module.reserve(named.name, place.scope, origin: named.origin)
            if let key { module[shared: key] = id } else { declared[type] = id }
            module.update(id) { declaration in
                declaration.doc = named.doc
                declaration.deprecation = named.deprecated
            }
            fill(id, spec, in: &module)
            return .declared(id)
        }
    }

    private mutating func alias(
        _ type: TypeID, _ spec: ResolvedSpec, _ place: Place, _ key: SharedTypes.Key?, in module: inout ModulePlanner
    ) -> SwiftType {
        guard open.insert(type).inserted else { return .scalar(.json) }
        var target = spec
        target.type = nil
        let result = shape(of: target, place, in: &module)
        open.remove(type)
        if let key { module[alias: key] = result } else { aliases[type] = result }
        return result
    }

    private func scope(_ key: SharedTypes.Key?) -> Declaration.Scope {
        if key == nil, let payload { .type(payload) } else { .index }
    }

    /// What is in lists and maps is written in the form that the innermost type says.
    private func innermost(_ spec: ResolvedSpec) -> ResolvedSpec {
        var visited: Set<TypeID> = []
        var spec = spec
        while true {
            switch spec.shape {
            case .list(let item), .map(let item): spec = item
            case .named(let type):
                guard visited.insert(type).inserted else { return spec }
                spec = contract[type].spec
            default: return spec
            }
        }
    }
}

extension SwiftType {
    /// Whether `null` is one of its own values.
    var takesNull: Bool { self == .scalar(.json) || self == .scalar(.null) }
}
