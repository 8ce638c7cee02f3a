import ContractModel
import Diagnostics
import YAMLSyntax

/// What names an author may choose.
struct NameRule: Sendable {
    var form: TextForm
    var rule: RuleID = "invalid-name"
    var isRight: @Sendable (String) -> Bool
    var help: String?
}

/// How an entry of a mapping is written whose keys are names that the author chooses.
struct Entry<Value>: Sendable {
    typealias Read = @Sendable (Located<String>, YAMLNode, inout Binder) -> Value?
    typealias Write = @Sendable (Value) -> (key: String, value: YAMLOutput)

    let names: NameRule
    let form: Form
    let read: Read
    let write: Write

    /// An entry whose name is part of the value.
    init(_ names: NameRule, form: Form, read: @escaping Read, write: @escaping Write) {
        self.names = names
        self.form = form
        self.read = read
        self.write = write
    }

    /// An entry whose value is a shape of its own.
    init<Inner>(
        _ names: NameRule, _ inner: Shape<Inner>, join: @escaping @Sendable (Located<String>, Inner) -> Value?,
        split: @escaping @Sendable (Value) -> (String, Inner)
    ) {
        self.init(
            names, form: inner.form,
            read: { name, node, binder in inner.read(node, &binder).flatMap { join(name, $0) } },
            write: { value in
                let (name, part) = split(value)
                return (name, inner.write(part))
            })
    }
}

extension Shape {
    /// A mapping from names to values, in the order in which they are written.
    static func entries<Element>(_ entry: Entry<Element>, atLeast: Int = 0, flow: Bool = false) -> Self
    where Value == [Element] {
        Shape(
            .entries(names: entry.names.form, of: entry.form, atLeast: atLeast),
            read: { node, binder in
                guard case .mapping(let pairs) = node.content else {
                    binder.wrongKind(node, expected: "a mapping")
                    return nil
                }
                if pairs.count < atLeast { binder.tooShort(node, atLeast) }
                return entry.readAll(pairs, in: node, &binder)
            },
            write: { values in
                let pairs = values.map(entry.write)
                return .mapping(pairs, flow: flow && pairs.allSatisfy(\.value.isShort))
            })
    }
}

extension Entry {
    fileprivate func readAll(_ pairs: [YAMLPair], in node: YAMLNode, _ binder: inout Binder) -> [Value] {
        var values: [Value] = []
        values.reserveCapacity(pairs.count)
        for index in pairs.indices {
            let isEmpty = binder.rejectsEmpty(pairs[index], after: index > 0 ? pairs[index - 1] : nil, in: node)
            guard !isEmpty else { continue }
            let name = Located(pairs[index].key.text, at: pairs[index].keyRange)
            if !names.isRight(name.value) { binder.refuseName(name, names) }
            binder.enter(name.value)
            if let value = read(name, pairs[index].value, &binder) { values.append(value) }
        }
        return values
    }
}

extension Binder {
    mutating func refuseName(_ name: Located<String>, _ rule: NameRule) {
        error(
            rule.rule, "`\(Self.excerpt(name.value))` must be \(rule.form.expectation)", at: name.range, help: rule.help
        )
    }
}
