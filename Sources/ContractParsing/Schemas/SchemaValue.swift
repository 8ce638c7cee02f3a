/// A JSON value of a schema, with its members in the order in which they are written.
indirect enum SchemaValue: Sendable, Hashable {
    case text(String)
    case number(Int)
    case flag(Bool)
    case array([SchemaValue])
    case object([Member])

    struct Member: Sendable, Hashable {
        var name: String
        var value: SchemaValue
    }

    static func object(_ members: KeyValuePairs<String, SchemaValue>) -> SchemaValue {
        .object(members.map { Member(name: $0.key, value: $0.value) })
    }

    static func texts(_ texts: [String]) -> SchemaValue { .array(texts.map(text)) }

    /// The object with further members.
    func adding(_ members: KeyValuePairs<String, SchemaValue>) -> SchemaValue {
        guard case .object(let own) = self else { return self }
        return .object(own + members.map { Member(name: $0.key, value: $0.value) })
    }
}

extension SchemaValue {
    /// JSON with two spaces per level; arrays of scalars on one line.
    var json: String {
        var text = ""
        write(to: &text, indent: 0)
        return text + "\n"
    }

    private var isScalar: Bool {
        switch self {
        case .text, .number, .flag: true
        case .array, .object: false
        }
    }

    private func write(to text: inout String, indent: Int) {
        switch self {
        case .text(let value): text += Self.quoted(value)
        case .number(let value): text += String(value)
        case .flag(let value): text += value ? "true" : "false"
        case .array(let items): write(items, to: &text, indent: indent)
        case .object(let members): write(members, to: &text, indent: indent)
        }
    }

    private func write(_ items: [SchemaValue], to text: inout String, indent: Int) {
        let isShort = items.allSatisfy(\.isScalar)
        text += "["
        for (index, item) in items.enumerated() {
            if index > 0 { text += isShort ? ", " : "," }
            if !isShort { text += Self.line(indent + 2) }
            item.write(to: &text, indent: indent + 2)
        }
        text += isShort ? "]" : Self.line(indent) + "]"
    }

    private func write(_ members: [Member], to text: inout String, indent: Int) {
        guard !members.isEmpty else {
            text += "{}"
            return
        }
        if members.count == 1, members[0].value.isScalar {
            text += "{ \(Self.quoted(members[0].name)): "
            members[0].value.write(to: &text, indent: indent)
            text += " }"
            return
        }
        text += "{"
        for (index, member) in members.enumerated() {
            text += (index > 0 ? "," : "") + Self.line(indent + 2) + Self.quoted(member.name) + ": "
            member.value.write(to: &text, indent: indent + 2)
        }
        text += Self.line(indent) + "}"
    }

    private static func line(_ indent: Int) -> String { "\n" + String(repeating: " ", count: indent) }

    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
