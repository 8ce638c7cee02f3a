import ContractModel
package import ContractRegistry

/// What an export writes, and what it cannot say.
package struct Export: Sendable {
    /// In the order in which they are made; no path comes twice.
    package var files: [ExportedFile] = []
    package var notes: [ExportNote] = []

    package init() {}

    /// One file for each contract, on all cores.
    ///
    /// - Parameter make: the text, and what it does not say.
    static func each(
        of subject: ExportSubject, ending: String,
        _ make: @escaping @Sendable (ResolvedContract) -> (text: String, notes: [String])
    ) -> Export {
        let made = Parallel.map(count: subject.contracts.count) { make(subject.contracts[$0]) }
        var export = Export()
        for (contract, file) in zip(subject.contracts, made) {
            export.add("\(contract.place).\(ending)", file.text)
            export.note(file.notes, of: contract)
        }
        return export
    }

    mutating func add(_ path: String, _ text: String) { files.append(ExportedFile(path: path, text: text)) }

    /// Notes what the format does not say of a contract.
    mutating func note(_ words: [String], of contract: ResolvedContract) {
        notes += words.map { ExportNote(subject: "\(contract.name) \(contract.version)", words: $0) }
    }
}

extension Export {
    /// The notes, those that say the same of places of one contract in one.
    package var notesByWords: [ExportNote] {
        var order: [ExportNote] = []
        var places: [ExportNote: [Substring]] = [:]
        for note in notes {
            let parts = note.words.split(separator: ": ", maxSplits: 1)
            let key = ExportNote(subject: note.subject, words: String(parts.last ?? ""))
            if places[key] == nil { order.append(key) }
            places[key, default: []] += parts.count > 1 ? [parts[0]] : []
        }
        return order.map { key in
            let named = places[key] ?? []
            let words = named.isEmpty ? key.words : "\(named.joined(separator: ", ")): \(key.words)"
            return ExportNote(subject: key.subject, words: words)
        }
    }
}

/// A file to write.
package struct ExportedFile: Sendable {
    /// Relative to the folder of the export.
    package var path: String
    package var text: String
}

/// Something that is in a contract and not in its export.
package struct ExportNote: Sendable, Hashable {
    /// Event and version.
    package var subject: String
    /// The place, and what is not said of it.
    package var words: String
}

/// What is exported: versions of contracts, and the registry that they are of.
package struct ExportSubject: Sendable {
    package var registry: ResolvedRegistry
    /// By event, then by version.
    package var contracts: [ResolvedContract]

    package init(_ registry: ResolvedRegistry, _ contracts: [ResolvedContract]) {
        self.registry = registry
        self.contracts = contracts
    }

    /// The contracts of each event.
    var events: [[ResolvedContract]] { grouped { $0.name.description } }

    /// The contracts of each domain.
    var domains: [[ResolvedContract]] { grouped { $0.name.domain } }

    /// Runs of contracts that are alike in something.
    private func grouped(by key: (ResolvedContract) -> String) -> [[ResolvedContract]] {
        contracts.reduce(into: []) { groups, contract in
            if let last = groups.last?.last, key(last) == key(contract) {
                groups[groups.count - 1].append(contract)
            } else {
                groups.append([contract])
            }
        }
    }

    var registryName: String { registry.settings.registry.value }

    /// The consumers that declare to read a version.
    func readers(of contract: ResolvedContract) -> [Consumer] {
        registry.consumers.filter { consumer in
            consumer.reads.contains { $0.event.value == contract.name && $0.versions.value.contains(contract.version) }
        }
    }

    func domain(_ name: String) -> String? { registry.domains.first { $0.name == name }?.summary?.value }

    func teamName(_ id: String) -> String { registry.teams.first { $0.id.value == id }?.name?.value ?? id }
}

extension ResolvedContract {
    /// `orders/order_placed/2.1.0`, the beginning of a path.
    var place: String { "\(name.domain)/\(name.name)/\(version)" }

    /// `OrderPlaced`.
    var typeName: String { Identifiers.typeName(name.name) }

    /// Summary and description.
    var words: String? {
        let texts = [contract.summary?.value, contract.description?.value].compactMap(\.self)
        return texts.isEmpty ? nil : texts.joined(separator: "\n\n")
    }
}
