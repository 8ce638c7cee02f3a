import ContractGenerator

/// The first page.
struct HomeContext: TemplateContext {
    var page: PageContext
    var counts: [FactContext]
    var domains: [DomainCardContext]
    var releases: [EventRowContext]
    var endings: [EndingContext]
    var teams: [LinkContext]

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .list("counts") { $0.counts }, .list("domains") { $0.domains },
        .list("releases") { $0.releases }, .flag("hasReleases") { !$0.releases.isEmpty },
        .list("endings") { $0.endings }, .flag("hasEndings") { !$0.endings.isEmpty }, .list("teams") { $0.teams },
        .flag("hasTeams") { !$0.teams.isEmpty },
    ]
}

struct DomainCardContext: TemplateContext {
    var name: String
    var link: String
    var summary: String
    var owner: String
    var count: String

    static let members: [TemplateMember<Self>] = [
        .plain("name") { $0.name }, .plain("link") { $0.link }, .plain("summary") { $0.summary },
        .plain("owner") { $0.owner }, .plain("count") { $0.count },
    ]
}

/// Something deprecated, and when it ends.
struct EndingContext: TemplateContext {
    var name: String
    var link: String
    var day: String
    var reason: HTML
    /// Who declares to read it.
    var readers: HTML

    static let members: [TemplateMember<Self>] = [
        .plain("name") { $0.name }, .plain("link") { $0.link }, .plain("day") { $0.day },
        .markup("reason") { $0.reason }, .markup("readers") { $0.readers },
    ]
}

struct DeprecationsContext: TemplateContext {
    var page: PageContext
    var endings: [EndingContext]

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .list("endings") { $0.endings }, .flag("hasEndings") { !$0.endings.isEmpty },
    ]
}

struct DomainContext: TemplateContext {
    var page: PageContext
    var name: String
    var description: HTML
    var owner: HTML
    var events: [EventRowContext]
    var older: [EventRowContext]
    var entities: [LinkContext]
    var types: [FieldContext]

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .plain("name") { $0.name }, .markup("description") { $0.description },
        .markup("owner") { $0.owner }, .flag("hasOwner") { !$0.owner.text.isEmpty },
        .list("events") { $0.events }, .flag("hasEvents") { !($0.events + $0.older).isEmpty },
        .list("older") { $0.older },
        .flag("hasOlder") { !$0.older.isEmpty }, .plain("olderCount") { "\($0.older.count)" },
        .list("entities") { $0.entities }, .flag("hasEntities") { !$0.entities.isEmpty },
        .list("types") { $0.types }, .flag("hasTypes") { !$0.types.isEmpty },
    ]
}

struct TeamContext: TemplateContext {
    var page: PageContext
    var name: String
    var facts: [FactContext]
    var owned: [EventRowContext]
    /// What of it is deprecated or retired.
    var older: [EventRowContext]
    var produced: [EventRowContext]
    var reads: [ReaderContext]
    /// What it has to do, the nearest day first.
    var steps: [StepContext]
    /// What changes in what it reads.
    var changes: [HistoryContext.Entry]
    /// What of its own is deprecated and still read.
    var owed: [EndingContext]
    var entities: [LinkContext]

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .plain("name") { $0.name }, .list("facts") { $0.facts },
        .list("owned") { $0.owned }, .flag("hasOwned") { !($0.owned + $0.older).isEmpty },
        .list("older") { $0.older }, .flag("hasOlder") { !$0.older.isEmpty },
        .plain("olderCount") { "\($0.older.count)" },
        .list("produced") { $0.produced }, .flag("hasProduced") { !$0.produced.isEmpty },
        .list("reads") { $0.reads }, .flag("hasReads") { !$0.reads.isEmpty },
        .list("steps") { $0.steps }, .flag("hasSteps") { !$0.steps.isEmpty },
        .list("changes") { $0.changes }, .flag("hasChanges") { !$0.changes.isEmpty },
        .list("owed") { $0.owed }, .flag("hasOwed") { !$0.owed.isEmpty },
        .list("entities") { $0.entities }, .flag("hasEntities") { !$0.entities.isEmpty },
        .flag("hasSomething") {
            !($0.owned + $0.older + $0.produced).isEmpty || !$0.reads.isEmpty || !$0.entities.isEmpty
        },
    ]
}

/// Something that a team has to do.
struct StepContext: TemplateContext {
    var day: String
    /// Whether the day is past.
    var isOver: Bool
    /// What ends or is behind.
    var name: String
    var link: String
    var reason: HTML
    var instead: HTML
    /// Where the team declares to read it.
    var readings: [TextPart]

    static let members: [TemplateMember<Self>] = [
        .plain("day") { $0.day }, .flag("isOver") { $0.isOver }, .plain("name") { $0.name },
        .plain("link") { $0.link }, .markup("reason") { $0.reason }, .markup("instead") { $0.instead },
        .list("readings") { $0.readings },
    ]
}

struct RulesContext: TemplateContext {
    struct Stage: TemplateContext {
        var title: String
        var rules: [RuleRow]

        static let members: [TemplateMember<Self>] = [.plain("title") { $0.title }, .list("rules") { $0.rules }]
    }

    struct RuleRow: TemplateContext {
        var id: String
        var link: String
        var severity: String
        var summary: HTML

        static let members: [TemplateMember<Self>] = [
            .plain("id") { $0.id }, .plain("link") { $0.link }, .plain("severity") { $0.severity },
            .markup("summary") { $0.summary },
        ]
    }

    var page: PageContext
    var stages: [Stage]

    static let members: [TemplateMember<Self>] = [.part("page") { $0.page }, .list("stages") { $0.stages }]
}

/// A page of text that is Markdown already.
struct TextContext: TemplateContext {
    var page: PageContext
    var title: String
    var content: HTML

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .plain("title") { $0.title }, .markup("content") { $0.content },
    ]
}

struct SearchContext: TemplateContext {
    var page: PageContext
    var shards: [LinkContext]

    static let members: [TemplateMember<Self>] = [.part("page") { $0.page }, .list("shards") { $0.shards }]
}

/// What happens to the things of one kind.
struct EntityContext: TemplateContext {
    struct Action: TemplateContext {
        var kind: String
        var name: String
        var link: String
        var summary: String

        static let members: [TemplateMember<Self>] = [
            .plain("kind") { $0.kind }, .plain("name") { $0.name }, .plain("link") { $0.link },
            .plain("summary") { $0.summary },
        ]
    }

    var page: PageContext
    var name: String
    var doc: HTML
    var picture: HTML
    var actions: [Action]

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .plain("name") { $0.name }, .markup("doc") { $0.doc },
        .markup("picture") { $0.picture }, .list("actions") { $0.actions },
        .flag("hasActions") { !$0.actions.isEmpty },
    ]
}

/// All versions of an event, the newest first, each with what it changed.
struct HistoryContext: TemplateContext {
    struct Entry: TemplateContext {
        var version: String
        var link: String
        var day: String
        var status: String
        var note: HTML
        var comparison: String
        var changes: [TextPart]

        static let members: [TemplateMember<Self>] = [
            .plain("version") { $0.version }, .plain("link") { $0.link }, .plain("day") { $0.day },
            .plain("status") { $0.status }, .markup("note") { $0.note }, .plain("comparison") { $0.comparison },
            .list("changes") { $0.changes },
        ]
    }

    /// The versions that one can be compared with.
    struct Pairs: TemplateContext {
        var old: String
        var links: [LinkContext]

        static let members: [TemplateMember<Self>] = [.plain("old") { $0.old }, .list("links") { $0.links }]
    }

    var page: PageContext
    var name: String
    var link: String
    var entries: [Entry]
    var pairs: [Pairs]

    static let members: [TemplateMember<Self>] = [
        .part("page") { $0.page }, .markup("name") { .breakable($0.name) }, .plain("link") { $0.link },
        .list("entries") { $0.entries }, .list("pairs") { $0.pairs }, .flag("hasPairs") { !$0.pairs.isEmpty },
    ]
}

/// What was released, day by day.
struct ChangelogContext: TemplateContext {
    struct Day: TemplateContext {
        var day: String
        var releases: [HistoryContext.Entry]

        static let members: [TemplateMember<Self>] = [.plain("day") { $0.day }, .list("releases") { $0.releases }]
    }

    var page: PageContext
    var days: [Day]

    static let members: [TemplateMember<Self>] = [.part("page") { $0.page }, .list("days") { $0.days }]
}
