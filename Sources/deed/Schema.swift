import ArgumentParser
import ContractRegistry

struct Schema: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the JSON Schema of what people write or of what deed prints.",
        discussion: "Editors read these schemas through the first line of a file, which `deed new` writes.")

    @Argument(help: "Which one; all of them with --into.")
    var name: String?

    @Option(help: ArgumentHelp("Write all schemas into a folder.", valueName: "dir"))
    var into: String?

    func validate() throws {
        guard (name == nil) != (into == nil) else {
            throw ValidationError(
                "name a schema (\(SchemaFiles.names.joined(separator: ", "))), or a folder with --into")
        }
    }

    func run() throws {
        if let into { return try SchemaFiles.write(into: into) }
        let wanted = name ?? ""
        guard let text = SchemaFiles.text(of: wanted) else {
            throw Failure("there is no schema `\(wanted)`; there are \(SchemaFiles.names.joined(separator: ", "))")
        }
        Console.print(text)
    }
}
