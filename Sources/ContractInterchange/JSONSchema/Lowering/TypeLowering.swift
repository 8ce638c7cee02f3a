import ContractModel
import Diagnostics

/// Turns schemas into types of the language. What a type cannot say is a finding.
struct TypeLowering: Sendable {
    var expander: SchemaExpander
    var scope: TypeScope
    private(set) var findings: [SchemaFinding] = []
    private var seen: Set<SchemaFinding> = []

    init(reader: SchemaReader, scope: TypeScope) {
        expander = SchemaExpander(reader: reader)
        self.scope = scope
    }

    mutating func report(_ finding: SchemaFinding) {
        if seen.insert(finding).inserted { findings.append(finding) }
    }

    mutating func report(_ new: [SchemaFinding]) { for finding in new { report(finding) } }

    /// The findings since the last call.
    mutating func takeFindings() -> [SchemaFinding] {
        defer {
            findings = []
            seen = []
        }
        return findings
    }

    mutating func spec(for node: SchemaNode) -> TypeSpec {
        report(node.findings)
        if node.isPlainReference { return named(node.references[0]) }
        if let reference = nullableReference(node) {
            var spec = named(reference)
            spec.nullable = true
            return spec
        }
        return combine(reportedAtoms(of: node), at: node.location)
    }

    /// The ways to satisfy a node, each once, with what was found on the way.
    mutating func reportedAtoms(of node: SchemaNode) -> [SchemaAtom] {
        let atoms = expander.atoms(of: node)
        for atom in atoms { report(atom.node.findings) }
        guard atoms.count > 1 else { return atoms }
        let distinct = Self.distinct(atoms)
        if distinct.count < atoms.count, atoms.contains(where: \.isExclusive), let branch = atoms[0].branch {
            report(.lost("oneOf", at: branch, "carried as any of: several branches accept the same"))
        }
        return distinct
    }

    /// Without those that accept the same as an earlier one. Enumerations stay: their branches have words of their own.
    private static func distinct(_ atoms: [SchemaAtom]) -> [SchemaAtom] {
        var shapes: Set<String> = []
        return atoms.filter { atom in
            atom.node.values != nil || shapes.insert("\(atom.type.rawValue) \(atom.node.shape)").inserted
        }
    }

    /// A use of a named type; any JSON needs no name.
    mutating func named(_ reference: SchemaReference) -> TypeSpec {
        let target = expander.expanded(expander.node(at: reference.target))
        if target.isTrivial {
            report(target.findings)
            return .scalar(.json)
        }
        if expander.atoms(of: target).isEmpty {
            report(.lost("impossible schema", at: reference.written, "read as any JSON"))
            return .scalar(.json)
        }
        return TypeSpec(.named(scope.reference(to: reference.target)), at: unwritten)
    }

    /// `oneOf` a reference and null.
    private func nullableReference(_ node: SchemaNode) -> SchemaReference? {
        guard node.references.isEmpty, node.alternatives.count == 1 else { return nil }
        var rest = node
        rest.alternatives = []
        guard rest.isTrivial else { return nil }
        let branches = node.alternatives[0].branches
        let others = branches.filter { !($0.types == .null && $0.references.isEmpty) }
        guard others.count == 1, branches.count > 1, others[0].isPlainReference else { return nil }
        return others[0].references[0]
    }

    /// One type for all atoms: nullable where null is among them, untagged where several JSON types are.
    mutating func combine(_ atoms: [SchemaAtom], at location: SchemaLocation) -> TypeSpec {
        if let widest = atoms.first(where: { $0.type == .all }) {
            if widest.isExclusive, atoms.count > 1 {
                report(.lost("oneOf", at: location, "carried as any JSON, which one of its branches accepts"))
            }
            return .scalar(.json)
        }
        let isNullable = atoms.contains { $0.type == .null }
        let others = atoms.filter { $0.type != .null }
        if others.isEmpty {
            if !isNullable { report(.lost("impossible schema", at: location, "read as any JSON")) }
            return .scalar(isNullable ? .null : .json)
        }
        if isNullable, isAnything(others) { return .scalar(.json) }
        var variants: [(name: String, spec: TypeSpec)] = []
        for type in JSONTypes.all.each {
            let mine = others.filter { $0.type == type }
            if !mine.isEmpty { variants += lower(mine, of: type, at: location) }
        }
        if variants.count == 1 {
            var spec = variants[0].spec
            spec.nullable = spec.nullable || isNullable
            return spec
        }
        var spec = untagged(variants)
        spec.nullable = isNullable
        return spec
    }

    /// Whether all types are there without a limit.
    private func isAnything(_ atoms: [SchemaAtom]) -> Bool {
        atoms.count == 5 && Set(atoms.map(\.type.rawValue)).count == 5
            && atoms.allSatisfy { $0.node.values == nil && $0.node.constrained.isEmpty }
    }

    private mutating func untagged(_ variants: [(name: String, spec: TypeSpec)]) -> TypeSpec {
        var taken: Set<String> = []
        let list = variants.map { variant in
            let name = Identifiers.unique(variant.name, among: taken)
            taken.insert(name)
            return Variant(name: Located(new: name), tags: [], type: variant.spec, range: unwritten)
        }
        return TypeSpec(.oneOf(OneOf(variants: list)), at: unwritten)
    }

    /// Atoms of one JSON type: one spec, or several records that a required field tells apart.
    private mutating func lower(
        _ atoms: [SchemaAtom], of type: JSONTypes, at location: SchemaLocation
    ) -> [(name: String, spec: TypeSpec)] {
        if let reference = atoms[0].reference, atoms.allSatisfy({ $0.reference?.target == reference.target }) {
            return [(type.variantName, named(reference))]
        }
        if let group = Exclusion.overlap(atoms) {
            report(.lost("oneOf", at: group, "carried as any of: nothing shows that its branches exclude each other"))
        }
        switch type {
        case .boolean: return [(type.variantName, flag(atoms))]
        case .string: return [(type.variantName, text(atoms, at: location))]
        case .number: return [(type.variantName, number(atoms, at: location))]
        case .array: return [(type.variantName, list(atoms, at: location))]
        default: return objects(atoms, at: location)
        }
    }

    private func flag(_ atoms: [SchemaAtom]) -> TypeSpec {
        var spec = TypeSpec.scalar(.boolean)
        let values = Set(atoms.flatMap { $0.node.values ?? [.boolean(true), .boolean(false)] })
        if values.count == 1, let value = values.first { spec.const = value.literal(at: unwritten) }
        return spec
    }
}

extension TypeSpec {
    static func scalar(_ type: ScalarType) -> TypeSpec { TypeSpec(.scalar(type), at: unwritten) }

    mutating func limit(_ kind: LimitKind, _ value: Int?) {
        if let value { limits.set(Limit(kind, .integer(value), at: unwritten)) }
    }

    mutating func limit(_ kind: LimitKind, text value: String?) {
        if let value { limits.set(Limit(kind, .text(value), at: unwritten)) }
    }
}
