import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape {
    /// A mapping of declared keys, read into a draft that `start` makes.
    /// `chosen` is the case of the mapping's choice, where it has one.
    static func mapping(
        _ keys: Keys<Value>, chosen: (@Sendable (Value) -> Int?)? = nil,
        start: @escaping @Sendable (SourceRange) -> Value
    ) -> Self {
        Shape(
            keys.form,
            read: { node, binder in
                var draft = start(node.range)
                return keys.read(node, into: &draft, &binder) ? draft : nil
            },
            write: { keys.write($0, as: chosen?($0)) })
    }

    /// The same with a short form: text that stands for the mapping.
    func orShort<Short>(
        _ short: Shape<Short>, expand: @escaping @Sendable (Short, SourceRange) -> Value,
        shorten: @escaping @Sendable (Value) -> Short?
    ) -> Self {
        let (read, write) = (read, write)
        return Shape(
            .either([short.form, form]),
            read: { node, binder in
                guard case .scalar = node.content else { return read(node, &binder) }
                return short.read(node, &binder).map { expand($0, node.range) }
            },
            write: { value in shorten(value).map(short.write) ?? write(value) })
    }

    /// Looks at what was read; reports what is wrong with it and keeps it.
    func checked(_ check: @escaping @Sendable (Value, YAMLNode, inout Binder) -> Void) -> Self {
        converted(
            { value, node, binder in
                check(value, node, &binder)
                return value
            }, back: { $0 })
    }
}
