import ContractModel
import YAMLSyntax

extension Shape where Value == Deprecation {
    static var deprecation: Self {
        mapping(DeprecationKeys.all) { Deprecation(range: $0) }.defined("deprecation")
    }
}

enum DeprecationKeys {
    static let all = Keys<Deprecation>("a deprecation", snippet: "{ since: ${1:1.1.0}, reason: \"$2\" }") {
        Key("since", \.since, .version, "The version that deprecated it.")
        Key("reason", \.reason, .text, "Why.")
        Key("replaced_by", \.replacedBy, .text, "What to use instead.")
        Key("sunset", \.sunset, .day, "The day after which it may go, `yyyy-mm-dd`.")
    }
}
