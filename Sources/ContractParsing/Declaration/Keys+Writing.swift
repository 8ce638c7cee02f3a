import YAMLSyntax

extension Keys {
    /// The mapping that `draft` is written as; keys that have nothing to say, or nothing to do with the chosen case, are
    /// left out.
    func write(_ draft: Draft, as chosen: Int? = nil) -> YAMLOutput {
        var pairs: [(key: String, value: YAMLOutput)] = []
        for key in keys where isWritten(key, as: chosen) {
            if let value = key.emit(draft) { pairs.append((key.name, value)) }
        }
        return .mapping(pairs, flow: pairs.allSatisfy(\.value.isShort))
    }

    private func isWritten(_ key: Key<Draft>, as chosen: Int?) -> Bool {
        if let chosen { return key.form.scope.contains(case: chosen) }
        return choice?.keysWithout?.contains(key.name) ?? true
    }
}
