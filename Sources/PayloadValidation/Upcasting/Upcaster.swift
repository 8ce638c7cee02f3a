package import ContractModel
package import ContractRegistry
package import DeedRuntime

/// Brings payloads of an event's older majors up to the newest, without generated code, by the rules that generated code
/// follows: read as their own version, step by step, and judged as the newest.
///
/// Plans and validators are made when they are first needed, so that an upcaster costs nothing until it is used.
package struct Upcaster: Sendable {
    /// One for each major, ascending: its working contract, or its newest release where there is none.
    package let contracts: [ResolvedContract]
    private let readers: Settings.Readers
    private var validators: [SemanticVersion: PayloadValidator] = [:]
    private var steps: [Int: UpcastPlan] = [:]
    private var readings: [Int: UpcastPlan] = [:]
    /// Whether the newest version reads plainly, once that was asked.
    private var isPlain: Bool?

    /// - Parameters:
    ///   - readers: whether limits and invariants count as what readers refuse.
    ///   - validators: those of working contracts that are at hand.
    package init(
        _ event: ResolvedEvent, readers: Settings.Readers = .strict,
        validators: [SemanticVersion: PayloadValidator] = [:]
    ) {
        var byMajor: [Int: ResolvedContract] = [:]
        for contract in event.releases + event.working { byMajor[contract.version.major] = contract }
        self.init(contracts: byMajor.keys.sorted().compactMap { byMajor[$0] }, readers: readers)
        for contract in contracts where !contract.isRelease {
            self.validators[contract.version] = validators[contract.version]
        }
    }

    /// - Parameter contracts: one for each major, ascending.
    package init(contracts: [ResolvedContract], readers: Settings.Readers = .strict) {
        self.contracts = contracts
        self.readers = readers
    }

    package var newest: ResolvedContract? { contracts.last }

    /// Brings a payload up that was written under a major version.
    ///
    /// - Throws: where a contract on the way holds what no table can say; `check` tells where.
    package mutating func upcast(_ payload: [UInt8], from major: Int) throws(TableError) -> UpcastOutcome {
        guard let start = contracts.firstIndex(where: { $0.version.major == major }) else {
            return .failed(UpcastFailure(.unknownMajor(major)))
        }
        let wrong = try violations(of: payload, contracts[start])
        guard wrong.isEmpty, let value = try? JSONValue.parse(payload) else {
            return .failed(UpcastFailure(.reading(contracts[start].version), wrong))
        }
        var failure: UpcastFailure?
        var codes: [String] = []
        for index in contracts.indices.dropFirst(start + 1) {
            guard let plan = step(to: index) else {
                return .failed(UpcastFailure(.noUpcast(contracts[index].version.major)))
            }
            codes += plan.codes.filter { !codes.contains($0) }
        }
        guard codes.isEmpty else { return .needsCode(codes) }
        let result = read(chain(value, from: start, &failure), at: contracts.count - 1)
        if let failure { return .failed(failure) }
        return try judged(result)
    }

    /// Whether ``upcast(_:from:)`` comes to a payload, and why it does not. A payload of the newest major that reading spoils for
    /// no reader is given as it came.
    package mutating func trial(_ payload: [UInt8], from major: Int) throws(TableError) -> UpcastOutcome {
        guard let newest, newest.version.major == major else { return try upcast(payload, from: major) }
        let isPlain = isPlain ?? newest.readsPlainly
        self.isPlain = isPlain
        guard isPlain else { return try upcast(payload, from: major) }
        let wrong = try violations(of: payload, newest)
        guard wrong.isEmpty, let value = try? JSONValue.parse(payload) else {
            return .failed(UpcastFailure(.reading(newest.version), wrong))
        }
        return .upcast(value)
    }

    /// The majors without an upcast from the one before.
    package var majorsWithoutUpcast: [Int] {
        contracts.indices.dropFirst().filter { upcast(to: $0) == nil }.map { contracts[$0].version.major }
    }

    /// The steps in code that lead to each major from the one before.
    package mutating func codes() -> [(major: Int, names: [String])] {
        contracts.indices.dropFirst().compactMap { index in
            let names = step(to: index)?.codes ?? []
            return names.isEmpty ? nil : (contracts[index].version.major, names)
        }
    }

    /// What one step makes of a payload that its reader accepts; no later step is taken, and nothing is validated.
    package mutating func step(_ payload: JSONValue, to major: Int) -> UpcastOutcome {
        guard let index = contracts.indices.dropFirst().first(where: { contracts[$0].version.major == major }),
            let plan = step(to: index)
        else { return .failed(UpcastFailure(.noUpcast(major))) }
        guard plan.codes.isEmpty else { return .needsCode(plan.codes) }
        var failure: UpcastFailure?
        let result = convert(payload, plan, to: contracts[index], &failure)
        return failure.map { .failed($0) } ?? .upcast(read(result, at: index))
    }

    private mutating func chain(_ payload: JSONValue, from start: Int, _ failure: inout UpcastFailure?) -> JSONValue {
        var value = payload
        for index in contracts.indices.dropFirst(start + 1) where failure == nil {
            guard let plan = step(to: index) else { continue }
            value = convert(value, plan, to: contracts[index], &failure)
        }
        return value
    }

    private func convert(
        _ payload: JSONValue, _ plan: UpcastPlan, to contract: ResolvedContract, _ failure: inout UpcastFailure?
    ) -> JSONValue {
        var converter = PayloadConverter(plan)
        let result = converter.convert(payload)
        let missing = plan.missing.map { path in
            Violation(
                pointer: "/" + path.components.joined(separator: "/"), rule: .required,
                message: "`\(path)` cannot be made from version \(contract.version.major - 1)", isStructural: true)
        }
        let wrong = missing + converter.gaps
        if !wrong.isEmpty { failure = UpcastFailure(.step(to: contract.version), wrong, result: result) }
        return result
    }

    private mutating func judged(_ result: JSONValue) throws(TableError) -> UpcastOutcome {
        guard let newest else { return .upcast(result) }
        let wrong = try violations(of: Array(result.description.utf8), newest)
        guard wrong.isEmpty else {
            return .failed(UpcastFailure(.result(newest.version), wrong, result: result))
        }
        return .upcast(result)
    }

    /// What a reader refuses; warnings refuse nothing.
    private mutating func violations(
        of payload: [UInt8], _ contract: ResolvedContract
    ) throws(TableError) -> [Violation] {
        try validator(of: contract).validate(payload, as: .consumer).filter {
            !$0.isWarning && (readers == .strict || !$0.rule.isLimit)
        }
    }

    private mutating func validator(of contract: ResolvedContract) throws(TableError) -> PayloadValidator {
        if let validator = validators[contract.version] { return validator }
        let validator = try PayloadValidator(contract)
        validators[contract.version] = validator
        return validator
    }

    /// The plan of the step to a contract from the one before; `nil` where there is none.
    private mutating func step(to index: Int) -> UpcastPlan? {
        if let plan = steps[index] { return plan }
        guard let upcast = upcast(to: index) else { return nil }
        let plan = UpcastPlan.step(from: contracts[index - 1], to: contracts[index], by: upcast)
        steps[index] = plan
        return plan
    }

    private func upcast(to index: Int) -> Upcast? {
        let (old, new) = (contracts[index - 1].version.major, contracts[index])
        guard let upcast = new.contract.upcast, upcast.from.value == old, new.version.major == old + 1 else {
            return nil
        }
        return upcast
    }

    /// The payload as a reader of a version holds it: present names, defaults filled in.
    private mutating func read(_ payload: JSONValue, at index: Int) -> JSONValue {
        let plan = readings[index] ?? UpcastPlan.reading(contracts[index])
        readings[index] = plan
        var converter = PayloadConverter(plan)
        return converter.convert(payload)
    }
}

extension Violation.Rule {
    /// Whether tolerant readers let it pass.
    fileprivate var isLimit: Bool {
        switch self {
        case .min, .max, .exclusiveMin, .exclusiveMax, .multipleOf, .minLength, .maxLength, .pattern, .minItems,
            .maxItems,
            .unique, .minEntries, .maxEntries, .keyPattern, .invariant:
            true
        default: false
        }
    }
}
