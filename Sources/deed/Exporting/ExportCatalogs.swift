import ArgumentParser
import ContractInterchange

struct ExportDbt: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dbt",
        abstract: "Write sources for dbt: a file for each domain, of the tables of `deed export sql`.")

    @OptionGroup var options: ExportOptions

    func run() throws { try options.run("dbt", DbtExport.export) }
}

struct ExportBackstage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backstage", abstract: "Write a catalog-info.yaml: teams, domains, services, and events as APIs.")

    @OptionGroup var options: ExportOptions

    func run() throws { try options.run("Backstage", BackstageExport.export) }
}

struct ExportOpenLineage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "openlineage",
        abstract: "Write static metadata for OpenLineage: events as datasets, producers and consumers as jobs.")

    @OptionGroup var day: DayOption
    @OptionGroup var options: ExportOptions

    func run() throws {
        let now = try day.timestamp()
        try options.run("OpenLineage") { OpenLineageExport.export($0, now: now) }
    }
}
