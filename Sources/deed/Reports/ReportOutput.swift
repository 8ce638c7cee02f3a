import ContractRegistry
import Diagnostics

/// The findings of a run in any format.
struct ReportOutput {
    private let diagnostics: Diagnostics
    private let catalog: SourceCatalog
    private let report: Report
    private let palette: ColorChoice
    let isQuiet: Bool

    init(
        _ diagnostics: Diagnostics, _ catalog: SourceCatalog, _ context: ReportContext, palette: ColorChoice,
        isQuiet: Bool
    ) {
        self.diagnostics = diagnostics
        self.catalog = catalog
        self.palette = palette
        self.isQuiet = isQuiet
        report = Report(diagnostics, catalog: catalog, context: context)
    }

    func text(_ target: ReportTarget) -> String {
        switch target.format {
        case .text:
            let color = target.path == nil ? palette.isOn : palette == .always
            let renderer = TextRenderer(catalog: catalog, color: color)
            return renderer.render(diagnostics, summary: isQuiet ? nil : report.context.summary)
        case .json: return JSONRenderer(report).render()
        case .ndjson: return NDJSONRenderer(report).render()
        case .github: return GitHubRenderer(report).render()
        case .gitlab: return GitLabRenderer(report).render()
        case .junit: return JUnitRenderer(report).render()
        case .sarif: return SARIFRenderer(report).render()
        case .markdown: return MarkdownRenderer(report).render()
        }
    }

    /// The findings as Markdown behind what a step's summary has already.
    func appendStepSummary(to path: String) throws {
        let present = FileSystem.kind(of: path) == .file ? try FileSystem.read(path) : []
        let separator: [UInt8] = present.isEmpty || present.last == 0x0A ? [] : [0x0A]
        let room = MarkdownRenderer.stepSummaryLimit - present.count - separator.count
        guard room > 0 else { return }
        let page = MarkdownRenderer(report).render(limit: room)
        try AtomicFile.append(separator + Array(page.utf8), to: path)
    }
}
