import ArgumentParser
import ContractGenerator
import ContractModel
import ContractRegistry
import ContractSite
import Diagnostics

struct Site: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Generate the documentation site: static pages for a web server at any address, or for files.",
        discussion: """
            Pages work without scripts; scripts add the search, the theme and expanding. A template or asset of \
            Templates/site beside the registry takes the place of the built-in one of its name.
            """)

    @Option(help: ArgumentHelp("The folder to write to.", valueName: "dir"))
    var out: String?

    @Flag(help: "Write nothing; show the site to the browsers of this machine, made anew when the registry changes.")
    var serve = false

    @Option(help: ArgumentHelp("The port for --serve; 0 for any that is free.", valueName: "port"))
    var port: UInt16 = 8580

    @Option(
        help: ArgumentHelp(
            "A folder of templates that take the place of the built-in ones of their names.", valueName: "dir"))
    var templates: String?

    enum Audience: String, ExpressibleByArgument, CaseIterable {
        case everybody = "public"
        case company
    }

    @Option(help: "Who reads it: the company, or the public, who sees only events with public fields and only these.")
    var audience: Audience = .company

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var report: ReportOptions
    @OptionGroup var day: DayOption

    func validate() throws {
        guard (out == nil) == serve else { throw ValidationError("say `--out` with a folder, or `--serve`") }
    }

    func run() throws {
        let today = try day.day()
        guard let out else { return try serve(today) }
        let site = try site(today)
        guard let files = site.files else {
            try report.refuse(site.run.diagnostics, site.run.catalog, "no page was written", none: "pages")
        }
        let written = try SiteFolder(out).write(files)
        Console.print(
            "wrote \(Quantity(files.count, "file")) to `\(out)`: \(written.changed) changed, \(written.removed) removed"
        )
    }

    private func site(_ today: CalendarDay) throws -> SiteRun {
        try SiteRun(
            folder: registry.folder(), templates: templates, isPublic: audience == .everybody, today: today)
    }

    /// Shows the site until the process is ended. A registry with mistakes leaves what was shown before.
    private func serve(_ today: CalendarDay) throws {
        let folder = try registry.folder()
        var server = try PreviewServer(port: port)
        Console.log("http://127.0.0.1:\(server.port)/ shows the site; Ctrl-C ends it")
        var known = ""
        while true {
            let now = SiteFolder.fingerprint(of: folder, templates: templates)
            if now != known {
                known = now
                do {
                    let site = try site(today)
                    if let files = site.files {
                        server.show(files)
                        Console.log("made \(Quantity(files.count, "file"))")
                    } else {
                        Console.log(TextRenderer(catalog: site.run.catalog).render(site.run.diagnostics, summary: nil))
                    }
                } catch {
                    // Files come and go while people edit.
                    guard let text = Failure.text(of: error) else { throw error }
                    Console.log(text)
                }
            }
            for _ in 0..<4 { server.answer(within: 250) }
        }
    }
}
