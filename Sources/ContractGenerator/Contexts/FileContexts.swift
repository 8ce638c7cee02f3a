/// The file of one contract version.
struct ContractFileContext: TemplateContext {
    var header: HeaderContext
    /// The enum that holds the version.
    var event: String
    var type: TypeContext
    var support: [SupportContext]
    var codable: [CodableContext]
    /// Where the event is specialised.
    var scan: ScanContext?
    var views: [ViewContext]
    var upcast: UpcastContext?

    static let members: [TemplateMember<Self>] = [
        .part("header") { $0.header },
        .text("event") { $0.event },
        .part("type") { $0.type },
        .list("support") { $0.support },
        .list("codable") { $0.codable },
        .part("scan") { $0.scan },
        .list("views") { $0.views },
        .part("upcast") { $0.upcast },
    ]
}

/// The file that names all events and holds the types they share.
struct IndexContext: TemplateContext {
    var header: HeaderContext
    var events: [EventContext]
    var types: [TypeContext]
    var support: [SupportContext]
    var codable: [CodableContext]
    var views: [ViewContext]

    static let members: [TemplateMember<Self>] = [
        .part("header") { $0.header },
        .list("events") { $0.events },
        .list("types") { $0.types },
        .list("support") { $0.support },
        .list("codable") { $0.codable },
        .list("views") { $0.views },
    ]
}

/// The first lines of a file. The texts are fit for a comment.
struct HeaderContext: TemplateContext {
    /// What the file is made from.
    var source: String
    /// Contract, owner and digest; empty in the index.
    var contract: String
    /// `public`, `package` or `internal`.
    var importAccess: String

    static let members: [TemplateMember<Self>] = [
        .text("source") { $0.source },
        .text("contract") { $0.contract },
        .text("importAccess") { $0.importAccess },
    ]
}

/// An event with its versions.
struct EventContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    var name: String
    var latest: String
    var versions: [VersionContext]
    /// The steps that the consuming module implements.
    var steps: [RequirementContext]

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .text("name") { $0.name },
        .text("latest") { $0.latest },
        .list("versions") { $0.versions },
        .flag("hasSteps") { !$0.steps.isEmpty },
        .list("steps") { $0.steps },
    ]
}

/// A version that can be read; `upcast` is what makes a newest one of it, empty where it is the newest.
struct VersionContext: TemplateContext {
    var name: String
    var upcast: String

    static let members: [TemplateMember<Self>] = [
        .text("name") { $0.name },
        .text("upcast") { $0.upcast },
    ]
}

/// A function that the consuming module implements.
struct RequirementContext: TemplateContext {
    var doc: [LineContext]
    var name: String
    var parameter: String
    var result: String

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("name") { $0.name },
        .text("parameter") { $0.parameter },
        .text("result") { $0.result },
    ]
}

/// How a payload of the major before becomes one of this.
struct UpcastContext: TemplateContext {
    var access: String
    var from: String
    var to: String
    /// The parameter of the steps in code; empty where there are none.
    var parameter: String
    var argument: String
    /// ` UpcastablePayload` with its colon, where no step is in code.
    var conformance: String
    var assignments: [AssignmentContext]
    var conversions: [ConversionContext]

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("from") { $0.from },
        .text("to") { $0.to },
        .text("parameter") { $0.parameter },
        .text("argument") { $0.argument },
        .text("conformance") { $0.conformance },
        .list("assignments") { $0.assignments },
        .list("conversions") { $0.conversions },
    ]
}

/// How a type in the old payload becomes its successor in the new one.
struct ConversionContext: TemplateContext {
    var from: String
    var to: String
    /// The label of the initialiser's first parameter.
    var label = "upcasting"
    /// The parameter of the steps in code, with the comma before it.
    var parameter = ""
    /// Of a record.
    var assignments: [AssignmentContext]
    /// Of an enum or union.
    var cases: [StatementContext]

    static let members: [TemplateMember<Self>] = [
        .text("from") { $0.from },
        .text("to") { $0.to },
        .text("label") { $0.label },
        .text("parameter") { $0.parameter },
        .list("assignments") { $0.assignments },
        .list("cases") { $0.cases },
    ]
}
