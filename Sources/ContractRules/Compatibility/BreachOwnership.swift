import ContractModel
import ContractRegistry
import DeedRuntime
import PayloadSets

/// Finds the changes that are to blame for a breach: those at its place that bear on its rule, else the nearest around it
/// that replaced everything below.
struct BreachOwnership {
    private let changes: [Change]
    private let byPlace: [PairPlace: [Int]]
    private let uses: [PairContext: [PairPlace]]

    init(_ changes: [Change], uses: [ContextUse]) {
        self.changes = changes
        byPlace = Dictionary(grouping: changes.indices) { changes[$0].place }
        self.uses = Dictionary(grouping: uses) { $0.to }.mapValues { $0.map(\.from) }
    }

    func owners(of breach: Breach) -> [Int] {
        let here = byPlace[breach.place] ?? []
        let exact = here.filter { changes[$0].kind.names(breach) }
        if !exact.isEmpty { return exact }
        let near = here.filter { changes[$0].kind.concerns(breach.rule) }
        // Another form on the wire explains alone that a value is of another type.
        let forms = breach.rule == .type ? near.filter { changes[$0].kind.isForm } : []
        if !near.isEmpty { return forms.isEmpty ? near : forms }
        var seen: Set<PairContext> = []
        return replaced(breach.place, &seen)
    }

    /// The changes around a place that replaced all that lies in it, the nearest first; also those around the uses of the
    /// named type in which the place lies.
    private func replaced(_ place: PairPlace, _ seen: inout Set<PairContext>) -> [Int] {
        var place = place
        while true {
            let found = (byPlace[place] ?? []).filter { changes[$0].kind.replacesAll }
            if !found.isEmpty { return found }
            guard !place.path.isEmpty else { break }
            place.path.removeLast()
        }
        guard seen.insert(place.context).inserted else { return [] }
        var found: [Int] = []
        for use in uses[place.context] ?? [] { found += replaced(use, &seen).filter { !found.contains($0) } }
        return found
    }
}

extension ChangeKind {
    /// Whether the breach is about the very thing that changed: this value, this condition.
    fileprivate func names(_ breach: Breach) -> Bool {
        switch (self, breach.cause) {
        case (.valueAdded(let value, _), .value(let json)), (.valueRemoved(let value, _), .value(let json)),
            (.valueRenamed(_, let value, _), .value(let json)):
            breach.rule == .enum && (value.name.value == json.string ?? json.number?.text)
        case (.invariantAdded(let mine), .breaking(let invariant, _)),
            (.invariantRemoved(let mine), .breaking(let invariant, _)),
            (.invariantChanged(_, let mine), .breaking(let invariant, _)),
            (.invariantSeverity(_, let mine), .breaking(let invariant, _)):
            mine.id.value == invariant.id.value
        default: false
        }
    }

    /// Whether a breach of this rule at the same place can come from it.
    fileprivate func concerns(_ rule: Violation.Rule) -> Bool {
        switch self {
        case .fieldPresence, .fieldDefault: rule == .required
        case .fieldRenamed, .fieldWireName, .fieldAliasRemoved: rule == .required || rule == .unknownField
        case .nullability: rule == .null || rule == .variant
        case .limit(let kind, _, _, _):
            rule.rawValue == kind.rawValue
                || Self.typeLimits.contains(kind) && (rule == .type || rule == .format || rule == .range)
                || Self.digits.contains(kind) && (rule == .precision || rule == .scale)
        case .enumOpenness: rule == .enum
        case .valueRenamed, .enumBase: rule == .enum || rule == .type
        case .unionOpenness: rule == .variant || rule == .type
        case .variantTags: rule == .variant || rule == .tag
        case .unionTag: rule == .tag
        case .unknownFields: rule == .unknownField
        case .variantPayload: true
        default: false
        }
    }

    /// Whether a value travels in another form.
    fileprivate var isForm: Bool {
        if case .limit(.encoding, _, _, _) = self { true } else { false }
    }

    /// How many digits stand before the point follows from both.
    private static let digits: Set<LimitKind> = [.precision, .scale]
    private static let typeLimits: Set<LimitKind> = [.encoding, .precision, .scale, .zone]

    /// Whether everything below the place is another thing now.
    fileprivate var replacesAll: Bool {
        switch self {
        case .fieldAdded, .fieldRemoved, .fieldWireName, .scalar, .shape, .const, .additional, .variantAdded,
            .variantRemoved, .unionTag, .unionContent, .tupleLength, .variantPayload, .enumBase, .variantTags:
            true
        default: false
        }
    }
}
