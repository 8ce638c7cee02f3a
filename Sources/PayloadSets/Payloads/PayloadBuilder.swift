package import ContractRegistry
package import DeedRuntime
import PayloadValidation

/// Makes payloads of one contract version that its writers may write.
package struct PayloadBuilder: Sendable {
    private let contract: ResolvedContract
    private let ranks: Ranks
    private let validator: PayloadValidator?

    package init(_ contract: ResolvedContract) {
        self.contract = contract
        ranks = Ranks(contract)
        validator = try? PayloadValidator(contract)
    }

    /// The plainest payload: optional fields left out, lists as short as they may be.
    package func smallest() -> Search<JSONValue> { made(.anything) }

    /// A payload that reaches a place and has there what is demanded.
    package func payload(at path: [PayloadStep], _ demand: Demand) -> Search<PlacedPayload> {
        let walk = PlaceWalk(contract: contract)
        guard let (end, last) = wish(demand, at: path, walk) else {
            return .undecided("the invariant speaks of what is not there")
        }
        return made(PlaceWalk.wish(path[...], end)).map { payload in
            let names = walk.names(path, in: payload) + (last.map { [$0] } ?? [])
            return PlacedPayload(payload: payload, pointer: PlaceWalk.pointer(names))
        }
    }

    /// A random payload.
    ///
    /// - Parameter size: about how many values it may hold that it need not hold.
    package func random(using generator: inout some RandomNumberGenerator, size: Int) -> JSONValue? {
        for _ in 0..<8 {
            var maker = Maker(contract, ranks)
            maker.generator = SplitMix64(seed: generator.next())
            maker.budget = size
            if let value = maker.make(root, .anything).value, isValid(value) { return value }
        }
        return smallest().value
    }

    private var root: ResolvedSpec { ResolvedSpec(.record(contract.payload), range: contract.payload.range) }

    private func isValid(_ payload: JSONValue) -> Bool {
        validator?.validate(Array("\(payload)".utf8), as: .producer).allSatisfy(\.isWarning) ?? false
    }

    /// What is made, and found valid: other values are tried where it is not.
    private func made(_ wish: Wish) -> Search<JSONValue> {
        var maker = Maker(contract, ranks)
        let first = maker.make(root, wish)
        guard let payload = first.value, !isValid(payload) else { return first }
        for seed in 0..<16 {
            var varied = Maker(contract, ranks)
            varied.generator = SplitMix64(seed: UInt64(seed))
            varied.budget = 2 * seed
            if let other = varied.make(root, wish).value, isValid(other) { return .found(other) }
        }
        return .undecided("what was made for this place is refused by the writer's own contract")
    }

    /// What is asked for at the end of a path, and the last name of the pointer where it goes on.
    private func wish(_ demand: Demand, at path: [PayloadStep], _ walk: PlaceWalk) -> (Wish, String?)? {
        var (parts, last) = (WishedParts(), String?.none)
        switch demand {
        case .value(let value): return (.exactly(value), nil)
        case .null: return (.exactly(.null), nil)
        case .absent: return (.absent, nil)
        case .present: break
        case .items(let count), .entries(let count): parts.count = count
        case .equalItems(let count): (parts.count, parts.isUniform) = (count, true)
        case .key(let key): (parts.key, last) = (key, key)
        case .tag(let tag):
            parts.tag = tag
            if case .union(let union)? = walk.spec(path).map({ contract.shape(of: $0) }) { last = union.tag }
        case .violating(let invariant, let record, let reader):
            var declared: Set<String>?
            if case .record(let own)? = walk.spec(path).map({ contract.shape(of: $0) }) {
                declared = Set(own.fields.map(\.wireName))
            }
            let compiler = ClauseCompiler(contract: reader, record: record, declared: declared)
            guard let clause = compiler.clause(invariant) else { return nil }
            parts.broken = [clause]
        }
        return (.parts(parts), last)
    }
}
