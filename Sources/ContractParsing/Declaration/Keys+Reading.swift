import Diagnostics
import YAMLSyntax

extension Keys {
    /// Binds every key of a mapping; `false` where the value cannot stand without what is missing or unreadable.
    func read(_ node: YAMLNode, into draft: inout Draft, _ binder: inout Binder) -> Bool {
        guard case .mapping(let pairs) = node.content else {
            binder.wrongKind(node, expected: "a mapping")
            return false
        }
        let chosen = chosenCase(in: pairs)
        var (seen, read) = (Marks(), Marks())
        for (index, pair) in pairs.enumerated() {
            guard let place = place(of: pair.key.text, in: chosen) else {
                reject(pair, after: index > 0 ? pairs[index - 1] : nil, in: node, chosen, &binder)
                continue
            }
            seen.insert(place)
            guard !binder.rejectsEmpty(pair, after: index > 0 ? pairs[index - 1] : nil, in: node) else { continue }
            binder.key = pair.key.text
            if keys[place].bind(pair.value, &draft, &binder) { read.insert(place) }
        }
        checkRules(seen, in: node, &binder)
        return requireKeys(seen, read, in: node, pairs, chosen, &binder)
    }

    /// The key of this name that goes with the chosen case; the first of its name where no case is chosen.
    private func place(of name: String, in chosen: Int?) -> Int? {
        let places = places(of: name)
        guard choice != nil else { return places.first }
        guard let chosen else { return places.first }
        return places.first { keys[$0].form.scope.contains(case: chosen) }
    }

    /// Reports what is missing; `false` where that is essential.
    private func requireKeys(
        _ seen: Marks, _ read: Marks, in node: YAMLNode, _ pairs: [YAMLPair], _ chosen: Int?, _ binder: inout Binder
    ) -> Bool {
        var isComplete = true
        for (place, key) in keys.enumerated() where key.form.isRequired {
            guard isWanted(key, chosen, pairs) else { continue }
            if key.isEssential, !read.contains(place) { isComplete = false }
            if !seen.contains(place) { reportMissing(key, in: node, chosen, &binder) }
        }
        return isComplete
    }

    /// Whether a required key is required here.
    private func isWanted(_ key: Key<Draft>, _ chosen: Int?, _ pairs: [YAMLPair]) -> Bool {
        guard let choice else { return true }
        if key.name == choice.key { return chosen == nil && !choice.isDispensable(beside: pairs) }
        return key.form.scope == .always || chosen.map(key.form.scope.contains(case:)) ?? false
    }

    private func reportMissing(_ key: Key<Draft>, in node: YAMLNode, _ chosen: Int?, _ binder: inout Binder) {
        let isScoped = key.form.scope != .always
        let subject = isScoped ? chosen.flatMap { choice?.cases[$0].title } ?? title : title
        binder.diagnostics.error(
            "missing-key", "\(subject) needs `\(key.name)`", at: Binder.anchor(of: node),
            help: "`\(key.name)`: \(key.form.description)")
    }

    private func checkRules(_ seen: Marks, in node: YAMLNode, _ binder: inout Binder) {
        func has(_ name: String) -> Bool { places(of: name).contains(where: seen.contains) }
        for rule in rules {
            switch rule {
            case .exactlyOne(let names):
                let present = names.filter(has)
                if present.count != 1 { binder.reportExclusive(names, present, title, in: node) }
            case .needs(let name, let others):
                if has(name), !others.contains(where: has) { binder.reportDependent(name, others, in: node) }
            }
        }
    }

    private func isWritten(_ key: Key<Draft>, as chosen: Int?) -> Bool {
        if let chosen { return key.form.scope.contains(case: chosen) }
        return choice?.keysWithout?.contains(key.name) ?? true
    }

    /// The mapping that `draft` is written as; keys that have nothing to say, or nothing to do with the chosen case, are
    /// left out.
    func write(_ draft: Draft, as chosen: Int? = nil) -> YAMLOutput {
        var pairs: [(key: String, value: YAMLOutput)] = []
        for key in keys where isWritten(key, as: chosen) {
            if let value = key.emit(draft) { pairs.append((key.name, value)) }
        }
        return .mapping(pairs, flow: pairs.allSatisfy(\.value.isShort))
    }
}

/// A set of small numbers.
struct Marks {
    private var bits: UInt128 = 0

    mutating func insert(_ index: Int) { bits |= 1 << UInt128(index) }
    func contains(_ index: Int) -> Bool { bits & (1 << UInt128(index)) != 0 }
}
