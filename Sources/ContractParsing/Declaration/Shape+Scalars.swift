import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == Bool {
    static var flag: Self {
        Shape(
            .flag,
            read: { node, binder in
                guard case .scalar(let scalar) = node.content,
                    case .boolean(let value) = YAMLCoreSchema.value(of: scalar)
                else {
                    binder.wrongKind(node, expected: Form.flag.expectation)
                    return nil
                }
                return value
            },
            write: { .plain($0 ? "true" : "false") })
    }
}

extension Shape where Value == Int {
    static func integer(_ range: ClosedRange<Int>) -> Self {
        Shape(
            .integer(range),
            read: { node, binder in
                guard let value = node.number.flatMap(Int.init(wholeNumber:)), range.contains(value) else {
                    binder.wrongKind(node, expected: Form.integer(range).expectation)
                    return nil
                }
                return value
            },
            write: { .plain(String($0)) })
    }
}

extension Shape where Value == Located<Int> {
    static func locatedInteger(_ range: ClosedRange<Int>) -> Self {
        Shape<Int>.integer(range).converted(
            { value, node, _ in Located<Int>(value, at: node.range) }, back: { $0.value })
    }
}

extension Shape where Value == String {
    /// A number, kept as exact decimal text.
    static var number: Self {
        Shape(
            .number,
            read: { node, binder in
                guard let text = node.number else {
                    binder.wrongKind(node, expected: Form.number.expectation)
                    return nil
                }
                return text
            },
            write: { .plain($0) })
    }
}

extension YAMLNode {
    /// JSON number text, where the core schema reads a number.
    var number: String? {
        guard case .scalar(let scalar) = content, case .number(let text) = YAMLCoreSchema.value(of: scalar) else {
            return nil
        }
        return text
    }
}

extension Int {
    /// The integer that JSON number text says; `3.0` is 3, as on the wire.
    init?(wholeNumber text: String) {
        if let value = Int(text) {
            self = value
            return
        }
        let parts = text.split(separator: ".", maxSplits: 1)
        guard parts.count < 2 || parts[1].utf8.allSatisfy({ $0 == UInt8(ascii: "0") }), let value = Int(parts[0]) else {
            return nil
        }
        self = value
    }
}
