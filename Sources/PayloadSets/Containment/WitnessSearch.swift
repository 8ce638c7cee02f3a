package import ContractModel
package import ContractRegistry
import DeedRuntime
import PayloadValidation

/// Makes payloads that show breaches, and has the reader's validator confirm them.
package struct WitnessSearch {
    private let reader: ResolvedContract
    private let readers: Settings.Readers
    private let builder: PayloadBuilder
    private let judge: PayloadValidator?
    private let routes: ContextRoutes
    /// Payloads at random, made when they are first asked for.
    private var crowd: [[UInt8]]?

    /// How many payloads are tried where nothing tells which one shows a breach.
    private static let crowdSize = 200

    package init(
        _ containment: Containment, writer: ResolvedContract, reader: ResolvedContract, readers: Settings.Readers
    ) {
        self.reader = reader
        self.readers = readers
        builder = PayloadBuilder(writer)
        judge = try? PayloadValidator(reader)
        routes = ContextRoutes(containment.uses)
    }

    /// A payload that shows a breach, or the proof that there is none.
    package mutating func witness(of breach: Breach) -> Search<Witness> {
        var reason = breach.doubt
        let ways = routes.ways(to: breach.place.context)
        for way in ways {
            let steps = way + breach.steps
            switch builder.payload(at: steps, demand(of: breach)) {
            case .found(let placed):
                if let witness = confirm(placed.payload, breach, steps) { return .found(witness) }
                reason = reason ?? "no payload could be shown to be refused"
            case .none: continue
            case .undecided(let words): reason = reason ?? words
            }
        }
        guard let reason else { return .none }
        for way in ways {
            if let witness = search(breach, way + breach.steps) { return .found(witness) }
        }
        return .undecided(reason)
    }

    private func demand(of breach: Breach) -> Demand {
        switch breach.cause {
        case .value(let value): .value(value)
        case .null: .null
        case .absent: .absent
        case .anything: .present
        case .items(let count): .items(count)
        case .equalItems(let count): .equalItems(count)
        case .entries(let count): .entries(count)
        case .key(let name): .key(name)
        case .tag(let tag): .tag(tag)
        case .undeclaredTag: .tag("something_else")
        case .breaking(let invariant, let record): .violating(invariant, of: record, in: reader)
        }
    }

    private func confirm(_ payload: JSONValue, _ breach: Breach, _ steps: [PayloadStep]) -> Witness? {
        violation(in: Array(payload.description.utf8), breach, steps).map { Witness(payload: payload, violation: $0) }
    }

    /// What the reader says about the place; what it says by the rule in question before anything else.
    private func violation(in bytes: [UInt8], _ breach: Breach, _ steps: [PayloadStep]) -> Violation? {
        guard let judge else { return nil }
        let found = judge.validate(bytes, as: .consumer).filter { violation in
            !violation.isWarning && violation.rule != .table
                && (readers == .strict || breach.isLimit || !Breach.limits.contains(violation.rule))
                && PointerPattern(steps).covers(violation.pointer)
        }
        if case .breaking(let invariant, _) = breach.cause {
            return found.first { $0.invariant == invariant.id.value }
        }
        return found.first { $0.rule == breach.rule } ?? (breach.isLimit ? nil : found.first)
    }

    private mutating func search(_ breach: Breach, _ steps: [PayloadStep]) -> Witness? {
        for bytes in randomPayloads() {
            guard let violation = violation(in: bytes, breach, steps), let payload = try? JSONValue.parse(bytes) else {
                continue
            }
            return Witness(payload: payload, violation: violation)
        }
        return nil
    }

    private mutating func randomPayloads() -> [[UInt8]] {
        if let crowd { return crowd }
        var generator = SplitMix64(seed: 1)
        var made: [[UInt8]] = []
        for turn in 0..<Self.crowdSize {
            guard let payload = builder.random(using: &generator, size: 4 + turn / 8) else { break }
            made.append(Array(payload.description.utf8))
        }
        crowd = made
        return made
    }
}
