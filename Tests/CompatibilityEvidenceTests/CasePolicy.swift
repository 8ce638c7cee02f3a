@testable import ContractInterchange

/// Why a case is decided otherwise here, on purpose.
enum CasePolicy: String {
    case undeclared = "writers send the fields that they declare, and readers pass over the others"
    case annotation = "JSON Schema only annotates with content encodings and media types"
    case search = "a pattern that is searched for and may be empty allows every text, before and after"
    case untyped = "the schema says a limit of text and no type; an import takes it for text"
    case turnedOff = "the case turns the check off for the subject"

    init?(_ test: CompatibilityCasesEvidence.Case, _ rules: Set<String>) {
        let words = test.old.keywords.union(test.new.keywords)
        let names: Set<String> = ["shared-type-renamed", "type-newtype-changed"]
        let own = rules.subtracting(names)
        if test.isAccepted, test.name.contains("NONE override") {
            self = .turnedOff
        } else if test.isAccepted {
            return nil
        } else if own.isEmpty, words.contains("contentEncoding") || words.contains("contentMediaType") {
            self = .annotation
        } else if !own.isEmpty, own.isSubset(of: ["pattern-removed", "pattern-changed"]) {
            self = .search
        } else if own.isEmpty, words.contains("maxLength"), words.contains("anyOf") {
            self = .untyped
        } else if words.contains("properties"), own.isSubset(of: Self.fields) {
            self = .undeclared
        } else {
            return nil
        }
    }

    private static let fields: Set<String> = [
        "field-added-optional", "field-removed-optional", "field-removed-before-sunset", "field-removed-unreserved",
        "unknown-fields-opened", "unknown-fields-closed",
    ]
}

extension SourceValue {
    /// The names of all members, at any depth.
    fileprivate var keywords: Set<String> {
        (members ?? []).reduce(into: Set((items ?? []).flatMap(\.keywords))) { found, member in
            found.insert(member.name)
            found.formUnion(member.value.keywords)
        }
    }
}
