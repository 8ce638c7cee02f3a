import Diagnostics
import FoundationEssentials
import YAMLSyntax

/// One case of the YAML suite: `229Q`, or `3RLN/2` for the third of a file with several.
struct SuiteCase {
    var id: String
    var yaml: String
    /// Whether it is not YAML at all.
    var fails: Bool
    /// `nil` where the suite gives none: values that JSON cannot say.
    var json: String?

    /// Reads the files of the suite, with our own parser: they keep to the subset.
    static func all(in folder: String) throws -> [SuiteCase] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".yaml") }
            .sorted()
        return try names.flatMap { name in
            let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: folder + "/" + name)))
            return cases(of: Parsed(bytes), file: String(name.dropLast(5)))
        }
    }

    /// A field that a case leaves out is that of the case before it in its file, apart from `fail`.
    private static func cases(of parsed: Parsed, file: String) -> [SuiteCase] {
        guard let root = parsed.root, case .sequence(let items) = root.content else { return [] }
        var json: String?
        return items.enumerated().map { index, item in
            let own = fields(of: item)
            if let text = own["json"] { json = text.map(visible) }
            return SuiteCase(
                id: items.count == 1 ? file : "\(file)/\(index)", yaml: visible((own["yaml"] ?? nil) ?? ""),
                fails: own["fail"] != nil, json: json)
        }
    }

    private static func fields(of node: YAMLNode) -> [String: String?] {
        guard case .mapping(let pairs) = node.content else { return [:] }
        var fields: [String: String?] = [:]
        for pair in pairs {
            guard case .scalar(let scalar) = pair.value.content else { continue }
            fields[pair.key.text] = YAMLCoreSchema.value(of: scalar) == .null ? .some(nil) : scalar.text
        }
        return fields
    }

    /// The suite writes white space with characters that can be seen.
    private static func visible(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        var dashes = 0
        for scalar in text.unicodeScalars {
            if scalar == "—" {
                dashes += 1
                continue
            }
            if scalar != "»" { for _ in 0..<dashes { result.append("—") } }
            dashes = 0
            switch scalar {
            case "␣": result.append(" ")
            case "»": result.append("\t")
            case "←": result.append("\r")
            case "⇔": result.append("\u{FEFF}")
            case "↵": break
            default: result.append(scalar)
            }
        }
        if result.last == "\n", result.dropLast().last == "∎" { result.removeLast(2) }
        return String(result)
    }
}

/// A JSON value, to compare with.
indirect enum JSONTree: Equatable, Decodable {
    case null
    case boolean(Bool)
    case number(Double)
    case text(String)
    case array([JSONTree])
    case object([String: JSONTree])

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .boolean(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .text(value)
        } else if let value = try? container.decode([JSONTree].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: JSONTree].self))
        }
    }

    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let scalar): self = JSONTree(YAMLCoreSchema.value(of: scalar))
        case .sequence(let items): self = .array(items.map(JSONTree.init))
        case .mapping(let pairs):
            self = .object(Dictionary(uniqueKeysWithValues: pairs.map { ($0.key.text, JSONTree($0.value)) }))
        }
    }

    private init(_ value: YAMLCoreValue) {
        switch value {
        case .null: self = .null
        case .boolean(let value): self = .boolean(value)
        case .number(let text): self = .number(Double(text) ?? .nan)
        case .notFinite(let text), .text(let text): self = .text(text)
        }
    }
}
