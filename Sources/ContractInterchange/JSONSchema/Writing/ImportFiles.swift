package import ContractModel
import ContractParsing
import ContractRegistry
import Diagnostics
import YAMLSyntax

/// A file of a registry that an import makes.
package struct ImportedFile: Sendable {
    package enum Role: Sendable, Hashable {
        /// Written where missing, otherwise left to people.
        case start
        /// The working contract of a major.
        case working
        case snapshot(SemanticVersion)
    }

    /// Relative to the registry.
    package var path: String
    package var text: String
    package var role: Role
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
        var numbers = ReleaseNumbering()
        for version in imported.versions {
            let name = version.contract.event.value
            let folder = "\(name.domain)/\(name.name)"
            let number = version.contract.version.value
            let record = ReleaseRecord(
                releasedAt: Located(new: releasedAt), imported: true, numbers: numbers.numbers(for: version.contract))
            let snapshot = snapshot(of: version.contract, record, closure)
            files.append(
                ImportedFile(
                    path: "\(folder)/releases/\(number).yaml", text: Self.text(ContractEmitter.contract(snapshot)),
                    role: .snapshot(number)))
            if version.isWorking {
                let text = Self.text(ContractEmitter.contract(version.contract))
                files.append(ImportedFile(path: "\(folder)/v\(number.major).yaml", text: text, role: .working))
            }
        }
        return files
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
        ImportedFile(path: path, text: Self.text(output), role: .start)
    }

    /// The contract as it is released: with the shared types that it uses, and without what is not yet settled.
    private func snapshot(of contract: Contract, _ record: ReleaseRecord, _ closure: SharedTypeClosure) -> Contract {
        var snapshot = contract
        snapshot.types += closure.inlined(into: contract)
        snapshot.release = record
        return snapshot
    }

    private static func text(_ output: YAMLOutput) -> String { YAMLWriter.write(output) }
}
