import ContractModel
import ContractRegistry
import DeedRuntime
import PayloadValidation

/// Finds each row's contract and says what is wrong with the row. One for each thread: it keeps what it has found.
struct RowJudge {
    private struct Claim: Hashable {
        var type: String
        var version: String?
    }

    /// A claim as its bytes say it.
    private struct KnownClaim {
        var type: [UInt8]
        var dataSchema: [UInt8]
        var route: Route

        func isMadeOf(_ type: UTF8Bytes, _ dataSchema: UTF8Bytes) -> Bool {
            self.type.withUnsafeBufferPointer { $0.isEqual(to: type) }
                && self.dataSchema.withUnsafeBufferPointer { $0.isEqual(to: dataSchema) }
        }
    }

    /// What is remembered has a bound; what senders may claim has none.
    private static let mostRoutes = 4096

    private let settings: StreamSettings
    /// Of payloads within a message, which is one level itself.
    private let innerLimits: JSONLimits
    private let directory: EventDirectory
    /// Of bare payloads.
    private let payloadRoute: Route?
    private var routes: [Claim: Route] = [:]
    private var upcasters: [EventName: Upcaster] = [:]
    /// By the hash of the bytes.
    private var knownClaims: [Int: KnownClaim] = [:]
    /// For how many more types that nothing is known of a near one is looked for.
    private var searches = 32

    init(_ settings: StreamSettings) {
        self.settings = settings
        var limits = settings.limits
        limits.maxDepth -= 1
        innerLimits = limits
        directory = settings.directory
        payloadRoute = settings.payloadRoute
    }

    mutating func judge(_ bytes: UTF8Bytes) -> JudgedRow {
        if let payloadRoute { return judge(payload: bytes, payloadRoute, settings.limits) }
        if case .cloudEvents = settings.envelope, let row = judgeQuickly(bytes) { return row }
        let message = EventMessage.read(bytes, settings.envelope, settings.limits)
        guard let type = message.type else { return unread(message, bytes) }
        let route = route(Claim(type: type, version: message.contractVersion))
        guard message.hasPayload else { return JudgedRow(route: route, violations: message.violations) }
        var row = message.withPayload(of: bytes) { judge(payload: $0, route, settings.limits) }
        row.isJSON = true
        guard !message.violations.isEmpty else { return row }
        row.violations.insert(contentsOf: message.violations, at: 0)
        row.upcast = nil
        return row
    }

    /// A message that does not say what it is, or of which no more is known than that.
    private func unread(_ message: EventMessage, _ bytes: UTF8Bytes) -> JudgedRow {
        var row = JudgedRow(route: nil, violations: message.violations)
        row.isJSON = isJSON(bytes, row.violations, settings.limits)
        return row
    }

    /// Whether bytes are JSON of which this was found; where a key is there twice, what stands behind it may not have been read.
    private func isJSON(_ bytes: UTF8Bytes, _ violations: [Violation], _ limits: JSONLimits) -> Bool {
        if violations.contains(where: { [.syntax, .depth, .size].contains($0.rule) }) { return false }
        return !violations.contains { $0.rule == .duplicateKey } || JSONValue.isGrammatical(bytes, limits: limits)
    }

    /// Judges a message whose envelope is as it should be; nil for others.
    private mutating func judgeQuickly(_ bytes: UTF8Bytes) -> JudgedRow? {
        guard let outline = CloudEventOutline(bytes) else { return nil }
        let row = judge(payload: bytes.slice(outline.payload), route(outline, bytes), innerLimits)
        return row.isJSON && !row.violations.contains { $0.rule == .duplicateKey } ? row : nil
    }

    private mutating func judge(payload: UTF8Bytes, _ route: Route, _ limits: JSONLimits) -> JudgedRow {
        guard let table = route.table else {
            let isJSON = (try? JSONValue.check(payload, limits: limits)) != nil
            return JudgedRow(route: route, violations: route.fault.map { [$0] } ?? [], isJSON: isJSON)
        }
        var row = JudgedRow(
            route: route, violations: table.violations(in: payload, as: settings.role, limits: limits))
        if !row.violations.isEmpty {
            row.isJSON = isJSON(payload, row.violations, limits)
        } else if settings.upcasts {
            upcast(payload, route, &row)
        }
        return row
    }

    /// The route of a message whose claim was seen before, most often, without a text made of it.
    private mutating func route(_ outline: CloudEventOutline, _ bytes: UTF8Bytes) -> Route {
        let (type, dataSchema) = (bytes.slice(outline.type), bytes.slice(outline.dataSchema))
        var hasher = Hasher()
        hasher.combine(bytes: UnsafeRawBufferPointer(type))
        hasher.combine(bytes: UnsafeRawBufferPointer(dataSchema))
        let hash = hasher.finalize()
        if let known = knownClaims[hash], known.isMadeOf(type, dataSchema) { return known.route }
        let version = SemanticVersion(endOf: String(decoding: dataSchema, as: UTF8.self))?.description
        let route = route(Claim(type: String(decoding: type, as: UTF8.self), version: version))
        if knownClaims.count < Self.mostRoutes {
            knownClaims[hash] = KnownClaim(type: Array(type), dataSchema: Array(dataSchema), route: route)
        }
        return route
    }

    private mutating func route(_ claim: Claim) -> Route {
        if let route = routes[claim] { return route }
        let route = newRoute(claim)
        if routes.count < Self.mostRoutes { routes[claim] = route }
        return route
    }

    private mutating func newRoute(_ claim: Claim) -> Route {
        switch directory.contract(type: claim.type, version: claim.version) {
        case .contract(let contract, let event): return Route(contract, of: event)
        case .unknownVersion(let event, let version):
            let name = event.name.description
            return Route(
                EventVersionKey(event: name, version: version), nil, of: event,
                fault: Violation(
                    pointer: "", rule: .unknownVersion, message: "`\(name)` has no version `\(version)`",
                    value: version,
                    isStructural: true))
        case .unknownEvent:
            searches -= 1
            let near = searches >= 0 ? directory.near(claim.type) : nil
            let help = near.map { "; did you mean `\($0)`?" } ?? ""
            return Route(
                EventVersionKey(version: claim.version, unknownType: claim.type), nil, of: nil,
                fault: Violation(
                    pointer: "", rule: .unknownEvent, message: "no contract has events of type `\(claim.type)`" + help,
                    value: claim.type, isStructural: true))
        }
    }
}

extension RowJudge {
    /// Brings a right payload of an older version to the newest.
    private mutating func upcast(_ payload: UTF8Bytes, _ route: Route, _ row: inout JudgedRow) {
        guard let event = route.family, let contract = route.contract else { return }
        var upcaster = upcasters[event.name] ?? Upcaster(event, readers: settings.readers)
        defer { upcasters[event.name] = upcaster }
        guard let newest = upcaster.newest, newest.version != contract.version else { return }
        let outcome: UpcastOutcome
        do throws(TableError) {
            outcome = try upcaster.upcast(Array(payload), from: contract.version.major)
        } catch {
            return row.refuseUpcast(
                "the contract of a newer version cannot be validated against: `deed check` tells why")
        }
        switch outcome {
        case .upcast(let value): row.upcast = (newest.version.description, value.description)
        case .needsCode(let steps):
            let names = steps.map { "`\($0)`" }.joined(separator: ", ")
            row.refuseUpcast("the way to \(newest.version) leads through code of the reading module: \(names)")
        case .failed(let failure):
            row.refuseUpcast(failure.words)
            row.violations += failure.violations.map { violation in
                var violation = violation
                violation.offset = nil
                return violation
            }
        }
    }
}

extension JudgedRow {
    fileprivate mutating func refuseUpcast(_ message: String) {
        violations.append(Violation(pointer: "", rule: .upcast, message: message, isStructural: true))
    }
}

extension UpcastFailure {
    fileprivate var words: String {
        switch stage {
        case .unknownMajor(let major): "there is no contract of version \(major)"
        case .reading(let version): "a reader of \(version) refuses the payload"
        case .noUpcast(let major): "version \(major) has no `upcast` from the one before"
        case .step(let version): "the upcast to \(version) leaves something without a value"
        case .result(let version): "a reader of \(version) refuses the result"
        }
    }
}

extension Route {
    /// The route of a contract.
    convenience init(_ contract: ResolvedContract, of event: ResolvedEvent) {
        let key = EventVersionKey(event: event.name.description, version: contract.version.description)
        self.init(key, contract, of: event, fault: nil)
    }
}
