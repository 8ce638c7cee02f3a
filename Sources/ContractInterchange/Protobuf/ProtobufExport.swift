import ContractModel
import ContractRegistry
import Diagnostics

/// Contracts as Protocol Buffers, one file for each version; a field keeps its number from version to version.
package enum ProtobufExport {
    package static func export(_ subject: ExportSubject) -> Export {
        Export.each(of: subject, ending: "proto") { contract in
            var builder = ProtobufBuilder(
                contract, numbers(of: contract, in: subject.registry), registry: subject.registryName)
            let text = builder.document()
            return (text, builder.notes.list)
        }
    }

    /// Those of the release; for what is not released, those that its release would give.
    static func numbers(of contract: ResolvedContract, in registry: ResolvedRegistry) -> [ReleaseRecord.Number] {
        if let release = contract.contract.release { return release.numbers }
        let snapshot = SnapshotBuilder(contract, in: registry).buildWithoutExamples()
        let earlier = registry.event(contract.name)?.releases(ofMajor: contract.version.major).last
        return NumberAssignment.assign(snapshot, carrying: earlier?.contract.release?.numbers ?? [])
    }
}

/// The numbers of one contract, by path.
struct FieldNumbers {
    private var byPath: [FieldPath: Int] = [:]
    private var byParent: [FieldPath: [(name: String, number: Int)]] = [:]

    init(_ numbers: [ReleaseRecord.Number]) {
        for number in numbers {
            guard let name = number.path.components.last else { continue }
            let parent = FieldPath(components: Array(number.path.components.dropLast()))
            byPath[number.path] = number.number
            byParent[parent, default: []].append((name, number.number))
        }
    }

    func number(of name: String, in parent: FieldPath) -> Int? {
        byPath[parent.appending(name)]
    }

    /// What once stood in a place and must not come back.
    func others(than names: [String], in parent: FieldPath) -> [(name: String, number: Int)] {
        (byParent[parent] ?? []).filter { !names.contains($0.name) && $0.name != FieldPath.every }
            .sorted { $0.number < $1.number }
    }
}
