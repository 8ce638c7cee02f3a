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

    /// A name as a step of a JSON Pointer (RFC 6901).
    static func escaped(_ text: String) -> String {
        text.unicodeScalars.reduce(into: "") { result, scalar in
            switch scalar {
            case "~": result += "~0"
            case "/": result += "~1"
            default: result.unicodeScalars.append(scalar)
            }
        }
    }

    /// The name that a step of a JSON Pointer is.
    static func unescaped(_ text: Substring) -> String {
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars
        while let scalar = rest.popFirst() {
            if scalar == "~", let code = rest.first, code == "0" || code == "1" {
                rest.removeFirst()
                result.append(code == "0" ? "~" : "/")
            } else {
                result.append(scalar)
            }
        }
        return String(result)
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
