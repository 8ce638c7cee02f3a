import ContractModel
import ContractRegistry

/// A description before and after.
struct Wording {
    /// What is described, as the subject of a sentence.
    var subject: String
    private var old: String
    private var new: String

    /// `nil` where a change is not about a description.
    init?(_ site: ChangeSite) {
        switch site.kind {
        case .fieldDocumentation(let old, let new):
            self.init("the documentation of \(site.name)", old.field.doc?.value, new.field.doc?.value)
        case .valueDocumentation(let old, let new):
            self.init(
                "the documentation of value `\(old.name.value)` of \(site.subject)", old.doc?.value, new.doc?.value)
        case .event(.summary):
            self.init("the summary", site.old.contract.summary?.value, site.new.contract.summary?.value)
        case .event(.description):
            self.init("the description", site.old.contract.description?.value, site.new.contract.description?.value)
        default: return nil
        }
    }

    private init(_ subject: String, _ old: String?, _ new: String?) {
        self.subject = subject
        self.old = old ?? ""
        self.new = new ?? ""
    }

    /// Whether more than half of the words are others, or one that turns the meaning came or went. What was not described
    /// before is not rewritten.
    var isRewritten: Bool {
        let (before, after) = (Self.words(of: old), Self.words(of: new))
        guard !before.isEmpty, !after.isEmpty else { return false }
        if Self.turns(in: before) != Self.turns(in: after) { return true }
        var rest = before
        var shared = 0
        for word in after {
            guard let index = rest.firstIndex(of: word) else { continue }
            rest.remove(at: index)
            shared += 1
        }
        return 4 * shared < before.count + after.count
    }

    /// Words that turn what is said around, and numbers.
    private static func turns(in words: [Substring]) -> Set<Substring> {
        Set(words.filter { turning.contains($0) || $0.allSatisfy(\.isNumber) })
    }

    private static let turning: Set<Substring> = [
        "not", "no", "never", "none", "without", "except", "excluding", "excludes", "including", "includes", "before",
        "after", "gross", "net",
    ]

    private static func words(of text: String) -> [Substring] {
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map { Substring(String($0)) }
    }
}
