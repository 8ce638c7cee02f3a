extension Key {
    /// A key that may be left out; `required` says that leaving it out is an error that leaves the rest readable.
    init<Value>(
        _ name: String, _ target: Target<Draft, Value?>, _ shape: Shape<Value>, _ description: String,
        required: Bool = false, with scope: Scope = .always, snippet: String? = nil
    ) {
        let part = DraftPart(target)
        self.init(
            name, shape, description, required: required, with: scope, snippet: snippet,
            get: { $0[keyPath: target] }, set: { part.set($1, in: &$0) })
    }

    /// A key of several values, left out where there are none.
    init<Element>(
        _ name: String, _ target: Target<Draft, [Element]>, _ shape: Shape<[Element]>, _ description: String,
        required: Bool = false, with scope: Scope = .always, snippet: String? = nil
    ) {
        let part = DraftPart(target)
        self.init(
            name, shape, description, required: required, with: scope, snippet: snippet,
            get: { draft in
                let value = draft[keyPath: target]
                return value.isEmpty && !required ? nil : value
            }, set: { part.set($1, in: &$0) })
    }

    /// A key with a default, left out where it says the same.
    init<Value: Equatable & Sendable>(
        _ name: String, _ target: Target<Draft, Value>, _ shape: Shape<Value>, default standard: Value,
        _ description: String, with scope: Scope = .always, snippet: String? = nil
    ) {
        let part = DraftPart(target)
        self.init(
            name, shape, description, required: false, with: scope, snippet: snippet,
            get: { draft in
                let value = draft[keyPath: target]
                return value == standard ? nil : value
            }, set: { part.set($1, in: &$0) })
    }

    /// A key without which there is no value.
    init<Value>(
        _ name: String, essential target: Target<Draft, Value>, _ shape: Shape<Value>, _ description: String,
        with scope: Scope = .always, snippet: String? = nil
    ) {
        let part = DraftPart(target)
        self.init(
            name, shape, description, required: true, with: scope, snippet: snippet,
            get: { $0[keyPath: target] }, set: { part.set($1, in: &$0) })
        isEssential = true
    }
}
