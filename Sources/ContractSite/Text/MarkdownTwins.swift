import ContractModel
import ContractRegistry

/// Pages as Markdown, for tools that read text: one beside each page, and `llms.txt`, which lists them.
struct MarkdownTwins {
    let model: SiteModel

    /// - Parameter pages: all of them. Those of events have more in their twins than is laid out at once; of others the content is
    ///   taken.
    func files(of pages: [SiteFile]) -> [SiteFile] {
        let own = Set(
            model.events.flatMap { event in
                event.versions.map { SitePaths.version(event.name, $0.version) } + [SitePaths.event(event.name)]
            })
        let others = pages.filter { $0.path.hasSuffix(".html") && !own.contains($0.path) }
        return [SiteFile(path: "llms.txt", text: list)]
            + Parallel.map(count: model.events.count) { number in files(of: model.events[number]) }.flatMap(\.self)
            + Parallel.map(count: others.count) { number in
                let page = others[number]
                return SitePaths.twin(of: page.path).map { SiteFile(path: $0, text: PageText(of: page.bytes).markdown) }
            }.compactMap(\.self)
    }

    /// Those of the versions, and the newest once more as that of the event.
    private func files(of event: SiteEvent) -> [SiteFile] {
        event.versions.flatMap { contract -> [SiteFile] in
            let text = text(of: contract)
            var pages = [SitePaths.version(event.name, contract.version)]
            if contract.version == event.latest.version { pages.append(SitePaths.event(event.name)) }
            return pages.compactMap { SitePaths.twin(of: $0) }.map { SiteFile(path: $0, text: text) }
        }
    }

    private var list: String {
        var lines = [
            "# \(model.title)", "", "> Events, their fields and who reads them. Each page has a Markdown twin.", "",
        ]
        for domain in model.registry.domains {
            let events = model.events(of: domain.name)
            if events.isEmpty { continue }
            lines += [
                "## \(domain.name)", "",
                "[\(domain.name)](\(Self.twin(SitePaths.domain(domain.name)))): \(domain.summary?.value ?? "")", "",
            ]
            lines += events.map { event in
                "- [\(event.name)](\(Self.twin(SitePaths.event(event.name)))): \(event.latest.contract.summary?.value ?? "")"
            }
            lines.append("")
        }
        let teams = model.registry.teams.map { team in
            "- [\(model.teamName(team.id.value))](\(Self.twin(SitePaths.team(team.id.value))))"
        }
        if !teams.isEmpty { lines += ["## Teams", ""] + teams + [""] }
        lines += [
            "## Everything", "", "- [Changes](\(Self.twin(SitePaths.changelog)))",
            "- [Deprecations](\(Self.twin(SitePaths.deprecations)))", "- [Rules](\(Self.twin(SitePaths.rules)))", "",
        ]
        return lines.joined(separator: "\n")
    }

    private static func twin(_ page: String) -> String { SitePaths.twin(of: page) ?? page }

    private func text(of contract: ResolvedContract) -> String {
        let written = contract.contract
        var lines = ["# \(contract.name) \(contract.version)", "", PageText.escaped(written.summary?.value ?? ""), ""]
        if let description = written.description?.value { lines += [Markdown.commonMark(description), ""] }
        lines += [
            "- status: \(contract.status.rawValue)",
            written.deprecated.map { "- \(FieldBuilder.words($0).plain)" }, contract.owner.map { "- owner: \($0)" },
            "- name on the wire: \(contract.wireType)", "- released: \(contract.releaseDay)", "", "## Fields", "",
        ].compactMap(\.self)
        var fields = FieldBuilder(contract)
        for field in fields.payload() { lines += self.lines(of: field, depth: 0) }
        let readings = model.readings(of: contract.name)
        if !readings.isEmpty { lines += ["", "## Who reads it", ""] }
        lines += readings.map { entry in
            "- \(model.teamName(entry.team)), \(entry.reading.versions.value): \(entry.reading.purpose?.value ?? "")"
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func lines(of field: FieldContext, depth: Int) -> [String] {
        let margin = String(repeating: "  ", count: depth)
        let words = [field.type.plain, field.presence, field.sensitivity] + field.limits.map(\.text.plain)
        let facts = words.filter { !$0.isEmpty }.joined(separator: ", ")
        let doc = PageText.escaped(field.doc.plain).split(whereSeparator: \.isNewline).joined(separator: " ")
        var lines = ["\(margin)- `\(field.id)`: \(facts).\(doc.isEmpty ? "" : " \(doc)")"]
        if !field.deprecation.text.isEmpty { lines.append("\(margin)  - \(field.deprecation.plain)") }
        for value in field.values {
            lines.append(
                "\(margin)  - `\(value.name)` \(PageText.escaped(value.doc.plain).split(whereSeparator: \.isNewline).joined(separator: " "))"
            )
        }
        return lines + field.fields.flatMap { self.lines(of: $0, depth: depth + 1) }
    }
}
