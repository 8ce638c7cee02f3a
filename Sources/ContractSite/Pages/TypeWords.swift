import ContractModel
import ContractRegistry

/// Types and limits in words, for people who know neither the language of contracts nor Swift.
struct TypeWords {
    let contract: ResolvedContract

    /// `list of shared.Money`, `text`, `OrderID, text`.
    func words(of spec: ResolvedSpec) -> HTML {
        let name = spec.type.map { HTML.code(contract[$0].qualifiedName) }
        let shape = shape(of: spec)
        let words = name.map { isPlain(spec) ? $0 + HTML(", ") + shape : $0 } ?? shape
        return spec.nullable ? words + HTML(" or null") : words
    }

    private func isPlain(_ spec: ResolvedSpec) -> Bool {
        switch contract.shape(of: spec) {
        case .scalar, .list, .map: true
        default: false
        }
    }

    private func shape(of spec: ResolvedSpec) -> HTML {
        switch contract.shape(of: spec) {
        case .scalar(let scalar): HTML(Self.words(for: scalar))
        case .record: HTML("object")
        case .list(let item): HTML("list of ") + words(of: item)
        case .map(let value): HTML("map of text to ") + words(of: value)
        case .enumeration(let enumeration):
            HTML(
                "one of some \(enumeration.base == .integer ? "numbers" : "values")\(Self.words(for: enumeration.openness))"
            )
        case .union, .oneOf: HTML("one of several forms")
        case .tuple(let items): HTML("fixed list of \(items.count)")
        case .named, .unresolved: HTML("unknown")
        }
    }

    private static func words(for openness: Openness) -> String {
        switch openness {
        case .open: ", more may be added"
        case .closed: ", no others"
        case .extensible: ", others may be sent"
        }
    }

    private static func words(for scalar: ScalarType) -> String {
        switch scalar {
        case .string: "text"
        case .boolean: "true or false"
        case .int32, .int64: "whole number"
        case .uint32, .uint64: "whole number, 0 or more"
        case .double: "number"
        case .decimal: "decimal number"
        case .uuid: "UUID"
        case .timestamp: "moment"
        case .date: "date"
        case .time: "time of day"
        case .duration: "duration"
        case .bytes: "bytes, Base64"
        case .uri: "URI"
        case .uriReference: "URI reference"
        case .uriTemplate: "URI template"
        case .email: "email address"
        case .hostname: "host name"
        case .ipv4: "IPv4 address"
        case .ipv6: "IPv6 address"
        case .null: "null"
        case .json: "any JSON"
        }
    }

    /// Each limit a sentence, of the value and of its items.
    func limits(of spec: ResolvedSpec) -> [HTML] {
        var words = spec.limits.entries.map { self.words(for: $0) }
        if let const = spec.const { words.insert(HTML("always ") + .code(const.json), at: 0) }
        switch spec.shape {
        case .list(let item), .map(let item): return words + limits(of: item).map { HTML("each: ") + $0 }
        default: return words
        }
    }

    private func words(for limit: Limit) -> HTML {
        let value = HTML.code(limit.text)
        return switch limit.kind {
        case .minLength: HTML("at least ") + value + HTML(" characters")
        case .maxLength: HTML("at most ") + value + HTML(" characters")
        case .pattern: HTML("matches ") + value
        case .min: HTML("at least ") + value
        case .max: HTML("at most ") + value
        case .exclusiveMin: HTML("more than ") + value
        case .exclusiveMax: HTML("less than ") + value
        case .multipleOf: HTML("a multiple of ") + value
        case .precision: HTML("precision ") + value
        case .scale: value + HTML(" digits after the point")
        case .zone: HTML("time zone ") + value
        case .encoding: HTML("written as ") + value
        case .minItems: HTML("at least ") + value + HTML(" items")
        case .maxItems: HTML("at most ") + value + HTML(" items")
        case .unique: HTML("no item twice")
        case .minEntries: HTML("at least ") + value + HTML(" entries")
        case .maxEntries: HTML("at most ") + value + HTML(" entries")
        case .keyPattern: HTML("keys match ") + value
        }
    }
}

extension Limit {
    fileprivate var text: String {
        switch value {
        case .integer(let number): String(number)
        case .text(let text): text
        case .flag(let flag): String(flag)
        }
    }
}
