import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == [Enumeration.Value] {
    /// A list of values, or a map from values to what they mean.
    static var enumValues: Self {
        let bare = Shape.list(Shape<Enumeration.Value>.bare, atLeast: 1)
        let described = Shape.entries(
            Entry(
                .value, form: ValueShape.described.form,
                read: { name, node, binder in Enumeration.Value.read(name, node, &binder) },
                write: { ($0.name.value, ValueShape.described.write($0)) }), atLeast: 1)
        return Shape(
            .either([bare.form, described.form]),
            read: { node, binder in
                if case .mapping = node.content { return described.read(node, &binder) }
                return bare.read(node, &binder)
            },
            write: { $0.allSatisfy(\.isBare) ? bare.write($0) : described.write($0) })
    }
}

private enum ValueShape {
    static let described = Shape<Enumeration.Value>.described
    static let text = Shape<Located<String>>.text
}

extension Enumeration.Value {
    /// A value and what is written behind it: most often only what it means, which is read here at once.
    fileprivate static func read(
        _ name: Located<String>, _ node: YAMLNode, _ binder: inout Binder
    ) -> Enumeration.Value? {
        let range = name.range.through(node.range)
        guard case .scalar = node.content else {
            guard var value = ValueShape.described.read(node, &binder) else { return nil }
            (value.name, value.range) = (name, range)
            return value
        }
        guard let doc = ValueShape.text.read(node, &binder) else { return nil }
        var value = Enumeration.Value(name: name, range: range)
        value.doc = doc
        return value
    }
}

extension Shape where Value == Enumeration.Value {
    fileprivate static var bare: Self {
        Shape<Located<String>>.text.converted(
            { name, _, _ in Enumeration.Value(name: name, range: name.range) }, back: \.name)
    }

    fileprivate static var described: Self {
        mapping(EnumValueKeys.all) { Enumeration.Value(name: Located("", at: $0), range: $0) }
            .orShort(
                .text,
                expand: { doc, range in
                    var value = Enumeration.Value(name: Located("", at: range), range: range)
                    value.doc = doc
                    return value
                }, shorten: { $0.hasDocOnly ? $0.doc : nil }
            ).defined("enumValue")
    }
}

enum EnumValueKeys {
    static let all = Keys<Enumeration.Value>("an enum value") {
        Key("doc", \.doc, .text, "What it means.")
        Key("deprecated", \.deprecated, .deprecation, "Since when it is on its way out, why, and what replaces it.")
        Key("swift_name", \.swiftName, .identifier, "The name in Swift, where the derived one is wrong.")
        Key("renamed_from", \.renamedFrom, .oneOrMany(.text), "Former values, which a reader still accepts.")
    }
}

extension Enumeration.Value {
    fileprivate var hasDocOnly: Bool { doc != nil && deprecated == nil && swiftName == nil && renamedFrom.isEmpty }
    fileprivate var isBare: Bool { doc == nil && deprecated == nil && swiftName == nil && renamedFrom.isEmpty }
}
