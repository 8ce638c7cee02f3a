package import ContractModel
package import ContractRegistry

/// Code that compiles against the generated types of one version, and does not against those of another.
package struct SourceProof {
    private let old: PlannedVersion
    private let new: PlannedVersion

    /// - Parameter acronyms: As the registry's settings say them.
    package init?(old: ResolvedContract, new: ResolvedContract, acronyms: [String]) {
        guard let old = PlannedVersion(old, acronyms: acronyms), let new = PlannedVersion(new, acronyms: acronyms)
        else { return nil }
        (self.old, self.new) = (old, new)
    }

    /// The use of what a change is about that stops compiling: reading it, telling its cases apart, or making what it
    /// belongs to. `nil` where none of them does.
    ///
    /// - Parameters:
    ///   - former: The path in the old version, where it had another name.
    ///   - path: The path in the new version.
    package func snippet(at path: FieldPath, formerly former: FieldPath) -> String? {
        let around = FieldPath(components: Array(former.components.dropLast()))
        let uses: [(FieldPath, (PlannedVersion, FieldPath) -> String?)] = [
            (former, Self.reading), (former, Self.choosing), (former, Self.making),
            (former, Self.keeping), (around, Self.reading), (around, Self.choosing), (around, Self.making),
        ]
        for (place, use) in uses {
            guard let before = use(old, place) else { continue }
            let after = use(new, place)
            if before != after { return before }
        }
        return nil
    }

    /// Reads a property as what it is.
    private static func reading(_ version: PlannedVersion, _ path: FieldPath) -> String? {
        guard let place = version.place(path), let owner = place.owner, let property = place.property else {
            return nil
        }
        let type = version.plan.name(of: property.type)
        let name = property.name.escapedIdentifier
        let value = version.plan.path(of: owner)
        if case .optional = property.type {
            return "func read(_ value: \(value)) -> \(type) { if let it = value.\(name) { it } else { nil } }"
        }
        return "func read(_ value: \(value)) -> \(type) { value.\(name) }"
    }

    /// Makes a value of all its parts.
    private static func making(_ version: PlannedVersion, _ path: FieldPath) -> String? {
        guard let id = version.place(path)?.type.declaration, let (record, isTuple) = version.record(id) else {
            return nil
        }
        let shown = record.properties.filter { !$0.isHidden(in: version.plan) }
        let parts = shown.map { "\($0.name.escapedIdentifier): \(version.plan.name(of: $0.type))" }
        let passed = shown.map { (isTuple ? "" : "\($0.name.escapedIdentifier): ") + $0.name.escapedIdentifier }
        let name = version.plan.path(of: id)
        return "func make(\(parts.joined(separator: ", "))) -> \(name) { \(name)(\(passed.joined(separator: ", "))) }"
    }

    /// Reads what nobody declared.
    private static func keeping(_ version: PlannedVersion, _ path: FieldPath) -> String? {
        guard let id = version.place(path)?.type.declaration, let (record, _) = version.record(id),
            let (name, type) = record.undeclared(version.plan.name(of:))
        else { return nil }
        return "func rest(of value: \(version.plan.path(of: id))) -> \(type) { value.\(name) }"
    }

    /// Tells all cases apart.
    private static func choosing(_ version: PlannedVersion, _ path: FieldPath) -> String? {
        guard let id = version.place(path)?.type.declaration else { return nil }
        let names: [String]
        let other: String?
        switch version.plan[id].kind {
        case .enumeration(let plan): (names, other) = (plan.cases.map(\.name), plan.otherCase)
        case .union(let plan): (names, other) = (plan.variants.map(\.name), plan.otherCase)
        case .record, .tuple, .nominal: return nil
        }
        let cases = (names.map(\.escapedIdentifier) + [other].compactMap(\.self)).map { ".\($0)" }
        let body = cases.enumerated().map { "case \($0.element): \($0.offset)" }.joined(separator: "; ")
        return "func number(_ value: \(version.plan.path(of: id))) -> Int { switch value { \(body) } }"
    }
}
