import YAMLSyntax

typealias Target<Draft, Value> = any WritableKeyPath<Draft, Value> & Sendable

/// One key of a mapping: what is declared of it, and how its value moves between YAML and a draft.
struct Key<Draft>: Sendable {
    /// Stores what a node says; `false` where that could not be read.
    typealias Bind = @Sendable (YAMLNode, inout Draft, inout Binder) -> Bool
    /// What to write; `nil` leaves the key out.
    typealias Emit = @Sendable (Draft) -> YAMLOutput?

    var form: KeyForm
    /// Whether there is no value without this key.
    var isEssential = false
    let bind: Bind
    let emit: Emit

    var name: String { form.name }

    init(_ form: KeyForm, bind: @escaping Bind, emit: @escaping Emit) {
        self.form = form
        self.bind = bind
        self.emit = emit
    }

    /// The same key of a larger draft.
    func lifted<Outer>(_ target: Target<Outer, Draft>, with scope: Scope? = nil) -> Key<Outer> {
        let (bind, emit) = (bind, emit)
        var key = Key<Outer>(
            form,
            bind: { node, outer, binder in bind(node, &outer[keyPath: target], &binder) },
            emit: { emit($0[keyPath: target]) })
        key.isEssential = isEssential
        if let scope { key.form.scope = scope }
        return key
    }

    /// The key as another mapping takes it.
    func changed(required: Bool? = nil, with scope: Scope? = nil, description: String? = nil) -> Self {
        var key = self
        if let required { key.form.isRequired = required }
        if let scope { key.form.scope = scope }
        if let description { key.form.description = description }
        return key
    }
}

extension Key {
    /// A key that may be left out; `required` says that leaving it out is an error that leaves the rest readable.
    init<Value>(
        _ name: String, _ target: Target<Draft, Value?>, _ shape: Shape<Value>, _ description: String,
        required: Bool = false, with scope: Scope = .always, snippet: String? = nil
    ) {
        self.init(
            KeyForm(
                name: name, form: shape.form, description: description, isRequired: required, scope: scope,
                snippet: snippet),
            bind: { node, draft, binder in
                guard let value = shape.read(node, &binder) else { return false }
                draft[keyPath: target] = value
                return true
            },
            emit: { draft in draft[keyPath: target].map(shape.write) })
    }

    /// A key of several values, left out where there are none.
    init<Element>(
        _ name: String, _ target: Target<Draft, [Element]>, _ shape: Shape<[Element]>, _ description: String,
        required: Bool = false, with scope: Scope = .always, snippet: String? = nil
    ) {
        self.init(
            KeyForm(
                name: name, form: shape.form, description: description, isRequired: required, scope: scope,
                snippet: snippet),
            bind: { node, draft, binder in
                guard let value = shape.read(node, &binder) else { return false }
                draft[keyPath: target] = value
                return true
            },
            emit: { draft in
                let value = draft[keyPath: target]
                return value.isEmpty && !required ? nil : shape.write(value)
            })
    }

    /// A key with a default, left out where it says the same.
    init<Value: Equatable & Sendable>(
        _ name: String, _ target: Target<Draft, Value>, _ shape: Shape<Value>, default standard: Value,
        _ description: String, with scope: Scope = .always, snippet: String? = nil
    ) {
        self.init(
            KeyForm(
                name: name, form: shape.form, description: description, isRequired: false, scope: scope,
                snippet: snippet),
            bind: { node, draft, binder in
                guard let value = shape.read(node, &binder) else { return false }
                draft[keyPath: target] = value
                return true
            },
            emit: { draft in
                let value = draft[keyPath: target]
                return value == standard ? nil : shape.write(value)
            })
    }

    /// A key without which there is no value.
    init<Value>(
        _ name: String, essential target: Target<Draft, Value>, _ shape: Shape<Value>, _ description: String,
        with scope: Scope = .always, snippet: String? = nil
    ) {
        self.init(
            KeyForm(
                name: name, form: shape.form, description: description, isRequired: true, scope: scope,
                snippet: snippet),
            bind: { node, draft, binder in
                guard let value = shape.read(node, &binder) else { return false }
                draft[keyPath: target] = value
                return true
            },
            emit: { shape.write($0[keyPath: target]) })
        isEssential = true
    }
}
