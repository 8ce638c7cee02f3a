import Diagnostics

extension LintRule {
    static let numberWithoutUnit = LintRule(
        "number-without-unit", .warning, "a number that measures something says its unit",
        why: """
            Seconds read as milliseconds are wrong by a thousand and look plausible. A unit in the contract reaches the docs,
            the generated code and every check of a change; one in the name reaches nobody but the reader's eye.
            """,
        instead: "Add `unit` in UCUM: `ms`, `By`, `kg`, `Cel`, `%`; `1` for a pure number. Or use `type: duration`.",
        examples: [
            .fires(
                .fields("«timeout_ms»: { type: int32, min: 0, doc: \"How long the payment could take.\" }"),
                "`timeout_ms` states its unit in its name alone"),
            .fires(
                .fields("«parcel_weight»: { type: double, min: 0, doc: \"As the scales said.\" }"),
                "`parcel_weight` measures something in no unit"),
            .passes(.fields("timeout: { type: int32, min: 0, unit: ms, doc: \"How long the payment could take.\" }")),
            .spares("a count", .fields("page_size: { type: int32, min: 1, doc: \"Orders on a page.\" }")),
            .spares(
                "a duration that carries its units", .fields("delay: { type: duration, doc: \"Until it ships.\" }")),
            .spares(
                "a size by name",
                .fields("size: { type: enum, values: { s: Small., l: Large. }, doc: \"Of the shirt.\" }")),
        ],
        check: .value { site in
            guard site.unit == nil, site.type.isNumeric, let last = site.words.last else { return nil }
            if let unit = MeasureWords.unit(ofSuffix: last) {
                return LintFinding(
                    "`\(site.name)` states its unit in its name alone", at: site.range,
                    help: "add `unit: \(unit.quotedForYAML)`",
                    place: .node(site.node))
            }
            guard let units = MeasureWords.units(ofQuantity: site.words) else { return nil }
            return LintFinding(
                "`\(site.name)` measures something in no unit", at: site.range, help: "add `unit`: \(units)",
                place: .node(site.node))
        })
}

extension String {
    /// In quotes where YAML would take it for something else.
    var quotedForYAML: String { first.map { "%[{".contains($0) } ?? true ? "\"\(self)\"" : self }
}
