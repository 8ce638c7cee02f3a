/// The half of a type that people need not read: how it is read and written.
struct SupportContext: TemplateContext {
    enum Kind: Sendable {
        case record(RecordSupportContext)
        case enumeration(EnumerationSupportContext)
        case union(UnionSupportContext)
    }

    var kind: Kind

    static let members: [TemplateMember<Self>] = [
        .part("record") { if case .record(let context) = $0.kind { context } else { nil } },
        .part("enumeration") { if case .enumeration(let context) = $0.kind { context } else { nil } },
        .part("union") { if case .union(let context) = $0.kind { context } else { nil } },
    ]
}

/// How a struct is read and written.
struct RecordSupportContext: TemplateContext {
    var access: String
    var path: String
    /// `EventPayload`, `ContractRecord` or `ContractTuple`.
    var conformance: String
    /// Of a payload only.
    var payload: PayloadContext?
    var reads: [AssignmentContext]
    /// `writeFields` or `writeItems`.
    var writer: String
    var writes: [StatementContext]

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("path") { $0.path },
        .text("conformance") { $0.conformance },
        .part("payload") { $0.payload },
        .list("reads") { $0.reads },
        .text("writer") { $0.writer },
        .list("writes") { $0.writes },
    ]
}

/// What a payload says about its contract. All texts are expressions.
struct PayloadContext: TemplateContext {
    var event: String
    var version: String
    var wireType: String
    /// With the comma before it; empty for CloudEvents.
    var envelope: String
    var table: [LineContext]
    /// What reads the ordinary case; empty where the event is not specialised.
    var scan: String
    var eventTime: String
    var subject: String

    static let members: [TemplateMember<Self>] = [
        .text("event") { $0.event },
        .text("version") { $0.version },
        .text("wireType") { $0.wireType },
        .text("envelope") { $0.envelope },
        .list("table") { $0.table },
        .text("scan") { $0.scan },
        .text("eventTime") { $0.eventTime },
        .text("subject") { $0.subject },
    ]
}

struct EnumerationSupportContext: TemplateContext {
    var access: String
    var path: String
    var rawType: String
    var cases: [CaseContext]
    var other: OtherCaseContext?
    /// The name of the case that what is not declared reads as; empty where there is none.
    var fallback: String

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("path") { $0.path },
        .text("rawType") { $0.rawType },
        .text("fallback") { $0.fallback },
        .list("cases") { $0.cases },
        .part("other") { $0.other },
    ]
}

struct UnionSupportContext: TemplateContext {
    var access: String
    var path: String
    /// `ContractObject` or, where variants are told apart without a tag, `ContractValue`.
    var conformance: String
    /// The parameters of the writing function, from its name on.
    var writer: String
    var variants: [VariantContext]
    var other: OtherCaseContext?
    /// The statements that write what is not declared.
    var writeOther: [StatementContext]

    static let members: [TemplateMember<Self>] = [
        .text("access") { $0.access },
        .text("path") { $0.path },
        .text("conformance") { $0.conformance },
        .text("writer") { $0.writer },
        .list("variants") { $0.variants },
        .part("other") { $0.other },
        .list("writeOther") { $0.writeOther },
    ]
}
