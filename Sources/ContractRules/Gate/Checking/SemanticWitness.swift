import ContractModel
import ContractRegistry
package import DeedRuntime
import PayloadSets

/// A payload that both versions accept, and what each side reads from it.
package struct SemanticWitness: Sendable {
    package var payload: JSONValue
    /// What a reader of the old version has.
    package var before: String
    /// What a reader of the new version has.
    package var after: String

    /// `nil` where no payload shows the change.
    package init?(_ finding: Finding) {
        let site = finding.site
        guard let reading = Reading(of: site) else { return nil }
        let writer = site.change.old == nil ? site.new : site.old
        let builder = PayloadBuilder(writer)
        let demand: Demand
        switch reading.demand {
        case .value: demand = .present
        case .absence: demand = .absent
        }
        let path = site.kind.isAboutPayload ? site.path : FieldPath(components: [])
        let search: Search<JSONValue>
        if path.components.isEmpty {
            search = builder.smallest()
        } else {
            guard let steps = PayloadStep.steps(along: path, in: writer) else { return nil }
            search = builder.payload(at: steps, demand).map(\.payload)
        }
        var found = search.value
        if found == nil, reading.demand == .absence, let steps = PayloadStep.steps(along: path, in: writer) {
            // No writer of this version leaves it out; those before it had it did.
            found = builder.payload(at: steps, .present).value?.payload.without(steps)
        }
        guard let found else { return nil }
        payload = found
        (before, after) = (reading.before, reading.after)
    }

    private enum Shown { case value, absence }

    /// What either side makes of a value.
    private struct Reading {
        var demand: Shown
        var before: String
        var after: String

        init(_ demand: Shown, _ before: String, _ after: String) {
            (self.demand, self.before, self.after) = (demand, before, after)
        }

        init?(of site: ChangeSite) {
            switch site.kind {
            case .fieldDefault(let old, let new) where new.field.optional || old.field.default != nil:
                self.init(.absence, Self.absent(old), Self.absent(new))
            case .limit(.encoding, let old, let new, _):
                self.init(.value, "a time in \(Self.form(old))", "a time in \(Self.form(new))")
            case .fieldRemoved: self.init(.value, "the value", "nothing: it is not declared")
            case .fieldWireName, .fieldLooksRenamed:
                self.init(.value, "the value", "nothing: it looks for another name")
            case .fieldUnit(let old, let new):
                self.init(.value, Self.unit(old.unit(in: site.old)), Self.unit(new.unit(in: site.new)))
            case .enumFallback(let old, let new): self.init(.value, Self.fallback(old), Self.fallback(new))
            case .event(let change): self.init(of: change)
            default: return nil
            }
        }

        private init?(of change: EventChange) {
            switch change {
            case .entityType(let old, let new):
                self.init(.value, Self.named("an event of", old), Self.named("an event of", new))
            case .entityKey(let old, let new):
                self.init(.value, Self.paths("identity in", old), Self.paths("identity in", new))
            case .occurredAt(let old, let new):
                self.init(.value, Self.named("event time in", old), Self.named("event time in", new))
            case .idempotencyKey(let old, let new):
                self.init(.value, Self.paths("duplicates by", old), Self.paths("duplicates by", new))
            case .wireType(let old, let new):
                self.init(.value, "an event called `\(old)`", "an event called `\(new)`")
            case .relationAdded(let new): self.init(.value, "no relation", new.words)
            case .relationRemoved(let old): self.init(.value, old.words, "no relation")
            case .relationChanged(let old, let new): self.init(.value, old.words, new.words)
            case .kind(let old, let new): self.init(.value, "a \(old.rawValue)", "a \(new.rawValue)")
            default: return nil
            }
        }

        private static func absent(_ field: ResolvedField) -> String { field.field.default?.json ?? "nothing" }
        private static func unit(_ unit: String?) -> String { unit.map { "a number of `\($0)`" } ?? "a bare number" }
        private static func form(_ encoding: Limit?) -> String {
            encoding.map { "`\($0.canonical)`" } ?? "the usual form"
        }
        private static func fallback(_ name: String?) -> String { name.map { "`\($0)`" } ?? "an unrecognized value" }

        private static func named(_ words: String, _ name: String?) -> String {
            name.map { "\(words) `\($0)`" } ?? "none"
        }

        private static func paths(_ words: String, _ paths: [String]) -> String {
            paths.isEmpty ? "none" : "\(words) \(paths.map { "`\($0)`" }.joined(separator: ", "))"
        }
    }
}

extension Relation {
    /// `cancels orders.order_placed by order_id`.
    fileprivate var words: String {
        let target = event?.value.description ?? entity?.value ?? ""
        let paths = by.isEmpty ? "" : " by " + by.map(\.value.description).joined(separator: ", ")
        return "`\(kind.value.rawValue) \(target)\(paths)`"
    }
}

extension ChangeKind {
    /// Whether a place of the payload shows it.
    fileprivate var isAboutPayload: Bool {
        if case .event = self { false } else { true }
    }
}

extension JSONValue {
    /// Without the member that steps from object to object lead to.
    fileprivate func without(_ steps: [PayloadStep]) -> JSONValue? {
        guard case .member(let name)? = steps.first, let object else { return nil }
        let members: [(name: String, value: JSONValue)] = object.members.compactMap { member in
            guard member.name == name else { return member }
            return steps.count == 1 ? nil : member.value.without(Array(steps.dropFirst())).map { (name, $0) }
        }
        return .object(JSONObject(members))
    }
}

extension PayloadStep {
    /// The steps that a path of the language stands for; `nil` where it leads nowhere.
    static func steps(along path: FieldPath, in contract: ResolvedContract) -> [PayloadStep]? {
        var spec = ResolvedSpec(.record(contract.payload), range: contract.payload.range)
        var steps: [PayloadStep] = []
        for component in path.components {
            guard let (step, next) = step(component, contract.shape(of: spec)) else { return nil }
            steps.append(step)
            guard let next else { break }
            spec = next
        }
        return steps
    }

    private static func step(_ name: String, _ shape: ResolvedShape) -> (PayloadStep, ResolvedSpec?)? {
        switch shape {
        case .record(let record): record.field(name).map { (.member($0.wireName), $0.spec) }
        case .list(let item): name == FieldPath.every ? (.item, item) : nil
        case .map(let value): name == FieldPath.every ? (.entry, value) : nil
        case .union(let union): union.variants.first { $0.name == name }.map { (.variant(name), $0.spec) }
        case .oneOf(let union): union.variants.first { $0.name == name }.map { (.variant(name), $0.spec) }
        case .tuple(let items):
            Int(name).flatMap { items.indices.contains($0) ? (.position($0), items[$0]) : nil }
        case .scalar, .enumeration, .named, .unresolved: nil
        }
    }
}
