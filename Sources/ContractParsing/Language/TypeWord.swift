import ContractModel
import Diagnostics
import YAMLSyntax

/// What `type` may say: a scalar, one of the types with parts, or the name of a type.
enum TypeWord: Hashable, Sendable {
    case scalar(ScalarType)
    case record, list, map, enumeration, union, oneOf, tuple
    case named

    /// All of them; a type's place here is its case in the choice.
    static let all: [TypeWord] =
        ScalarType.allCases.map(scalar) + [.record, .list, .map, .enumeration, .union, .oneOf, .tuple, .named]

    /// What is written; `nil` where any name stands for it.
    var word: String? {
        switch self {
        case .scalar(let scalar): scalar.rawValue
        case .record: "record"
        case .list: "list"
        case .map: "map"
        case .enumeration: "enum"
        case .union: "union"
        case .oneOf: "one_of"
        case .tuple: "tuple"
        case .named: nil
        }
    }

    static let words = WordIndex(all.map(\.word))

    static func scope(_ isIn: (TypeWord) -> Bool) -> Scope {
        all.indices.reduce(into: Scope()) { scope, index in
            if isIn(all[index]) { scope.insert(Scope(rawValue: 1 << UInt64(index))) }
        }
    }

    static let choice = Choice(
        key: "type",
        cases: all.map { type in
            Choice.Case(word: type.word, title: type.word.map { "`type: \($0)`" } ?? "a named type")
        },
        implied: [(key: "fields", choice: all.firstIndex(of: .record)!)], meant: meant(by:))
}

extension TypeWord {
    var scalar: ScalarType? { if case .scalar(let scalar) = self { scalar } else { nil } }

    /// What the type is, for editors.
    var meaning: String {
        switch self {
        case .scalar(let scalar): scalar.meaning
        case .record: "An object with declared fields; may be left out beside `fields`."
        case .list: "An array of values of one type."
        case .map: "An object from text to values of one type."
        case .enumeration: "One of declared values; text, or integers with `base: integer`."
        case .union: "An object that says by a tag which variant it is."
        case .oneOf: "One of several types, told apart by JSON type or by a required field."
        case .tuple: "An array of fixed shape."
        case .named: "A type of this file's `types`, or `<domain>.Name`."
        }
    }
}

extension ScalarType {
    fileprivate var meaning: String {
        switch self {
        case .string: "Text."
        case .boolean: "`true` or `false`."
        case .int32, .int64, .uint32, .uint64: "An integer; its range is part of the type."
        case .double: "A finite binary floating-point number; not for money."
        case .decimal: "An exact decimal number of `precision` digits, `scale` of them after the point."
        case .uuid: "A UUID."
        case .timestamp: "A moment with its zone, RFC 3339 or Unix time."
        case .date: "A day of the calendar, `yyyy-mm-dd`."
        case .time: "A time of day."
        case .duration: "An ISO 8601 duration."
        case .bytes: "Bytes as base64 text."
        case .uri, .uriReference, .uriTemplate: "Text that is a \(rawValue)."
        case .email, .hostname, .ipv4, .ipv6: "Text that is a valid \(rawValue)."
        case .null: "Only `null`."
        case .json: "Any JSON."
        }
    }
}

/// What `type` says.
enum TypeName: Sendable {
    case word(TypeWord, SourceRange)
    case reference(TypeReference)
}

extension Shape where Value == TypeName {
    static var typeName: Self {
        let reference = Shape<TypeReference>.typeName
        let words = TypeWord.all.compactMap { type in type.word.map { Word(text: $0, description: type.meaning) } }
        return Shape(
            .either([.words(words), reference.form]),
            read: { node, binder in
                if case .scalar(let scalar) = node.content, let place = TypeWord.words[scalar.text] {
                    return .word(TypeWord.all[place], node.range)
                }
                return reference.read(node, &binder).map(TypeName.reference)
            },
            write: { name in
                switch name {
                case .word(let word, _): .text(word.word ?? "")
                case .reference(let type): .text(type.text)
                }
            })
    }
}
