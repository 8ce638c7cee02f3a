import ContractRules
import Diagnostics

/// Every rule: what, why, examples, instead.
struct RulePages {
    let model: SiteModel
    let rules: [RuleEntry]

    var list: RulesContext {
        let stages = RuleStage.allCases.compactMap { stage -> RulesContext.Stage? in
            let rows = rules.filter { $0.stage == stage }.map { entry in
                RulesContext.RuleRow(
                    id: entry.id.rawValue,
                    link: SitePaths.relative(SitePaths.rule(entry.id.rawValue), from: SitePaths.rules),
                    severity: entry.description.severity.rawValue, summary: .message(entry.description.summary))
            }
            return rows.isEmpty ? nil : RulesContext.Stage(title: stage.title, rules: rows)
        }
        return RulesContext(
            page: PageContext(
                title: "Rules", site: model.title, description: "What is checked, and why",
                path: SitePaths.rules, crumbs: []),
            stages: stages)
    }

    func page(_ entry: RuleEntry) -> TextContext {
        let path = SitePaths.rule(entry.id.rawValue)
        // The first line says the id and the summary, which are the page's own head.
        let text = RuleCatalog.explanation(of: entry)
        let body = text.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? text
        return TextContext(
            page: PageContext(
                title: entry.id.rawValue, site: model.title, description: entry.description.summary,
                path: path,
                crumbs: [PageContext.Crumb(name: "rules", link: SitePaths.relative(SitePaths.rules, from: path))]),
            title: entry.id.rawValue, content: Markdown.html(body, below: 0))
    }
}
