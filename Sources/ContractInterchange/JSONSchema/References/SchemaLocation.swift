/// A place in the imported folder: a document and a JSON Pointer into it.
struct SchemaLocation: Sendable, Hashable, Comparable {
    var document: Int
    var pointer: String

    /// A member or an item of what lies here.
    func appending(_ component: String) -> SchemaLocation {
        let escaped = component.contains { $0 == "~" || $0 == "/" } ? Self.escaped(component) : component
        return SchemaLocation(document: document, pointer: "\(pointer)/\(escaped)")
    }

    func appending(_ index: Int) -> SchemaLocation { appending(String(index)) }

    var components: [String] {
        pointer.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { Self.unescaped($0) }
    }

    private static func escaped(_ text: String) -> String {
        text.reduce(into: "") { result, character in
            switch character {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.append(character)
            }
        }
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("~") else { return String(text) }
        var result = ""
        var rest = text
        while let character = rest.popFirst() {
            if character == "~", let code = rest.first, code == "0" || code == "1" {
                rest.removeFirst()
                result += code == "0" ? "~" : "/"
            } else {
                result.append(character)
            }
        }
        return result
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.document, left.pointer) < (right.document, right.pointer)
    }
}

extension SourceValue {
    /// What lies at the end of a pointer.
    func value(at components: some Sequence<String>) -> SourceValue? {
        var value = self
        for component in components {
            switch value {
            case .object:
                guard let inner = value[component] else { return nil }
                value = inner
            case .array(let items):
                guard let index = Int(component), items.indices.contains(index) else { return nil }
                value = items[index]
            default: return nil
            }
        }
        return value
    }
}
