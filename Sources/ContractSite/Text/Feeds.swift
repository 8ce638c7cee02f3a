import ContractModel
import ContractRegistry

/// Atom feeds (RFC 4287) of releases. They need the site's own address, as readers of feeds take them elsewhere.
struct Feeds {
    let model: SiteModel
    /// Of the site, with a slash at its end.
    let address: String

    private static let most = 50

    init?(_ model: SiteModel) {
        guard let url = model.registry.settings.site.url?.value else { return nil }
        self.model = model
        address = url.hasSuffix("/") ? url : url + "/"
    }

    var files: [SiteFile] {
        let releases = model.releases
        var files = [feed("feeds/registry.atom", model.title, releases)]
        for team in model.registry.teams.map(\.id.value) {
            let read = Set(model.registry.consumers.first { $0.team.value == team }?.reads.map(\.event.value) ?? [])
            let name = model.teamName(team)
            files.append(feed(SitePaths.ownedFeed(team), "\(name) releases", releases.filter { $0.owner == team }))
            files.append(
                feed(SitePaths.readFeed(team), "What \(name) reads", releases.filter { read.contains($0.name) }))
        }
        for event in model.events {
            let own = event.versions.filter(\.isRelease).reversed()
            files.append(feed(SitePaths.feed(event.name), "\(event.name)", Array(own)))
        }
        return files
    }

    private func feed(_ path: String, _ title: String, _ releases: [ResolvedContract]) -> SiteFile {
        let shown = releases.prefix(Self.most)
        let entries = shown.map { release in
            let page = HTML.escaped(address + SitePaths.version(release.name, release.version))
            return """
                <entry>
                <id>\(page)</id>
                <title>\(HTML.escaped("\(release.name) \(release.version)"))</title>
                <updated>\(HTML.escaped(release.releasedAt))</updated>
                <author><name>\(HTML.escaped(release.owner.map(model.teamName) ?? model.title))</name></author>
                <link rel="alternate" type="text/html" href="\(page)"/>
                <summary>\(HTML.escaped(release.contract.summary?.value ?? ""))</summary>
                </entry>

                """
        }
        let own = HTML.escaped(address + path)
        // A feed of nothing was never changed; it has to say a moment all the same.
        let updated = HTML.escaped(shown.first?.releasedAt ?? "1970-01-01T00:00:00Z")
        return SiteFile(
            path: path,
            text: """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                <id>\(own)</id>
                <title>\(HTML.escaped(title))</title>
                <updated>\(updated)</updated>
                <link rel="self" type="application/atom+xml" href="\(own)"/>
                <link rel="alternate" type="text/html" href="\(HTML.escaped(address))"/>
                \(entries.joined())</feed>

                """)
    }

    /// Every page of the site, for search engines (sitemaps.org).
    func sitemap(of files: [SiteFile]) -> SiteFile {
        let pages = files.map(\.path).filter { $0.hasSuffix(".html") }.sorted()
        let entries = pages.map { "<url><loc>\(HTML.escaped(address + $0))</loc></url>\n" }
        return SiteFile(
            path: "sitemap.xml",
            text: """
                <?xml version="1.0" encoding="utf-8"?>
                <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                \(entries.joined())</urlset>

                """)
    }
}
