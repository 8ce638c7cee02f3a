import Diagnostics
import YAMLSyntax

extension MappingReading {
    /// Says why the key at a place is not taken: it belongs to another case, it is misspelt, or nobody knows it.
    mutating func reject(_ index: Int, _ binder: inout Binder) {
        let pair = pairs[index]
        let name = pair.key.text
        if pair.value.isEmpty, node.isFlow, keys.places(of: name).isEmpty {
            _ = binder.rejectsEmpty(pair, after: self.pair(before: index), in: node)
        } else if let chosen, let choice = keys.choice, !keys.places(of: name).isEmpty {
            reportMisplaced(pair, choice, chosen, &binder)
        } else {
            reportUnknown(pair, &binder)
        }
    }

    private mutating func reportMisplaced(
        _ pair: YAMLPair, _ choice: Choice, _ chosen: Int, _ binder: inout Binder
    ) {
        isCaseDoubtful = true
        let scopes = keys.places(of: pair.key.text).map { keys.keys[$0].form.scope }
        let homes = choice.cases.indices.filter { index in scopes.contains { $0.contains(case: index) } }
        let words = homes.compactMap { choice.cases[$0].word }
        let meant = wordMeant(choice, chosen).map { "did you mean `\(choice.key): \($0)`?" }
        binder.error(
            "misplaced-key", "`\(pair.key.text)` does not go with \(choice.cases[chosen].title)", at: pair.keyRange,
            help: meant ?? suggestion(for: pair.key.text) ?? "it goes with \(Binder.list(words))")
    }

    /// The word that was meant where a name was written that may be none.
    private func wordMeant(_ choice: Choice, _ chosen: Int) -> String? {
        guard choice.cases[chosen].word == nil,
            case .scalar(let name)? = pairs.first(where: { $0.key.text == choice.key })?.value.content
        else { return nil }
        return choice.meant(name.text)
    }

    private mutating func reportUnknown(_ pair: YAMLPair, _ binder: inout Binder) {
        let name = Binder.excerpt(pair.key.text)
        let known = keys.names(in: chosen)
        let help = suggestion(for: pair.key.text)
        let all = known.count <= 12 ? "\(keys.title) takes \(Binder.list(known, "and"))" : nil
        binder.error("unknown-key", "\(keys.title) has no key `\(name)`", at: pair.keyRange, help: help ?? all)
    }

    /// What to write instead of a key; the key that is suggested is not reported as missing, too.
    private mutating func suggestion(for name: String) -> String? {
        let known = keys.names(in: chosen)
        if case .meant(let key)? = keys.hints[name], !known.contains(key) { return nil }
        if let hint = keys.hints[name] {
            if case .meant(let key) = hint { meant.append(key) }
            return hint.text
        }
        guard let near = NearNames.best(for: name, among: known) else { return nil }
        meant.append(near)
        return "did you mean `\(near)`?"
    }
}
