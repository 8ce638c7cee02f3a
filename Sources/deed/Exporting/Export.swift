import ArgumentParser

struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Write what other tools read, made of the registry.",
        subcommands: [
            ExportJSONSchema.self, ExportAvro.self, ExportProtobuf.self, ExportAsyncAPI.self, ExportDataContract.self,
            ExportConfluent.self, ExportSQL.self, ExportDbt.self, ExportBackstage.self, ExportOpenLineage.self,
            ExportCodeOwners.self,
        ])
}
