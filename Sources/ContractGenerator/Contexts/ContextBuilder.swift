import ContractModel

/// Computes everything that the templates lay out.
struct ContextBuilder: Sendable {
    let plan: ModulePlan
    let options: SwiftOptions
    let parts: TableParts
    /// Of the payloads that are specialised, what reads their ordinary case.
    private(set) var scans: [DeclarationID: ScanContext] = [:]

    init(plan: ModulePlan, options: SwiftOptions) {
        self.plan = plan
        self.options = options
        parts = TableParts(plan)
        for version in plan.events.flatMap(\.versions) { scans[version.payload] = scan(version) }
    }

    /// With the blank behind it; empty for `internal`.
    var access: String { options.access == .internal ? "" : options.access.rawValue + " " }

    /// What stands before a type's own keyword. A type in another one, or in an extension, has the isolation of that.
    func typeAccess(_ id: DeclarationID) -> String {
        if case .index = plan[id].scope { access + "nonisolated " } else { access }
    }

    func type(_ id: DeclarationID) -> TypeContext {
        switch plan[id].kind {
        case .record(let record), .tuple(let record): TypeContext(kind: .record(self.record(id, record)))
        case .nominal(let scalar): TypeContext(kind: .nominal(nominal(id, scalar)))
        case .enumeration(let enumeration): TypeContext(kind: .enumeration(self.enumeration(id, enumeration)))
        case .union(let union): TypeContext(kind: .union(self.union(id, union)))
        }
    }

    func nestedTypes(_ id: DeclarationID) -> [TypeContext] { (plan.nested[id] ?? []).map(type) }

    func support(_ id: DeclarationID) -> [SupportContext] { plan.tree(id).compactMap(supportOfOne) }

    /// A named scalar needs none.
    private func supportOfOne(_ id: DeclarationID) -> SupportContext? {
        switch plan[id].kind {
        case .record(let record): SupportContext(kind: .record(recordSupport(id, record)))
        case .tuple(let tuple): SupportContext(kind: .record(tupleSupport(id, tuple)))
        case .nominal: nil
        case .enumeration(let enumeration):
            SupportContext(kind: .enumeration(enumerationSupport(id, enumeration)))
        case .union(let union): SupportContext(kind: .union(unionSupport(id, union)))
        }
    }

    func documentation(_ id: DeclarationID) -> [LineContext] {
        LineContext.lines(plan[id].doc, plan[id].deprecation.map { [DeprecationText.sentence($0)] } ?? [])
    }

    private func nominal(_ id: DeclarationID, _ scalar: ScalarType) -> NominalContext {
        NominalContext(
            doc: documentation(id), access: typeAccess(id), memberAccess: access, name: plan[id].name.escapedIdentifier,
            rawType: scalar.swiftName,
            protocols: protocols(scalar))
    }

    private func protocols(_ scalar: ScalarType) -> String { scalar.isComparable ? ", Comparable" : "" }
}

extension ScalarType {
    /// Whether its Swift type has an order.
    var isComparable: Bool {
        switch self {
        case .boolean, .duration, .bytes, .null, .json: false
        default: true
        }
    }
}

/// What is said about deprecated things.
enum DeprecationText {
    static func sentence(_ deprecation: Deprecation) -> String { "Deprecated" + rest(deprecation) }

    static func message(_ deprecation: Deprecation) -> DeprecationContext {
        let text = rest(deprecation).drop { $0 == ":" || $0 == " " }
        return DeprecationContext(message: SwiftText.literal(text.isEmpty ? "deprecated" : String(text)))
    }

    private static func rest(_ deprecation: Deprecation) -> String {
        var text = deprecation.since.map { " since \($0.value)" } ?? ""
        if let reason = deprecation.reason?.value { text += ": \(reason)" }
        if let next = deprecation.replacedBy?.value { text += "; use \(next)" }
        if let day = deprecation.sunset?.value { text += "; gone after \(day)" }
        return text
    }
}
