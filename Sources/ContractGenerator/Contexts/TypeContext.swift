/// A type where it is declared: exactly one of its parts is there.
struct TypeContext: TemplateContext {
    indirect enum Kind: Sendable {
        case record(RecordContext)
        case nominal(NominalContext)
        case enumeration(EnumerationContext)
        case union(UnionContext)
    }

    var kind: Kind

    static let members: [TemplateMember<Self>] = [
        .part("record") { if case .record(let context) = $0.kind { context } else { nil } },
        .part("nominal") { if case .nominal(let context) = $0.kind { context } else { nil } },
        .part("enumeration") { if case .enumeration(let context) = $0.kind { context } else { nil } },
        .part("union") { if case .union(let context) = $0.kind { context } else { nil } },
    ]
}

/// A struct: a payload, a record or a tuple.
struct RecordContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    /// The same without what only a type takes.
    var memberAccess: String
    var name: String
    var properties: [PropertyContext]
    /// Warns whoever makes a value.
    var deprecation: DeprecationContext?
    var parameters: [ParameterContext]
    var assignments: [AssignmentContext]
    var types: [TypeContext]

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .text("memberAccess") { $0.memberAccess },
        .text("name") { $0.name },
        .list("properties") { $0.properties },
        .part("deprecation") { $0.deprecation },
        .flag("isLong") { $0.parameters.count > 3 },
        .list("parameters") { $0.parameters },
        .list("assignments") { $0.assignments },
        .list("types") { $0.types },
    ]
}

/// A property of a struct. A deprecated one is computed over storage that generated code uses without a warning.
struct PropertyContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    var name: String
    var type: String
    var wrapper: String
    var deprecation: DeprecationContext?
    var storage: String
    var storageAccess: String

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .text("name") { $0.name },
        .text("type") { $0.type },
        .text("wrapper") { $0.wrapper },
        .part("deprecation") { $0.deprecation },
        .text("storage") { $0.storage },
        .text("storageAccess") { $0.storageAccess },
    ]
}

/// A parameter of an initialiser; `default` has its equals sign, or is empty.
struct ParameterContext: TemplateContext {
    var name: String
    var type: String
    var defaultValue: String?
    /// Callers do not say its name.
    var isUnlabelled = false

    static let members: [TemplateMember<Self>] = [
        .text("label") { $0.isUnlabelled ? "_ " : "" },
        .text("name") { $0.name },
        .text("type") { $0.type },
        .text("default") { $0.defaultValue.map { " = " + $0 } ?? "" },
    ]
}

/// A stored property and what it is set to.
struct AssignmentContext: TemplateContext {
    var storage: String
    var value: String

    static let members: [TemplateMember<Self>] = [
        .text("storage") { $0.storage },
        .text("value") { $0.value },
    ]
}

/// A named scalar.
struct NominalContext: TemplateContext {
    var doc: [LineContext]
    var access: String
    /// The same without what only a type takes.
    var memberAccess: String
    var name: String
    var rawType: String
    /// What the type conforms to besides.
    var protocols: String

    static let members: [TemplateMember<Self>] = [
        .list("doc") { $0.doc },
        .text("access") { $0.access },
        .text("memberAccess") { $0.memberAccess },
        .text("name") { $0.name },
        .text("rawType") { $0.rawType },
        .text("protocols") { $0.protocols },
    ]
}
