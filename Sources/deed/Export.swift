import ArgumentParser

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write what other tools read, made of the registry.",
        subcommands: [ExportJSONSchema.self, ExportCodeOwners.self])
}
