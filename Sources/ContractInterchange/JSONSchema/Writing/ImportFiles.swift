import ContractModel
import ContractParsing
import ContractRegistry
import Diagnostics
import YAMLSyntax

/// A file of a registry that an import makes.
struct ImportedFile: Sendable {
    enum Role: Sendable {
        /// Written where missing, otherwise left to people.
        case start
        /// The working contract of a major.
        case working
        case snapshot(PlannedRelease)
    }

    /// Relative to the registry.
    var path: String
    var text: String
    var role: Role
}

/// Lays an import out as the files of a registry.
struct ImportFiles {
    let imported: ImportedRegistry
    let registry: String
    let owner: String

    /// The files, snapshots with the given moment of release.
    func files(releasedAt: String) -> [ImportedFile] {
        let closure = SharedTypeClosure(imported.domains)
        var files = starts
        var last: PlannedRelease?
        for version in imported.versions {
            let earlier = last.flatMap { Self.isSameMajor($0, version.contract) ? $0.snapshot.release?.numbers : nil }
            let release = release(version.contract, carrying: earlier ?? [], releasedAt: releasedAt, closure)
            last = release
            files.append(ImportedFile(path: release.path, text: release.text, role: .snapshot(release)))
            if version.isWorking {
                let path = "\(release.event.domain)/\(release.event.name)/v\(release.version.major).yaml"
                let text = YAMLWriter.write(ContractEmitter.contract(version.contract))
                files.append(ImportedFile(path: path, text: text, role: .working))
            }
        }
        return files
    }

    private static func isSameMajor(_ release: PlannedRelease, _ contract: Contract) -> Bool {
        release.event == contract.event.value && release.version.major == contract.version.value.major
    }

    /// The contract as it is released: with the shared types that it uses, and a number for everything.
    private func release(
        _ contract: Contract, carrying earlier: [ReleaseRecord.Number], releasedAt: String, _ closure: SharedTypeClosure
    ) -> PlannedRelease {
        var snapshot = contract
        snapshot.types += closure.inlined(into: contract)
        snapshot.release = ReleaseRecord(
            releasedAt: Located(new: releasedAt), imported: true,
            numbers: NumberAssignment.assign(snapshot, carrying: earlier))
        let text = YAMLWriter.write(ContractEmitter.contract(snapshot))
        return PlannedRelease(
            event: contract.event.value, version: contract.version.value, snapshot: snapshot, text: text)
    }

    private var starts: [ImportedFile] {
        var files = [
            start("deed.yaml", ContractEmitter.settings(Settings(registry: Located(new: registry)))),
            start("teams.yaml", ContractEmitter.teams([team])),
        ]
        for domain in imported.domains {
            var domain = domain
            domain.summary = Located(new: "Imported from JSON Schema.")
            domain.owner = Located(new: owner)
            files.append(start("\(domain.name)/domain.yaml", ContractEmitter.domain(domain)))
        }
        return files
    }

    private var team: Team {
        var team = Team(id: Located(new: owner))
        team.name = Located(new: "To be assigned")
        return team
    }

    private func start(_ path: String, _ output: YAMLOutput) -> ImportedFile {
        ImportedFile(path: path, text: YAMLWriter.write(output), role: .start)
    }
}
