import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == Literal {
    /// Any JSON value, by the YAML 1.2 core schema.
    static var literal: Self {
        Shape(.literal, read: { node, binder in Literal.read(node, &binder) }, write: { $0.output })
    }
}

extension Literal {
    fileprivate static func read(_ node: YAMLNode, _ binder: inout Binder) -> Literal? {
        switch node.content {
        case .scalar(let scalar): readScalar(scalar, node, &binder)
        case .sequence(let items):
            Literal(.array(items.exactly { read($0, &binder) }), at: node.range)
        case .mapping(let pairs):
            Literal(.object(pairs.exactly { readMember($0, in: node, &binder) }), at: node.range)
        }
    }

    private static func readMember(_ pair: YAMLPair, in node: YAMLNode, _ binder: inout Binder) -> Member? {
        guard !binder.rejectsEmpty(pair, after: nil, in: node), let value = read(pair.value, &binder) else {
            return nil
        }
        return Member(name: Located(pair.key.text, at: pair.keyRange), value: value)
    }

    private static func readScalar(_ scalar: YAMLScalar, _ node: YAMLNode, _ binder: inout Binder) -> Literal? {
        if scalar.isEmpty {
            binder.reportEmpty(node)
            return nil
        }
        switch YAMLCoreSchema.value(of: scalar) {
        case .text(let text): return Literal(.string(text), at: node.range)
        case .null: return Literal(.null, at: node.range)
        case .boolean(let flag): return Literal(.boolean(flag), at: node.range, written: scalar.text)
        case .number(let number): return Literal(.number(number), at: node.range, written: scalar.text)
        case .notFinite(let text):
            binder.error("wrong-kind", "`\(text)` is not a number that JSON can hold", at: node.range)
            return nil
        }
    }

    var output: YAMLOutput {
        switch value {
        case .null: .plain("null")
        case .boolean(let flag): .plain(flag ? "true" : "false")
        case .number(let text): .plain(written ?? text)
        case .string(let text): .text(text)
        case .array(let items): .sequence(items.map(\.output), flow: true)
        case .object(let members): .mapping(members.map { ($0.name.value, $0.value.output) }, flow: true)
        }
    }
}
