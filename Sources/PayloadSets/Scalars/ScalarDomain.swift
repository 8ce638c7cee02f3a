import ContractModel
package import ContractRegistry
package import DeedRuntime

/// The values that may stand where a type is a scalar or an enum; null is left out. Const, the values of an enum and all
/// limits are counted in.
package struct ScalarDomain: Sendable {
    /// Its shape is a scalar or an enum, and it is never nullable.
    let spec: ResolvedSpec
    let judge: ScalarJudge
    private let contract: ResolvedContract

    /// - Parameter spec: its shape, after `contract.shape(of:)`, is a scalar or an enum; of other shapes nothing is found.
    package init(_ spec: ResolvedSpec, of contract: ResolvedContract) {
        var plain = spec
        plain.shape = contract.shape(of: spec)
        plain.nullable = false
        self.spec = plain
        self.contract = contract
        judge = ScalarJudge(plain, of: contract)
    }

    /// Another scalar type of the same contract, without limits.
    func part(_ scalar: ScalarType) -> ScalarDomain {
        ScalarDomain(ResolvedSpec(.scalar(scalar), range: spec.range), of: contract)
    }

    /// Whether a writer may write the value, by the run-time validator.
    package func contains(_ value: JSONValue) -> Bool { !value.isNull && judge.accepts(value, as: .producer) }

    /// Whether a reader takes the value, by the run-time validator.
    package func reads(_ value: JSONValue) -> Bool { judge.accepts(value, as: .consumer) }

    /// What is wrong with a value for a reader, by the run-time validator.
    package func broken(by value: JSONValue) -> Set<Violation.Rule> { judge.broken(by: value, as: .consumer) }

    /// The plainest value that a writer may write, or the proof that there is none.
    package var search: Search<JSONValue> { ScalarSamples(self).search }

    /// The plainest value that a writer may write; nil where there is none or none was found.
    package func sample() -> JSONValue? { search.value }

    /// Any value that a writer may write, edges more often than others.
    package func random(using generator: inout some RandomNumberGenerator) -> JSONValue? {
        RandomScalar(self).value(using: &generator)
    }

    var scalar: ScalarType? {
        if case .scalar(let scalar) = spec.shape { scalar } else { nil }
    }

    var enumeration: Enumeration? {
        if case .enumeration(let enumeration) = spec.shape { enumeration } else { nil }
    }

    /// What this demands as a reader, in the order in which it is reported.
    func constraints(_ readers: Settings.Readers) -> [ScalarConstraint] {
        var constraints: [ScalarConstraint] = [.type]
        for kind in LimitKind.allCases where isDemanded(kind) { constraints.append(.limit(kind)) }
        if spec.const != nil { constraints.append(.const) }
        if enumeration?.openness == .closed { constraints.append(.enumeration) }
        return constraints.filter { readers == .strict || !$0.isWaivedByTolerance }
    }

    private func isDemanded(_ kind: LimitKind) -> Bool {
        switch kind {
        case .encoding: false
        case .precision, .scale: scalar == .decimal || spec.limits[kind] != nil
        default: spec.limits[kind] != nil
        }
    }
}
