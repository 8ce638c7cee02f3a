import ContractModel
import ContractRegistry
import DeedRuntime

/// The state of a walk over a writer and a reader.
struct ContainmentWalk {
    let writer: ResolvedContract
    let reader: ResolvedContract
    let direction: Direction
    var breaches: [Breach] = []
    var uses: [ContextUse] = []
    private var seen: Set<PairContext> = [.payload]
    private var pending: [PairContext] = []
    /// The variants that the value in hand may be taken for only sometimes.
    var doubt: String?

    /// Where the walk is.
    struct Cursor {
        var place: PairPlace
        var steps: [PayloadStep] = []

        func into(_ name: String, _ step: PayloadStep) -> Cursor {
            Cursor(place: place.appending(name), steps: steps + [step])
        }
    }

    init(writer: ResolvedContract, reader: ResolvedContract, direction: Direction) {
        self.writer = writer
        self.reader = reader
        self.direction = direction
    }

    mutating func run() {
        records(writer.payload, reader.payload, at: Cursor(place: PairPlace(.payload)))
        var next = 0
        while next < pending.count {
            let context = pending[next]
            next += 1
            guard let ids = ids(of: context) else { continue }
            shapes(writer[ids.writer].spec, reader[ids.reader].spec, at: Cursor(place: PairPlace(context)))
        }
    }

    private func ids(of context: PairContext) -> (writer: TypeID, reader: TypeID)? {
        guard let old = context.old, let new = context.new else { return nil }
        return direction == .backward ? (old, new) : (new, old)
    }

    mutating func breach(_ rule: Violation.Rule, _ cause: Breach.Cause, at cursor: Cursor, doubt: String? = nil) {
        breaches.append(
            Breach(
                place: cursor.place, steps: cursor.steps, rule: rule, cause: cause, doubt: doubt ?? self.doubt))
    }

    /// Walks a value of any type: null and constants first, then its shape.
    mutating func walk(_ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        if written.nullable, !acceptsNull(read) { breach(.null, .null, at: cursor) }
        if let const = written.const { return constant(const, read, at: cursor) }
        if read.const != nil, !isScalar(read, in: reader) {
            return breach(.const, .anything, at: cursor, doubt: "the reader wants one value")
        }
        if case .named(let one) = written.shape, case .named(let other) = read.shape {
            return enter(final(one, in: writer), final(other, in: reader), written, read, at: cursor)
        }
        shapes(written, read, at: cursor)
    }

    private func final(_ type: TypeID, in contract: ResolvedContract) -> TypeID {
        var type = type
        while case .named(let next) = contract[type].spec.shape { type = next }
        return type
    }

    /// Leaves a pair of named types for later, its own limits aside, which belong to the use.
    private mutating func enter(
        _ one: TypeID, _ other: TypeID, _ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor
    ) {
        let context =
            direction == .backward ? PairContext(old: one, new: other) : PairContext(old: other, new: one)
        uses.append(ContextUse(from: cursor.place, to: context, steps: cursor.steps))
        if seen.insert(context).inserted { pending.append(context) }
        let before = breaches.count
        sizes(written, read, at: cursor)
        // Limits that are the types' own are theirs to break.
        let (own, theirs) = (writer[one].spec.limits, reader[other].spec.limits)
        for index in breaches.indices[before...].reversed() {
            guard let kind = LimitKind(rawValue: breaches[index].rule.rawValue) else { continue }
            if Self.isSame(written.limits[kind], own[kind]), Self.isSame(read.limits[kind], theirs[kind]) {
                breaches.remove(at: index)
            }
        }
    }

    private static func isSame(_ one: Limit?, _ other: Limit?) -> Bool { one?.value == other?.value }

    /// Limits on the number of parts, as they hold for this use.
    private mutating func sizes(_ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        switch (writer.shape(of: written), reader.shape(of: read)) {
        case (.list, .list): itemCounts(written, read, at: cursor)
        case (.map, .map): entryCounts(written, read, at: cursor)
        default: break
        }
    }

    private func isScalar(_ spec: ResolvedSpec, in contract: ResolvedContract) -> Bool {
        switch contract.shape(of: spec) {
        case .scalar, .enumeration: true
        default: false
        }
    }

    /// One value: whether the reader takes it is seen from its validator.
    private mutating func constant(_ const: Literal, _ read: ResolvedSpec, at cursor: Cursor) {
        guard let value = try? JSONValue(parsing: const.json) else { return }
        let judge = ReaderJudge(read, of: reader)
        for rule in judge.refusals(of: value) { breach(rule, .value(value), at: cursor) }
    }

    func acceptsNull(_ read: ResolvedSpec) -> Bool {
        if read.nullable { return true }
        switch reader.shape(of: read) {
        case .scalar(.null), .scalar(.json), .unresolved: return true
        case .oneOf(let union):
            return union.openness != .closed || union.variants.contains { $0.spec.map(acceptsNull) ?? false }
        default: return false
        }
    }
}
