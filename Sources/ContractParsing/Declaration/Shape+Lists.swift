import Diagnostics
import YAMLSyntax

extension Shape {
    /// A list; items that cannot be read are left out.
    static func list<Element>(_ element: Shape<Element>, atLeast: Int = 0) -> Self where Value == [Element] {
        Shape(
            .list(of: element.form, atLeast: atLeast),
            read: { node, binder in
                guard case .sequence(let items) = node.content else {
                    binder.wrongKind(node, expected: Self.expectation(of: element.form), help: Self.brackets(node))
                    return nil
                }
                if items.count < atLeast { binder.tooShort(node, atLeast) }
                let key = binder.key
                return items.exactly { item in
                    binder.enter(key, isItem: true)
                    return element.read(item, &binder)
                }
            },
            write: { values in
                let items = values.map(element.write)
                return .sequence(items, flow: items.allSatisfy(\.isScalar))
            })
    }

    /// A list, or its only item without brackets; `inBrackets` writes brackets all the same.
    static func oneOrMany<Element>(_ element: Shape<Element>, inBrackets: Bool = false) -> Self
    where Value == [Element] {
        let list = Shape.list(element, atLeast: 1)
        return Shape(
            .either([element.form, list.form]),
            read: { node, binder in
                if case .sequence = node.content { return list.read(node, &binder) }
                return element.read(node, &binder).map { [$0] }
            },
            write: { $0.count == 1 && !inBrackets ? element.write($0[0]) : list.write($0) })
    }

    /// One item is a list of one, in brackets.
    private static func brackets(_ node: YAMLNode) -> String? {
        guard case .scalar(let scalar) = node.content, !scalar.isNull else { return nil }
        return "put it in brackets: `[\(Binder.excerpt(scalar.text))]`"
    }

    private static func expectation(of element: Form) -> String { "a list, each item \(element.expectation)" }
}

extension Array {
    /// `compactMap` in no more memory than the result takes: registries keep what is read by the million.
    func exactly<Result>(_ read: (Element) -> Result?) -> [Result] {
        var results: [Result] = []
        results.reserveCapacity(count)
        for element in self { if let result = read(element) { results.append(result) } }
        return results
    }
}

extension Binder {
    mutating func tooShort(_ node: YAMLNode, _ count: Int) {
        error(
            "too-few-items", "\(subject) needs at least \(count == 1 ? "one item" : "\(count) items")",
            at: Self.anchor(of: node))
    }
}
