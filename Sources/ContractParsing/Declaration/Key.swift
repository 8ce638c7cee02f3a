import YAMLSyntax

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

    /// A key whose value moves by `get` and `set`; `get` gives `nil` where there is nothing to write.
    init<Value>(
        _ name: String, _ shape: Shape<Value>, _ description: String, required: Bool, with scope: Scope = .always,
        snippet: String? = nil, get: @escaping @Sendable (Draft) -> Value?,
        set: @escaping @Sendable (inout Draft, Value) -> Void
    ) {
        self.init(
            KeyForm(
                name: name, form: shape.form, description: description, isRequired: required, scope: scope,
                snippet: snippet),
            bind: { node, draft, binder in
                guard let value = shape.read(node, &binder) else { return false }
                set(&draft, value)
                return true
            }, emit: { get($0).map(shape.write) })
    }

    /// The same key of a larger draft.
    func lifted<Outer>(_ target: Target<Outer, Draft>, with scope: Scope? = nil) -> Key<Outer> {
        let (bind, emit) = (bind, emit)
        let part = DraftPart(target)
        var key = Key<Outer>(
            form,
            bind: { node, outer, binder in part.change(&outer) { bind(node, &$0, &binder) } },
            emit: { emit($0[keyPath: target]) })
        key.isEssential = isEssential
        if let scope { key.form.scope = scope }
        return key
    }

    /// The key as another mapping takes it.
    func changed(required: Bool) -> Self {
        var key = self
        key.form.isRequired = required
        return key
    }

    /// The key as one without which there is no value.
    var essential: Self {
        var key = self
        key.isEssential = true
        return key
    }
}
