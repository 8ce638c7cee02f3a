import ContractModel
import ContractRegistry
import Diagnostics

extension CompatibilityRule {
    private static let whyGone = """
        Old events hold the value, and the new type gives no way to it. Who reads the field loses it, in reports and models \
        too.
        """

    static let fieldRemovedOptional = CompatibilityRule(
        "field-removed-optional", .warning, "an optional field was removed", why: whyGone,
        instead: "Mark the field `deprecated` with a sunset, wait for its readers, and reserve its name when it goes.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, meaning: .noted, bump: .minor),
        examples: [
            .change(
                .fields(
                    "note: { type: string, optional: true, doc: A note. }\ngift: { type: boolean, optional: true, doc: A gift. }"
                ),
                to: .fields("gift: { type: boolean, optional: true, doc: A gift. }"), breaks: "",
                "optional field `note` was removed")
        ],
        judges: { site in
            guard case .fieldRemoved(let field, _, _) = site.kind else { return false }
            return field.field.optional
        },
        words: {
            FindingWords(
                "optional field \($0.name) was removed", here: $0.formerPlace,
                there: "released here",
                help: "keep the field and mark it deprecated")
        })

    static let fieldRemovedRequired = CompatibilityRule(
        "field-removed-required", .error, "a required field was removed",
        why: whyGone + " Readers of the released versions require it, and refuse every event without it.",
        instead: "Keep the field and mark it `deprecated`, or make this the next major version with an upcast.",
        RuleVerdicts("BF", producer: .breaks, consumer: .breaks, bump: .major),
        examples: [
            .change(
                .fields("note: { type: string, doc: A note. }\ngift: { type: boolean, optional: true, doc: A gift. }"),
                to: .fields("gift: { type: boolean, optional: true, doc: A gift. }"), breaks: "F",
                "required field `note` was removed")
        ],
        judges: { site in
            guard case .fieldRemoved(let field, _, _) = site.kind else { return false }
            return !field.field.optional
        },
        words: {
            FindingWords(
                "required field \($0.name) was removed", here: $0.formerPlace,
                there: "released here",
                help: "keep the field and mark it deprecated, or make this \($0.new.version.nextMajor) with an upcast")
        })

    static let fieldRemovedUnreserved = CompatibilityRule(
        "field-removed-unreserved", .error, "a field was removed and its name is not reserved",
        why: """
            A name that is free can come back with another meaning. Old events still hold the old one, and nobody could tell \
            them apart.
            """,
        instead: "Add the name to `reserved` of the record. `deed check --fix` does, once the sunset has passed.",
        RuleVerdicts(bump: .patch),
        examples: [
            .change(
                .fields(
                    "note: { type: string, optional: true, doc: A note. }\ngift: { type: boolean, optional: true, doc: A gift. }"
                ),
                to: .fields("gift: { type: boolean, optional: true, doc: A gift. }"), breaks: "",
                "the name of the removed field `note` is not reserved")
        ],
        judges: { site in
            guard case .fieldRemoved(let field, _, let now) = site.kind else { return false }
            return !now.reserved.contains { $0.value == field.wireName }
        },
        words: { site in
            FindingWords(
                "the name of the removed field \(site.name) is not reserved", there: "released here",
                help: "add `reserved: [\(site.path.components.last ?? "")]` to the record")
        })

    static let fieldRemovedBeforeSunset = CompatibilityRule(
        "field-removed-before-sunset", .error, "a field was removed that was not deprecated, or before its sunset",
        why:
            "Readers plan by the sunset. A field that goes without one, or before it, breaks the promise that was made to them.",
        instead:
            "Release the field as `deprecated` with a `sunset` first, and remove it after that day. `deed check --fix` puts it back, deprecated.",
        RuleVerdicts(bump: .patch),
        examples: [
            .change(
                .fields(
                    "note: { type: string, optional: true, doc: A note. }\ngift: { type: boolean, optional: true, doc: A gift. }"
                ),
                to: .fields("gift: { type: boolean, optional: true, doc: A gift. }"), breaks: "",
                "field `note` was removed without having been deprecated")
        ],
        judges: { site in
            guard case .fieldRemoved(let field, _, _) = site.kind else { return false }
            guard let sunset = field.field.deprecated?.sunset?.value else { return true }
            return site.today < sunset
        },
        words: { site in
            guard case .fieldRemoved(let field, _, _) = site.kind, let deprecation = field.field.deprecated else {
                return FindingWords(
                    "field \(site.name) was removed without having been deprecated", there: "released here",
                    help: "keep it, say `deprecated: { since, reason, sunset }`, and remove it after the sunset")
            }
            let day = deprecation.sunset.map { "before its sunset, \($0.value)" } ?? "without a sunset"
            return FindingWords(
                "field \(site.name) was removed \(day)", there: "released here",
                help: "keep it until its sunset has passed")
        })
}

extension ChangeSite {
    /// What is said where a removed field would stand.
    fileprivate var formerPlace: String {
        guard case .fieldRemoved(let field, let former, let now) = kind, let file = change.new?.file,
            let place = FormerPlace(of: field, in: former, now: now, file: file)
        else { return "\(leaf) was declared in here" }
        return "\(leaf) stood \(place.isBefore ? "before" : "behind") this"
    }
}
