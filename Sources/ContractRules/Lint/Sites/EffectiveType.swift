package import ContractModel

/// What a type spec comes to when the named types that it uses are followed.
package struct EffectiveType: Sendable {
    /// Never ``TypeSpec/Kind/named(_:)``, but for a name that leads nowhere.
    package var kind: TypeSpec.Kind
    /// Those of the spec before those of the types that it names.
    package var limits: Limits
    package var nullable: Bool
    package var const: Literal?
    /// The name that the spec uses.
    package var name: TypeReference?
    package var sensitivity: Sensitivity?
    package var unit: String?
    /// Whether the named type says what it is.
    package var isDocumented = false

    package var scalar: ScalarType? {
        if case .scalar(let scalar) = kind { scalar } else { nil }
    }

    package var enumeration: Enumeration? {
        if case .enumeration(let enumeration) = kind { enumeration } else { nil }
    }

    package var record: Record? {
        if case .record(let record) = kind { record } else { nil }
    }

    package var isText: Bool { scalar?.isText ?? false }
    package var isNumeric: Bool { scalar?.isNumeric ?? false }

    /// The type in the words of the language.
    package var word: String {
        switch kind {
        case .scalar(let scalar): scalar.rawValue
        case .record: "record"
        case .list: "list"
        case .map: "map"
        case .enumeration: "enum"
        case .union: "union"
        case .oneOf: "one_of"
        case .tuple: "tuple"
        case .named(let reference): reference.text
        case .unresolved: "unresolved"
        }
    }
}

/// Finds named types: those of a contract, then those of its domain, then those of `shared`. Inside a type of a domain,
/// first there, then in `shared`.
struct TypeTable {
    /// The contract's own types; none for a domain.
    var own: [String: NamedType]
    let domain: String
    let domains: [String: [String: NamedType]]

    static let shared = "shared"

    /// A declaration, and the domain that it stands in; `nil` for the contract itself.
    struct Target {
        var type: NamedType
        var home: String?
    }

    func find(_ reference: TypeReference, from home: String? = nil) -> Target? {
        if let domain = reference.domain { return shared(reference.name, in: [domain]) }
        if home == nil, let type = own[reference.name] { return Target(type: type, home: nil) }
        return shared(reference.name, in: [home ?? domain, Self.shared])
    }

    private func shared(_ name: String, in homes: [String]) -> Target? {
        for home in homes {
            if let type = domains[home]?[name] { return Target(type: type, home: home) }
        }
        return nil
    }

    func effective(_ spec: TypeSpec) -> EffectiveType {
        var type = EffectiveType(kind: spec.kind, limits: spec.limits, nullable: spec.nullable, const: spec.const)
        var home: String?
        var steps = 0
        while case .named(let reference) = type.kind, let target = find(reference, from: home), steps < 32 {
            type.follow(reference, to: target.type)
            home = target.home
            steps += 1
        }
        return type
    }
}

extension EffectiveType {
    fileprivate init(kind: TypeSpec.Kind, limits: Limits, nullable: Bool, const: Literal?) {
        self.init(
            kind: kind, limits: limits, nullable: nullable, const: const, name: nil, sensitivity: nil, unit: nil)
    }

    fileprivate mutating func follow(_ reference: TypeReference, to target: NamedType) {
        if name == nil {
            name = reference
            isDocumented = target.doc != nil || target.spec.doc != nil
        }
        kind = target.spec.kind
        for limit in target.spec.limits.entries where limits[limit.kind] == nil { limits.set(limit) }
        nullable = nullable || target.spec.nullable
        const = const ?? target.spec.const
        sensitivity = [sensitivity, target.sensitivity?.value].compactMap { $0 }.max()
        unit = unit ?? target.unit?.value
    }
}
