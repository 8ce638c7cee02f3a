import ArgumentParser
import ContractRegistry

struct Initialise: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Write a small registry to start from.",
        discussion: "Nothing that is there already is overwritten.")

    @Argument(help: "The folder of the registry.")
    var folder = "contracts"

    @Option(help: "What the registry is called: the first part of every event's name on the wire.")
    var name: String?

    @Option(help: "The team that owns the first domain.")
    var team = "platform"

    func run() throws {
        let files = try RegistryStarter(name: name ?? Self.defaultName, team: team).files
        if let there = files.first(where: { FileSystem.kind(of: FileSystem.join(folder, $0.path)) != nil }) {
            throw Failure("`\(FileSystem.join(folder, there.path))` is there already; nothing was written")
        }
        for file in files {
            let path = FileSystem.join(folder, file.path)
            try FileSystem.makeFolders(FileSystem.folder(of: path))
            try AtomicFile.write(file.text, to: path)
        }
        let schemas = Self.schemas(beside: folder)
        try SchemaFiles.write(into: schemas)
        Console.print(
            "wrote a registry to `\(folder)` and the schemas for editors to `\(schemas)`\n"
                + "next: deed new \(RegistryStarter.exampleEvent)")
    }

    /// Where the first lines of the files look for the schemas.
    private static func schemas(beside folder: String) -> String {
        let isOdd = [".", ".."].contains(FileSystem.name(of: folder))
        return isOdd ? folder + "/../schemas" : FileSystem.join(FileSystem.folder(of: folder), "schemas")
    }

    /// From the folder that people work in.
    private static var defaultName: String {
        let letters = FileSystem.name(of: FileSystem.currentFolder).lowercased().unicodeScalars.map { scalar in
            ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) ? Character(scalar) : "_"
        }
        let name = String(letters.drop { !("a"..."z").contains($0) })
        return name.isEmpty ? "acme" : name
    }
}
