/// An enum whose cases carry nothing.
struct EnumerationContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    var name: String
    /// Of closed enums: the raw type, with the comma that follows it.
    var rawType: String
    /// What it conforms to besides, with the comma before it.
    var protocols: String
    var isClosed: Bool
    var cases: [CaseContext]
    /// The case for what is not declared.
    var other: OtherCaseContext?

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .text("name") { $0.name },
        .text("rawType") { $0.rawType },
        .text("protocols") { $0.protocols },
        .flag("isClosed") { $0.isClosed },
        .list("cases") { $0.cases },
        .part("other") { $0.other },
    ]
}

/// A case of an enum and its value on the wire, a literal.
struct CaseContext: TemplateContext {
    var doc: [LineContext]
    var name: String
    var rawValue: String
    /// Where `init(slot:)` makes it: `case 0`, or `default` of the last one where nothing else can come.
    var label: String

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("name") { $0.name },
        .text("rawValue") { $0.rawValue },
        .text("label") { $0.label },
    ]
}

/// The case of what a contract does not declare.
struct OtherCaseContext: TemplateContext {
    var doc: [LineContext]
    var name: String
    /// What the case holds.
    var type: String
    /// From a slot to the case's value.
    var read: String
    /// From the case's value to the raw one.
    var rawValue: String
    /// From a raw value to the case; empty where a raw value that is not declared is refused.
    var fromRawValue: String

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("name") { $0.name },
        .text("type") { $0.type },
        .text("read") { $0.read },
        .text("rawValue") { $0.rawValue },
        .text("fromRawValue") { $0.fromRawValue },
    ]
}

/// An enum whose cases carry payloads: a `union` or a `one_of`.
struct UnionContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    var name: String
    /// `indirect ` where it holds itself.
    var indirect: String
    var variants: [VariantContext]
    var other: OtherCaseContext?
    var types: [TypeContext]

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .text("name") { $0.name },
        .text("indirect") { $0.indirect },
        .list("variants") { $0.variants },
        .part("other") { $0.other },
        .list("types") { $0.types },
    ]
}

/// A variant of a union.
struct VariantContext: TemplateContext {
    var doc: [LineContext]
    var name: String
    /// What the case holds, in parentheses; empty for a variant without payload.
    var payload: String
    /// Where `init(slot:)` makes it.
    var label: String
    /// What follows the case's name where it is made from `slot`.
    var read: String
    /// What follows the case's name in a pattern.
    var pattern: String
    /// The statements that write it.
    var write: [StatementContext]

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("name") { $0.name },
        .text("payload") { $0.payload },
        .text("label") { $0.label },
        .text("read") { $0.read },
        .text("pattern") { $0.pattern },
        .list("write") { $0.write },
    ]
}

/// One statement of Swift.
struct StatementContext: TemplateContext {
    var statement: String

    static let members: [TemplateMember<Self>] = [.text("statement") { $0.statement }]
}
