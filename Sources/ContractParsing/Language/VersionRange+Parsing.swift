import ContractModel
import Diagnostics
import YAMLSyntax

extension Shape where Value == Located<VersionRange> {
    static var versionRange: Self {
        let number = "(0|[1-9][0-9]*)"
        let term = "(>=|<=|>|<|=)?\(number)\\.\(number)\\.\(number)"
        return .parsed(
            TextForm(
                "a range of versions",
                pattern: "^([1-9][0-9]*\\.x|[1-9][0-9]*\\.\(number)\\.x|\(term)( +\(term))*)$"),
            "invalid-version", help: "write `2.x`, `2.1.x`, `2.1.0`, or terms such as `>=2.1.0 <4.0.0`",
            VersionRange.init(parsing:), written: \.description)
    }
}

extension VersionRange {
    /// Reads `2.x`, `2.1.x`, `2.1.0` or terms that all hold, such as `>=2.1.0 <4.0.0`; `nil` where no version can be in.
    package init?(parsing text: String) {
        let bounds: (lower: SemanticVersion, upper: SemanticVersion?)?
        if text.hasSuffix(".x") {
            bounds = Self.wildcard(text.dropLast(2))
        } else {
            bounds = Self.terms(text)
        }
        guard let bounds, bounds.upper.map({ bounds.lower < $0 }) ?? true else { return nil }
        self.init(lower: bounds.lower, upper: bounds.upper, description: text)
    }

    private static func wildcard(_ text: Substring) -> (SemanticVersion, SemanticVersion?)? {
        let dots = text.utf8.count { $0 == UInt8(ascii: ".") }
        guard dots < 2, let lower = SemanticVersion(text + (dots == 0 ? ".0.0" : ".0")), lower.major > 0 else {
            return nil
        }
        let upper =
            dots == 0
            ? SemanticVersion(major: lower.major + 1, minor: 0, patch: 0)
            : SemanticVersion(major: lower.major, minor: lower.minor + 1, patch: 0)
        return (lower, upper)
    }

    private static func terms(_ text: String) -> (SemanticVersion, SemanticVersion?)? {
        var lower = SemanticVersion(major: 0, minor: 0, patch: 0)
        var upper: SemanticVersion?
        let terms = text.split(separator: " ")
        for term in terms {
            let sign = term.prefix { "<>=".contains($0) }
            guard let version = SemanticVersion(String(term.dropFirst(sign.count))) else { return nil }
            switch sign {
            case "", "=":
                lower = max(lower, version)
                upper = least(upper, version.next)
            case ">=": lower = max(lower, version)
            case ">": lower = max(lower, version.next)
            case "<": upper = least(upper, version)
            case "<=": upper = least(upper, version.next)
            default: return nil
            }
        }
        return terms.isEmpty || text.first == " " || text.last == " " ? nil : (lower, upper)
    }

    private static func least(_ bound: SemanticVersion?, _ other: SemanticVersion) -> SemanticVersion {
        bound.map { min($0, other) } ?? other
    }
}

extension SemanticVersion {
    /// The least version above this one.
    fileprivate var next: SemanticVersion { SemanticVersion(major: major, minor: minor, patch: patch + 1) }

    fileprivate init?(_ text: Substring) { self.init(String(text)) }
}
