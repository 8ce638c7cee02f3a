import ContractModel
import ContractParsing
import Diagnostics

/// Builds the resolved types of one contract, each at its first use.
struct TypeBuilder {
    let scope: TypeScope
    var diagnostics = Diagnostics()
    /// In order of first use.
    private(set) var types: [ResolvedType] = []
    private var ids: [TypeKey: TypeID] = [:]
    private var heads: [TypeKey: TypeHead] = [:]
    /// Heads that are being followed, to see chains of names that come back to themselves.
    private var following: [TypeKey] = []
    /// Records that are being included.
    var including: [TypeKey] = []
    /// Circles of includes that were said already.
    var circles: Set<Set<TypeKey>> = []
    /// The domain whose declaration is being read; `nil` for the contract's own.
    var home: String?
    /// Whether mistakes met here are said elsewhere: those of a domain's types are said once, with the domain.
    var isQuiet = false
    /// The domain whose own declarations are being checked, if this is not about a contract.
    let checkedDomain: String?

    init(scope: TypeScope, checkedDomain: String? = nil) {
        self.scope = scope
        self.checkedDomain = checkedDomain
        home = checkedDomain
    }

    mutating func report(_ diagnostic: Diagnostic) {
        if !isQuiet { diagnostics.append(diagnostic) }
    }

    mutating func error(_ rule: RuleID, _ message: String, at range: SourceRange, help: String? = nil) {
        report(Diagnostic(rule, .error, message, at: range, help: help))
    }

    /// Runs `body` as if inside a declaration of `origin`.
    mutating func inside<Value>(
        _ origin: String?, quietly: Bool = false, _ body: (inout TypeBuilder) -> Value
    ) -> Value {
        let (oldHome, oldQuiet) = (home, isQuiet)
        home = origin
        isQuiet = quietly || (!scope.isSnapshot && origin != checkedDomain)
        defer { (home, isQuiet) = (oldHome, oldQuiet) }
        return body(&self)
    }

    /// The declaration that a reference means; says so where there is none.
    mutating func find(_ reference: TypeReference) -> (key: TypeKey, type: NamedType)? {
        if let found = scope.find(reference, from: home) { return found }
        reportUnknown(reference)
        return nil
    }

    /// The number of a declaration, which is resolved when it is met first.
    mutating func declare(_ key: TypeKey, _ type: NamedType) -> TypeID {
        if let id = ids[key] { return id }
        let id = TypeID(types.count)
        ids[key] = id
        let head = head(of: key, type)
        let unresolved = ResolvedSpec(.unresolved, range: type.range)
        var resolved = ResolvedType(name: key.name, origin: key.origin, spec: unresolved, range: type.range)
        resolved.doc = (type.doc ?? type.spec.doc)?.value
        resolved.sensitivity = head.sensitivity
        resolved.unit = type.unit?.value
        resolved.deprecated = type.deprecated
        types.append(resolved)
        let spec = inside(key.origin) { builder in builder.body(of: type, head: head) }
        types[id.index].spec = spec
        return id
    }

    private mutating func body(of type: NamedType, head: TypeHead) -> ResolvedSpec {
        guard case .named(let reference) = type.spec.kind else { return resolve(type.spec) }
        guard head.base != .unresolved, let (key, target) = scope.find(reference, from: home) else {
            return ResolvedSpec(.unresolved, range: type.spec.range)
        }
        let id = declare(key, target)
        return ResolvedSpec(
            Self.shape(head, id), nullable: head.nullable, const: head.const, limits: head.limits, type: id,
            range: type.spec.range)
    }

    /// A named scalar is given expanded, everything else by its name.
    static func shape(_ head: TypeHead, _ id: TypeID) -> ResolvedShape {
        switch head.base {
        case .scalar(let scalar): .scalar(scalar)
        case .unresolved: .unresolved
        default: .named(id)
        }
    }

    /// What is at the end of the chain of names that starts here. Mistakes of the chain are said once, here.
    mutating func head(of key: TypeKey, _ type: NamedType) -> TypeHead {
        if let head = heads[key] { return head }
        guard case .named(let reference) = type.spec.kind else {
            let head = TypeHead(type)
            heads[key] = head
            return head
        }
        if following.contains(key) {
            reportChain(key, at: type)
            return TypeHead(.unresolved)
        }
        following.append(key)
        let head = inside(key.origin) { builder in builder.follow(reference, type) }
        following.removeLast()
        heads[key] = head
        return head
    }

    private mutating func follow(_ reference: TypeReference, _ type: NamedType) -> TypeHead {
        guard let (key, target) = find(reference) else { return TypeHead(.unresolved) }
        var head = head(of: key, target)
        guard head.base != .unresolved else { return head }
        head.nullable = head.nullable || type.spec.nullable
        head.const = type.spec.const ?? head.const
        head.limits = tighten(head, by: type.spec.limits, of: reference)
        head.sensitivity = raise(head.sensitivity, to: type.sensitivity, of: "`\(reference.text)`")
        return head
    }

    private mutating func reportChain(_ key: TypeKey, at type: NamedType) {
        let start = following.firstIndex(of: key) ?? 0
        let chain = (following[start...] + [key]).map { "`\($0.name)`" }.joined(separator: " is ")
        error(
            "type-without-base", "type `\(key.name)` is only another name for itself: \(chain)", at: type.name.range,
            help: "let one of them be a type of its own")
    }

    private mutating func reportUnknown(_ reference: TypeReference) {
        let others = scope.domains(declaring: reference.name)
        if let domain = reference.domain, !scope.isSnapshot, scope.index.domains[domain] == nil {
            let names = scope.index.domains.keys.sorted()
            let help =
                Nearest.help(for: domain, among: names)
                ?? others.first.map { "did you mean `\($0).\(reference.name)`?" }
            return error("unknown-type", "there is no domain `\(domain)`", at: reference.range, help: help)
        }
        let near = Nearest.help(for: reference.text, among: scope.candidates(for: reference, from: home))
        let elsewhere = others.first.map { "did you mean `\($0).\(reference.name)`?" }
        let word = TypeSuggestion.word(insteadOf: reference.text).map { "did you mean `\($0)`?" }
        error(
            "unknown-type", "there is no type `\(reference.text)`", at: reference.range,
            help: elsewhere ?? word ?? near ?? "declare it under `types`, here or in a `domain.yaml`")
    }
}
