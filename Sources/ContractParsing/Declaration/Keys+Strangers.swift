import Diagnostics
import YAMLSyntax

extension Keys {
    /// Says why a key is not taken: it belongs to another case, it is misspelt, or nobody knows it.
    func reject(_ pair: YAMLPair, after previous: YAMLPair?, in node: YAMLNode, _ chosen: Int?, _ binder: inout Binder)
    {
        let name = pair.key.text
        if case .scalar(let scalar) = pair.value.content, scalar.isEmpty, node.isFlow, places(of: name).isEmpty {
            _ = binder.rejectsEmpty(pair, after: previous, in: node)
        } else if let chosen, let choice, !places(of: name).isEmpty {
            reportMisplaced(pair, choice, chosen, &binder)
        } else {
            reportUnknown(pair, chosen, &binder)
        }
    }

    private func reportMisplaced(_ pair: YAMLPair, _ choice: Choice, _ chosen: Int, _ binder: inout Binder) {
        let scopes = places(of: pair.key.text).map { keys[$0].form.scope }
        let homes = choice.cases.indices.filter { index in scopes.contains { $0.contains(case: index) } }
        let words = homes.compactMap { choice.cases[$0].word }
        let near = NearNames.best(for: pair.key.text, among: names(in: chosen))
        binder.diagnostics.error(
            "misplaced-key", "`\(pair.key.text)` does not go with \(choice.cases[chosen].title)", at: pair.keyRange,
            help: near.map { "did you mean `\($0)`" } ?? "it goes with \(Binder.list(words))")
    }

    private func reportUnknown(_ pair: YAMLPair, _ chosen: Int?, _ binder: inout Binder) {
        let name = pair.key.text
        let known = names(in: chosen)
        let help =
            hints[name] ?? NearNames.best(for: name, among: known).map { "did you mean `\($0)`" }
            ?? (known.count <= 12 ? "\(title) takes \(Binder.list(known))" : nil)
        binder.diagnostics.error("unknown-key", "\(title) has no key `\(name)`", at: pair.keyRange, help: help)
    }

    private func names(in chosen: Int?) -> [String] {
        var names: [String] = []
        for key in keys where chosen.map({ key.form.scope.contains(case: $0) }) ?? true {
            if names.last != key.name { names.append(key.name) }
        }
        return names
    }
}
