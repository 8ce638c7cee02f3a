import ContractGenerator

/// A version of an event.
struct EventPageContext: TemplateContext {
    var page: PageContext
    var name: String
    var version: String
    var status: String
    var summary: String
    /// Whose it is, since when, and how much of it there is.
    var meta: HTML
    var description: HTML
    /// What is to be known before anything else: that it is deprecated, that another version is newer.
    var warnings: [TextPart]
    var facts: [FactContext]
    var versions: [LinkContext]
    var fields: [FieldContext]
    var conditions: [FactContext]
    var readers: [ReaderContext]
    var lineage: HTML
    var relations: [TextPart]
    var examples: [ExampleContext]
    /// The type, where it is short; the page that has it, where it is long; and the file that has all of it, where there is one.
    var swift: HTML
    var codePage: String
    var samples: [ExampleContext]
    var swiftFile: String
    var schema: String
    /// The schema itself, where it is short.
    var schemaText: HTML
    var avro: String
    var comparisons: [LinkContext]
    var history: String
    var twin: String

    static let members: [TemplateMember<Self>] = [
        .plain("history") { $0.history }, .plain("twin") { $0.twin }, .markup("meta") { $0.meta },
        .part("page") { $0.page }, .markup("name") { .breakable($0.name) }, .plain("version") { $0.version },
        .plain("status") { $0.status }, .plain("summary") { $0.summary }, .markup("description") { $0.description },
        .list("warnings") { $0.warnings }, .list("facts") { $0.facts }, .list("versions") { $0.versions },
        .list("fields") { $0.fields.current }, .list("oldFields") { $0.fields.deprecated },
        .flag("hasOldFields") { !$0.fields.deprecated.isEmpty },
        .plain("oldCount") { "\($0.fields.deprecated.count)" }, .list("conditions") { $0.conditions },
        .flag("hasConditions") { !$0.conditions.isEmpty }, .list("readers") { $0.readers },
        .flag("hasReaders") { !$0.readers.isEmpty }, .markup("lineage") { $0.lineage },
        .list("relations") { $0.relations }, .flag("hasRelations") { !$0.relations.isEmpty },
        .list("examples") { $0.examples }, .flag("hasExamples") { !$0.examples.isEmpty }, .markup("swift") { $0.swift },
        .plain("codePage") { $0.codePage }, .markup("schemaText") { $0.schemaText },
        .plain("swiftFile") { $0.swiftFile }, .list("samples") { $0.samples },
        .plain("schema") { $0.schema }, .plain("avro") { $0.avro }, .list("comparisons") { $0.comparisons },
        .flag("hasComparisons") { !$0.comparisons.isEmpty },
    ]
}

/// A sentence.
struct TextPart: TemplateContext {
    var text: HTML

    static let members: [TemplateMember<Self>] = [.markup("text") { $0.text }]
}

/// A field, a named type, a variant: whatever has a type and a meaning.
struct FieldContext: TemplateContext {
    var id: String
    var name: String
    var type: HTML
    /// `required`, `optional`, and what else is said of its being there.
    var presence: String
    var doc: HTML
    var limits: [TextPart] = []
    /// Empty where it is internal, which is usual.
    var sensitivity = ""
    var deprecation = HTML("")
    var values: [ValueContext] = []
    var fields: [FieldContext] = []
    /// Whether what it consists of is shown at once.
    var isOpen = false

    /// Whether it leads to itself without a script. Deeper down the paths are long, and they would stand there twice.
    private var isLinked: Bool { id.split(separator: ".").count { $0 != "*" } <= 2 }

    static let members: [TemplateMember<Self>] = [
        .plain("id") { $0.id }, .plain("name") { $0.name }, .markup("type") { $0.type },
        .plain("presence") { $0.presence },
        .markup("doc") { $0.doc }, .list("limits") { $0.limits }, .flag("hasLimits") { !$0.limits.isEmpty },
        .plain("sensitivity") { $0.sensitivity },
        .markup("deprecation") { $0.deprecation }, .list("values") { $0.values },
        .flag("hasValues") { !$0.values.isEmpty },
        .flag("hasValueTexts") { $0.values.contains { !$0.doc.text.isEmpty || !$0.deprecation.text.isEmpty } },
        .list("fields") { $0.fields.current }, .flag("hasFields") { !$0.fields.isEmpty },
        .list("oldFields") { $0.fields.deprecated }, .flag("hasOldFields") { !$0.fields.deprecated.isEmpty },
        .plain("oldCount") { "\($0.fields.deprecated.count)" }, .flag("isOpen") { $0.isOpen },
        .flag("isLinked") { $0.isLinked },
        .plain("count") { "\($0.fields.count)" },
    ]
}

extension [FieldContext] {
    /// What is deprecated stands behind what is not, and is shown when it is asked for.
    fileprivate var current: [FieldContext] { filter { $0.deprecation.text.isEmpty } }
    fileprivate var deprecated: [FieldContext] { filter { !$0.deprecation.text.isEmpty } }
}

struct ValueContext: TemplateContext {
    var name: String
    var doc: HTML
    var deprecation: HTML

    static let members: [TemplateMember<Self>] = [
        .plain("name") { $0.name }, .markup("doc") { $0.doc }, .markup("deprecation") { $0.deprecation },
    ]
}

/// What a team reads of an event.
struct ReaderContext: TemplateContext {
    var team: HTML
    var versions: String
    var purpose: String
    var fields: HTML

    static let members: [TemplateMember<Self>] = [
        .markup("team") { $0.team }, .plain("versions") { $0.versions }, .plain("purpose") { $0.purpose },
        .markup("fields") { $0.fields },
    ]
}

/// A text to copy, and what it is.
struct ExampleContext: TemplateContext {
    var name: String
    var text: String

    static let members: [TemplateMember<Self>] = [
        .plain("name") { $0.name }, .plain("text") { $0.text }, .markup("block") { .block($0.text) },
    ]
}

/// Everything that is different between two versions.
struct DifferenceContext: TemplateContext {
    struct Group: TemplateContext {
        var title: String
        var kind: String
        var findings: [FindingContext]

        static let members: [TemplateMember<Self>] = [
            .plain("title") { $0.title }, .plain("kind") { $0.kind }, .list("findings") { $0.findings },
        ]
    }

    struct FindingContext: TemplateContext {
        var message: HTML
        var rule: String
        var link: String
        var breaks: String
        var proofs: [ProofContext]
        /// The teams that read what it is about.
        var readers: HTML

        static let members: [TemplateMember<Self>] = [
            .markup("message") { $0.message }, .plain("rule") { $0.rule }, .plain("link") { $0.link },
            .plain("breaks") { $0.breaks }, .list("proofs") { $0.proofs }, .markup("readers") { $0.readers },
        ]
    }

    /// A payload that one side writes and the other refuses.
    struct ProofContext: TemplateContext {
        var words: HTML
        /// Empty where none was found.
        var payload: HTML

        static let members: [TemplateMember<Self>] = [.markup("words") { $0.words }, .markup("payload") { $0.payload }]
    }

    /// What the difference amounts to under a promise or for a team.
    struct Verdict: TemplateContext {
        var subject: HTML
        var words: String
        var verdict: String
        /// What of it a team reads; empty under a promise.
        var fields = HTML("")
        var isBad: Bool

        static let members: [TemplateMember<Self>] = [
            .markup("subject") { $0.subject }, .markup("fields") { $0.fields }, .plain("words") { $0.words },
            .plain("verdict") { $0.verdict },
            .flag("isBad") { $0.isBad },
        ]
    }

    var page: PageContext
    var name: String
    var link: String
    var old: String
    var new: String
    var verdict: HTML
    var promises: [Verdict]
    var consumers: [Verdict]
    var groups: [Group]
    /// How many changes there are of each kind.
    var counts: [FactContext]
    /// The history of the event, which has all pairs.
    var history: String
    var oldLink: String
    /// Every other pair that has a page.
    var pairs: [LinkContext]

    static let members: [TemplateMember<Self>] = [
        .list("counts") { $0.counts }, .flag("hasCounts") { !$0.counts.isEmpty }, .plain("history") { $0.history },
        .plain("oldLink") { $0.oldLink },
        .list("pairs") { $0.pairs }, .part("page") { $0.page }, .markup("name") { .breakable($0.name) },
        .plain("link") { $0.link }, .plain("old") { $0.old },
        .plain("new") { $0.new }, .markup("verdict") { $0.verdict },
        .list("promises") { $0.promises }, .flag("hasPromises") { !$0.promises.isEmpty },
        .list("consumers") { $0.consumers }, .flag("hasConsumers") { !$0.consumers.isEmpty },
        .list("groups") { $0.groups },
    ]
}
