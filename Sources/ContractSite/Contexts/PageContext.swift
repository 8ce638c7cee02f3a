import ContractGenerator

/// What every page has around its content.
struct PageContext: TemplateContext {
    struct Crumb: TemplateContext {
        var name: String
        var link: String

        static let members: [TemplateMember<Self>] = [.plain("name") { $0.name }, .plain("link") { $0.link }]
    }

    var title: String
    var site: String
    /// For search engines and previews.
    var description: String
    /// From the root of the site.
    var path: String
    var crumbs: [Crumb]
    /// From the page to the feed that tells what is new here; empty where there is none.
    var feed = ""

    /// From the page to the root of the site.
    private var root: String { SitePaths.root(from: path) }

    /// From the page to the same as Markdown; empty where there is none.
    private var twin: String { SitePaths.twin(of: path)?.split(separator: "/").last.map(String.init) ?? "" }

    static let members: [TemplateMember<Self>] = [
        .plain("twin") { $0.twin }, .plain("feed") { $0.feed }, .plain("title") { $0.title },
        .plain("site") { $0.site },
        .plain("description") { $0.description },
        .plain("root") { $0.root }, .list("crumbs") { $0.crumbs },
    ]
}

/// A text and where it leads.
struct LinkContext: TemplateContext {
    var name: String
    var link: String
    /// Said behind it.
    var note = ""
    var isCurrent = false

    static let members: [TemplateMember<Self>] = [
        .plain("name") { $0.name }, .plain("link") { $0.link }, .plain("note") { $0.note },
        .flag("isCurrent") { $0.isCurrent },
    ]
}

/// A name and what it stands for.
struct FactContext: TemplateContext {
    var name: String
    var value: HTML

    static let members: [TemplateMember<Self>] = [.plain("name") { $0.name }, .markup("value") { $0.value }]
}

/// An event in a list.
struct EventRowContext: TemplateContext {
    var name: String
    var link: String
    var version: String
    var status: String
    var summary: String
    var owner: String

    static let members: [TemplateMember<Self>] = [
        .plain("name") { $0.name }, .plain("link") { $0.link }, .plain("version") { $0.version },
        .plain("status") { $0.status }, .plain("summary") { $0.summary }, .plain("owner") { $0.owner },
    ]
}
