import Diagnostics
import YAMLSyntax

extension Keys {
    /// Binds every key of a mapping; `false` where the value cannot stand without what is missing or unreadable.
    func read(_ node: YAMLNode, into draft: inout Draft, _ binder: inout Binder) -> Bool {
        guard case .mapping(let pairs) = node.content else {
            binder.wrongKind(node, expected: "a mapping", help: sample.map { "for example `\($0)`" })
            return false
        }
        var reading = MappingReading(keys: self, node: node, pairs: pairs)
        reading.bind(into: &draft, &binder)
        reading.checkRules(&binder)
        return reading.requireKeys(&binder)
    }
}

/// The reading of one mapping: which keys were seen and read so far.
struct MappingReading<Draft> {
    let keys: Keys<Draft>
    let node: YAMLNode
    let pairs: [YAMLPair]
    /// The case of the mapping's choice; `nil` where there is none, or it is not said.
    let chosen: Int?
    private var seen = Marks()
    private var read = Marks()
    /// Keys that were meant by keys that are none: saying that they are missing, too, would be saying it twice.
    var meant: [String] = []
    /// Whether a key belongs to another case: then the case may be what is wrong, and its keys are not asked for.
    var isCaseDoubtful = false

    init(keys: Keys<Draft>, node: YAMLNode, pairs: [YAMLPair]) {
        self.keys = keys
        self.node = node
        self.pairs = pairs
        chosen = keys.chosenCase(in: pairs)
    }

    mutating func bind(into draft: inout Draft, _ binder: inout Binder) {
        for index in pairs.indices {
            guard let place = keys.place(of: pairs[index].key.text, in: chosen) else {
                reject(index, &binder)
                continue
            }
            seen.insert(place)
            guard !binder.rejectsEmpty(pairs[index], after: pair(before: index), in: node) else { continue }
            binder.enter(pairs[index].key.text)
            if keys.bind(place, pairs[index].value, into: &draft, &binder) { read.insert(place) }
        }
    }

    func pair(before index: Int) -> YAMLPair? { index > 0 ? pairs[index - 1] : nil }

    func checkRules(_ binder: inout Binder) {
        func has(_ name: String) -> Bool { keys.places(of: name).contains(where: seen.contains) }
        for rule in keys.rules {
            switch rule {
            case .exactlyOne(let names):
                let present = names.filter(has)
                if present.count != 1, !names.contains(where: meant.contains) {
                    binder.reportExclusive(names, present, keys.title, in: node)
                }
            case .needs(let name, let others):
                if has(name), !others.contains(where: has), !others.contains(where: meant.contains) {
                    binder.reportDependent(name, others, in: node)
                }
            }
        }
    }

    /// Reports what is missing; `false` where that is essential.
    func requireKeys(_ binder: inout Binder) -> Bool {
        var missing: [Key<Draft>] = []
        var isComplete = true
        for place in keys.required(in: chosen) where !read.contains(place) {
            let key = keys.keys[place]
            guard isWanted(key) else { continue }
            if key.isEssential { isComplete = false }
            let isExcused = meant.contains(key.name) || isCaseDoubtful && key.form.scope != .always
            if !seen.contains(place), !isExcused { missing.append(key) }
        }
        if !missing.isEmpty { report(missing, &binder) }
        return isComplete
    }

    /// Whether a required key is required here.
    private func isWanted(_ key: Key<Draft>) -> Bool {
        guard let choice = keys.choice else { return true }
        return key.name != choice.key || chosen == nil && !choice.isDispensable(beside: pairs)
    }

    private func report(_ missing: [Key<Draft>], _ binder: inout Binder) {
        let isScoped = missing.allSatisfy { $0.form.scope != .always }
        let subject = isScoped ? chosen.flatMap { keys.choice?.cases[$0].title } ?? keys.title : keys.title
        let help = missing.count == 1 ? "`\(missing[0].name)`: \(missing[0].form.clause)" : nil
        binder.error(
            "missing-key", "\(subject) needs \(Binder.list(missing.map(\.name), "and"))", at: Binder.anchor(of: node),
            help: help)
    }
}

/// A set of small numbers.
struct Marks {
    private var bits: UInt128 = 0

    mutating func insert(_ index: Int) { bits |= 1 << UInt128(index) }
    func contains(_ index: Int) -> Bool { bits & (1 << UInt128(index)) != 0 }
}
