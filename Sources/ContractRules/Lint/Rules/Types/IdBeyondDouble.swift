import ContractModel
import Diagnostics

extension LintRule {
    static let idBeyondDouble = LintRule(
        "id-beyond-double", .note, "a 64-bit identifier is sent as a string",
        why: """
            JavaScript, jq and many others read JSON numbers as doubles and change every identifier above 2^53, silently: it then
            names something else.
            """,
        instead: "Add `encoding: string`, or a `max` below 9007199254740992.",
        examples: [
            .fires(
                .contract(
                    """
                    types:
                      «LegacyID»: { type: int64, min: 1, doc: "Of the old shop." }
                    """),
                "64-bit identifier `LegacyID` is sent as a number", also: ["type-unused"]),
            .passes(
                .contract(
                    """
                    types:
                      LegacyID: { type: int64, min: 1, encoding: string, doc: "Of the old shop." }
                    """), also: ["type-unused"]),
            .spares(
                "a range that a double holds",
                .contract(
                    """
                    types:
                      LegacyID: { type: int64, min: 1, max: 999999999, doc: "Of the old shop." }
                    """), also: ["type-unused"]),
        ],
        check: .spec { site, _ in
            guard site.use == .field || site.use == .named, case .scalar(let scalar) = site.spec.kind,
                scalar == .int64 || scalar == .uint64, site.spec.limits[.encoding] == nil,
                site.spec.limits[.max] == nil,
                ["id", "ids"].contains(WordSplitter().split(site.holder).last)
                    || site.use == .named && site.holder.hasSuffix("ID")
            else { return nil }
            return LintFinding(
                "64-bit identifier `\(site.holder)` is sent as a number", at: site.holderRange,
                help: "add `encoding: string`",
                place: .node(site.node))
        })
}
