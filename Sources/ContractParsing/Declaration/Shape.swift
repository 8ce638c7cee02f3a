import YAMLSyntax

/// How one kind of value of the language is written: what an editor should know of it, how it is read and how it is
/// written back.
///
/// The three stand together so that they cannot drift. Only the primitives (`Shape+Text.swift`, `Shape+Scalars.swift`)
/// state them side by side; every other shape is composed of shapes, and its three parts compose with it.
struct Shape<Value>: Sendable {
    typealias Read = @Sendable (YAMLNode, inout Binder) -> Value?
    typealias Write = @Sendable (Value) -> YAMLOutput

    let form: Form
    /// The value; `nil` once a diagnostic says why there is none.
    let read: Read
    let write: Write

    init(_ form: Form, read: @escaping Read, write: @escaping Write) {
        self.form = form
        self.read = read
        self.write = write
    }

    /// The same text for another value: `read` may refuse with a diagnostic of its own.
    func converted<Other>(
        _ convert: @escaping @Sendable (Value, YAMLNode, inout Binder) -> Other?,
        back: @escaping @Sendable (Other) -> Value
    ) -> Shape<Other> {
        let (read, write) = (read, write)
        return Shape<Other>(
            form,
            read: { node, binder in read(node, &binder).flatMap { convert($0, node, &binder) } },
            write: { write(back($0)) })
    }

    /// The shape under a name of its own in the editor schemas.
    func defined(_ name: String) -> Self {
        let form = form
        return Shape(.definition(name) { form }, read: read, write: write)
    }
}
