import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

/// The variants of a contract's tagged unions, and which of them its examples show, wherever in the payload they stand.
struct ShownVariants {
    struct Missing {
        var variant: ResolvedVariant
        var tag: String
        /// A path to the union.
        var path: FieldPath
    }

    private let contract: ResolvedContract
    private var unions: [(union: ResolvedUnion, path: FieldPath)] = []
    private var visited: Set<TypeID> = []
    /// The names of the variants that are shown, where they stand.
    private var shown: Set<SourceRange> = []

    /// `nil` where an example is not at hand or no JSON, which was said already.
    init?(_ contract: ResolvedContract, _ catalog: SourceCatalog?) {
        self.contract = contract
        guard contract.holdsUnion else { return }
        collect(ResolvedSpec(.record(contract.payload), range: contract.payload.range), at: FieldPath(components: []))
        guard !unions.isEmpty else { return }
        let names = Set(contract.payload.fields.filter(\.spec.mayHoldUnion).map(\.wireName))
        for example in contract.contract.examples {
            guard let payload = Self.payload(of: example, names, contract, catalog) else { return nil }
            note(payload, as: contract.payload)
        }
    }

    /// What no example shows.
    var missing: [Missing] {
        unions.flatMap { union, path in
            union.variants.filter { !shown.contains($0.variant.name.range) }.map {
                Missing(variant: $0, tag: union.tag, path: path)
            }
        }
    }

    /// - Parameter names: The members that are looked into; a payload may come without the others.
    private static func payload(
        of example: Example, _ names: Set<String>, _ contract: ResolvedContract, _ catalog: SourceCatalog?
    ) -> JSONValue? {
        switch example.payload {
        case .inline(let literal): return literal.members(of: names)
        case .file(let path):
            guard let catalog, let file = contract.exampleFiles.first(where: { $0.path == path.value }) else {
                return nil
            }
            return try? JSONValue.parse(catalog[file.source].bytes)
        }
    }

    private mutating func collect(_ spec: ResolvedSpec, at path: FieldPath) {
        if let type = spec.type, !visited.insert(type).inserted { return }
        switch contract.shape(of: spec) {
        case .record(let record):
            for field in record.fields where field.spec.mayHoldUnion {
                collect(field.spec, at: path.appending(field.name))
            }
        case .list(let element), .map(let element): collect(element, at: path.appending(FieldPath.every))
        case .tuple(let items):
            for (index, item) in items.enumerated() { collect(item, at: path.appending("\(index)")) }
        case .union(let union):
            unions.append((union, path))
            collect(union.variants, at: path)
        case .oneOf(let union): collect(union.variants, at: path)
        case .scalar, .enumeration, .named, .unresolved: return
        }
    }

    private mutating func collect(_ variants: [ResolvedVariant], at path: FieldPath) {
        for variant in variants { if let spec = variant.spec { collect(spec, at: path.appending(variant.name)) } }
    }

    private mutating func note(_ value: JSONValue, as spec: ResolvedSpec) {
        switch (contract.shape(of: spec), value) {
        case (.record(let record), .object): note(value, as: record)
        case (.list(let element), .array(let items)): for item in items { note(item, as: element) }
        case (.map(let element), .object(let object)): for (_, value) in object { note(value, as: element) }
        case (.tuple(let specs), .array(let items)): for (spec, item) in zip(specs, items) { note(item, as: spec) }
        case (.union(let union), .object): note(value, as: union)
        // Which variant it is does not matter here: what is within must fit to be noted.
        case (.oneOf(let union), _):
            for variant in union.variants { if let spec = variant.spec { note(value, as: spec) } }
        default: return
        }
    }

    private mutating func note(_ value: JSONValue, as record: ResolvedRecord) {
        for field in record.fields where field.spec.mayHoldUnion {
            if let value = value[field.wireName] { note(value, as: field.spec) }
        }
    }

    private mutating func note(_ value: JSONValue, as union: ResolvedUnion) {
        guard let tag = value[union.tag]?.string, let variant = union.variants.first(where: { $0.tags.contains(tag) })
        else { return }
        shown.insert(variant.variant.name.range)
        guard let spec = variant.spec else { return }
        note(union.content.map { value[$0] ?? .null } ?? value, as: spec)
    }
}

extension ResolvedSpec {
    /// Whether values of the type can be tagged unions or hold some.
    fileprivate var mayHoldUnion: Bool {
        switch shape {
        case .scalar, .enumeration, .unresolved: false
        default: true
        }
    }
}

extension Literal {
    /// An object with those of its members that have one of these names; any other value as it is.
    fileprivate func members(of names: Set<String>) -> JSONValue {
        guard case .object(let members) = value else { return jsonValue }
        let kept = members.filter { names.contains($0.name.value) }
        return .object(JSONObject(kept.map { ($0.name.value, $0.value.jsonValue) }))
    }
}

extension ResolvedContract {
    /// Whether there is a tagged union anywhere, which few contracts have.
    fileprivate var holdsUnion: Bool { Self.holdsUnion(payload) || types.contains { Self.holdsUnion($0.spec) } }

    private static func holdsUnion(_ record: ResolvedRecord) -> Bool {
        for index in record.fields.indices where holdsUnion(record.fields[index].spec) { return true }
        return record.additional.map { holdsUnion($0) } ?? false
    }

    private static func holdsUnion(_ spec: ResolvedSpec) -> Bool {
        switch spec.shape {
        case .union: true
        case .record(let record): holdsUnion(record)
        case .list(let item), .map(let item): holdsUnion(item)
        case .tuple(let items): items.contains { holdsUnion($0) }
        case .oneOf(let union): union.variants.contains { variant in variant.spec.map { holdsUnion($0) } ?? false }
        case .scalar, .enumeration, .named, .unresolved: false
        }
    }
}
