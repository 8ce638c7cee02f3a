import ContractModel
import Diagnostics

/// Imported values have no place in a file yet.
let unwritten = SourceRange(file: SourceID(0), lower: 0, upper: 0)

extension Located {
    /// A value that no file holds yet.
    init(new value: Value) { self.init(value, at: unwritten) }
}

/// Gives names to the schemas that references lead to: types of the contract, or of a domain for those of files that
/// hold types only.
struct TypeScope: Sendable {
    /// Where the types of a document go.
    struct Home: Sendable, Hashable {
        var domain: String
        /// The name of the document's own schema.
        var name: String
        /// Whether the document is nothing but `definitions`.
        var isLibrary: Bool
    }

    /// By document; `nil` for those that are events.
    let homes: [Int: Home]
    private(set) var shared: [SchemaLocation: TypeReference] = [:]
    private(set) var local: [SchemaLocation: TypeReference] = [:]
    private var taken: [String: Set<String>] = [:]
    private(set) var pending: [SchemaLocation] = []
    /// Shared types that what is being lowered refers to.
    var used: Set<SchemaLocation> = []
    /// The domain whose types are being lowered; `nil` within a contract.
    var domain: String?

    /// Names the documents' own types first, so that no name depends on who refers to it.
    init(homes: [Int: Home]) {
        self.homes = homes
        for (document, home) in homes.sorted(by: { $0.key < $1.key }) where !home.isLibrary {
            _ = sharedReference(to: SchemaLocation(document: document, pointer: ""), domain: home.domain)
        }
    }

    /// Forgets the types of the last contract. Its own types must not hide those of its domain.
    mutating func beginContract(in name: String) {
        local = [:]
        taken[""] = taken[name] ?? []
        used = []
        domain = nil
    }

    mutating func reference(to location: SchemaLocation) -> TypeReference {
        if let domain = homes[location.document]?.domain ?? domain {
            used.insert(location)
            return sharedReference(to: location, domain: domain)
        }
        if let known = local[location] { return known }
        let reference = TypeReference(name: unique(name(of: location), in: ""), range: unwritten)
        local[location] = reference
        pending.append(location)
        return reference
    }

    private mutating func sharedReference(to location: SchemaLocation, domain: String) -> TypeReference {
        if let known = shared[location] { return known }
        let reference = TypeReference(domain: domain, name: unique(name(of: location), in: domain), range: unwritten)
        shared[location] = reference
        pending.append(location)
        return reference
    }

    mutating func nextPending() -> SchemaLocation? { pending.popLast() }

    private mutating func unique(_ name: String, in domain: String) -> String {
        let result = Identifiers.unique(name, among: taken[domain] ?? [])
        taken[domain, default: []].insert(result)
        return result
    }

    /// From the document and the last telling step of the pointer.
    func name(of location: SchemaLocation) -> String {
        let home = homes[location.document]
        let steps = location.components.filter { !Self.structural.contains($0) && Int($0) == nil }
        guard let last = steps.last else { return home?.name ?? "Payload" }
        let name = Identifiers.typeName(last)
        guard let home, !home.isLibrary else { return name }
        return home.name + name
    }

    private static let structural: Set<String> = [
        "properties", "definitions", "$defs", "items", "allOf", "anyOf", "oneOf", "additionalProperties", "prefixItems",
    ]
}
