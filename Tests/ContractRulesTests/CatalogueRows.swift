import ContractRules
import Diagnostics
import Testing

/// The rows of the catalogue of contract changes: each is a rule, or there is a reason why not.
@Suite struct CatalogueRows {
    private static let rows = """
        field-added-optional field-added-required field-added-required-default field-removed-optional
        field-removed-required field-removed-unreserved reserved-name-removed field-readded-other-type
        field-optional-to-required field-optional-to-required-default field-required-to-optional
        field-nonnull-to-nullable field-nullable-to-nonnull field-absent-null-encoding
        field-renamed-optional field-renamed-required field-renamed-alias field-alias-removed field-moved
        field-reordered field-case-variant field-wire-name-changed field-swift-name-changed
        field-default-added field-default-changed field-default-removed field-const-added
        field-const-removed field-const-changed field-deprecated field-undeprecated field-sunset-shortened
        field-removed-before-sunset type-int-widened type-int-narrowed type-signedness
        type-integer-to-number type-number-to-integer type-float-to-double type-double-to-float
        type-decimal-precision-up type-decimal-precision-down type-decimal-scale type-changed type-to-any
        type-from-any type-int64-encoding type-timestamp-encoding type-timestamp-precision-up
        type-timestamp-precision-down type-timezone-loosened type-timezone-tightened type-date-datetime
        type-format-added type-format-removed type-format-changed type-content-encoding type-scalar-to-array
        type-array-to-scalar type-record-to-map type-map-to-record type-object-to-json-string
        type-newtype-changed enum-value-added-closed enum-value-added-open enum-value-removed-closed
        enum-value-removed-open enum-value-renamed enum-value-renamed-alias enum-value-readded-meaning
        enum-reordered enum-from-string enum-to-string enum-open-to-closed-reader enum-extensible-to-closed
        enum-closed-to-open enum-closed-to-extensible enum-fallback-changed enum-base-type
        enum-value-deprecated enum-swift-case-renamed enum-removed-type min-tightened min-loosened
        max-tightened max-loosened exclusive-bound-tightened exclusive-bound-loosened range-shifted
        multiple-of-tightened multiple-of-loosened multiple-of-changed min-length-tightened
        min-length-loosened max-length-tightened max-length-loosened pattern-added pattern-removed
        pattern-changed min-items-tightened min-items-loosened max-items-tightened max-items-loosened
        unique-items-tightened unique-items-loosened map-size-tightened map-size-loosened
        map-key-pattern-tightened map-key-pattern-loosened dependent-required-tightened
        dependent-required-loosened cross-field-rule-tightened cross-field-rule-loosened
        cross-field-rule-changed rule-severity-raised rule-severity-lowered normalisation-changed
        items-widened items-narrowed items-nullable list-to-set set-to-list map-key-type map-value
        array-to-keyed-map unknown-fields-closed unknown-fields-opened preserve-unknown-removed
        union-variant-added-closed union-variant-added-open union-variant-removed
        union-discriminator-renamed union-tag-changed union-tagged union-untagged type-to-union-untagged
        type-to-union-tagged union-to-type union-variant-payload union-order ref-inlined-or-extracted
        shared-type-changed shared-type-renamed shared-type-moved ref-retargeted ref-unpinned
        shared-type-removed-in-use recursion-introduced event-added event-removed event-retired
        event-renamed event-namespace-moved event-split-or-merged event-topic-changed
        event-partition-key-changed event-entity-key-changed event-idempotency-key-changed
        event-time-repointed event-envelope-required-added event-envelope-removed event-relation-added
        event-relation-removed event-relation-target-changed event-kind-changed event-visibility-reduced
        event-stability-decreased event-stability-increased event-deprecated-incomplete event-expired
        version-not-bumped version-bump-too-small version-bump-too-large version-decreased-or-duplicate
        version-gap published-version-edited published-version-deleted upcaster-missing upcaster-removed
        upcaster-changed compat-mode-loosened ruleset-loosened waiver-unused waiver-expired owner-changed
        consumer-dropped consumer-used-field-hit unit-changed currency-or-scale-policy-changed
        meaning-changed pii-raised pii-lowered encryption-toggled retention-changed sla-changed
        sampling-changed source-of-truth-changed example-invalid docs-only wh-column-added wh-varchar-grown
        wh-type-incompatible wh-null-to-notnull wh-identifier-collision wh-reserved-word
        """

    /// Rows that are said by other rules, or that the contract language cannot express.
    private static let reasons: [RuleID: String] = [
        "field-readded-other-type":
            "a release that had the field is compared too, and says which type it had: type-changed, against it",
        "field-absent-null-encoding":
            "the language has `optional` and `nullable`, and writers leave out what is absent",
        "field-moved": "a field elsewhere is a field that went and one that came",
        "type-float-to-double": "the language has one type of binary numbers, float64",
        "type-double-to-float": "the language has one type of binary numbers, float64",
        "enum-value-renamed": "without an alias it is a value that went and one that came",
        "enum-value-readded-meaning":
            "a rewritten description of a value is meaning-changed, against the release that had it",
        "enum-removed-type":
            "a named enum that went is said where it was used: enum-to-string, type-changed, field removed",
        "range-shifted": "it is said by its two ends, so that neither hides the other",
        "normalisation-changed": "the language does not normalise values",
        "items-widened": "the change of the item is said at the path of the items",
        "items-narrowed": "the change of the item is said at the path of the items",
        "list-to-set": "a set is a list of unique items: unique-items-tightened",
        "set-to-list": "a set is a list of unique items: unique-items-loosened",
        "map-key-type": "keys are text; their pattern is map-key-pattern-tightened and -loosened",
        "map-value": "the change of the value is said at the path of the values",
        "ref-retargeted": "shared types have no versions; a change of one is shared-type-changed",
        "ref-unpinned": "releases hold the shared types that they use",
        "shared-type-removed-in-use": "such a registry cannot be resolved: unknown-type",
        "event-added": "a new event promises nothing to anybody yet; look-alikes are event-look-alike",
        "event-split-or-merged": "an event that went and others that came",
        "event-topic-changed": "the language does not say where events travel",
        "event-partition-key-changed": "the language does not say where events travel",
        "event-envelope-required-added": "the envelope is that of CloudEvents, for all events",
        "event-envelope-removed": "the envelope is that of CloudEvents, for all events",
        "event-visibility-reduced": "contracts have no visibility",
        "consumer-used-field-hit": "it is no finding of its own: every finding names the readers that it touches",
        "currency-or-scale-policy-changed": "the language has no rounding policies; a currency is a field, or a unit",
        "encryption-toggled": "the language does not say how values are encrypted",
        "sla-changed": "the language does not promise when events arrive",
        "sampling-changed": "the language has no sampling: events are facts, and all of them count",
        "wh-column-added": "field-added-optional says it", "wh-varchar-grown": "max-length-loosened says it",
        "wh-type-incompatible": "the rules of types say it", "wh-null-to-notnull": "field-optional-to-required says it",
    ]

    @Test func `every row is a rule or has a reason`() {
        let rows = Self.rows.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(rows.count == 205)
        let rules = Set(RuleCatalog.entries.map(\.id.rawValue))
        for row in rows where !rules.contains(row) {
            if Self.reasons[RuleID(row)] == nil { Issue.record("`\(row)` is no rule and has no reason") }
        }
        for row in Self.reasons.keys {
            if !rows.contains(row.rawValue) { Issue.record("`\(row)` is no row") }
            if rules.contains(row.rawValue) { Issue.record("`\(row)` is a rule and needs no reason") }
        }
    }
}
