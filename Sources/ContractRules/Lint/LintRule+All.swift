extension LintRule {
    /// Every rule of lint, sorted by id.
    package static let all: [LintRule] = [
        naming, documentation, ownership, lifecycle, relations, privacy, types, warehouse, shape, consumers, settings,
    ].flatMap { $0 }.sorted { $0.id < $1.id }

    private static let naming: [LintRule] = [
        booleanName, domainNameCase, enumValueCase, enumValueCaseVariant, eventCaseVariant, eventNameCase,
        eventNameRedundant, eventNameTense, eventNameVersion, fieldCaseVariant, fieldNameCase, typeCaseVariant,
        typeNameCase,
    ]

    private static let documentation: [LintRule] = [
        docDuplicated, docRepeatsName, entityUndocumented, enumValueUndocumented, fieldUndocumented, summaryShape,
        tagVariant, typeUndocumented,
    ]

    private static let ownership: [LintRule] = [
        consumerTeamUnknown, ownerMissing, ownerUnknown, producerMissing, producerTeamUnknown, teamContactMissing,
        waiverTeamUnknown,
    ]

    private static let lifecycle: [LintRule] = [
        entityKeyOtherType, entityKeyUnfit, entityMissing, entityUnknown, eventDeprecatedIncomplete, eventExpired,
        eventTimeMissing, eventTimeUnfit, eventWithoutExample, fieldDeprecatedIncomplete, olderMajorActive,
        replacementUnknown,
        entityUnused, fieldReplacementUnknown, statusMismatch, sunsetPassed, valueDeprecatedIncomplete,
        variantWithoutExample,
    ]

    private static let relations: [LintRule] = [
        relationEventUnknown, relationKeyMismatch, relationNeverClosed, relationUnopened,
    ]

    private static let privacy: [LintRule] = [piiInKey, piiKeptForever, piiUnmarked, secretInEvent]

    private static let types: [LintRule] = [
        enumClosedRead, idBeyondDouble, idUntyped, jsonUntyped, listUnbounded, moneyAsFloat, moneyWithoutCurrency,
        numberWithoutUnit, sharedTypeUnused, stringUnbounded, timestampUntyped, timestampWithoutZone, typeUnused,
        unitContradictsName, unitNotUcum,
    ]

    private static let warehouse: [LintRule] = [whIdentifierCollision, whReservedWord]

    private static let shape: [LintRule] = [
        errorLogShape, eventLookAlike, eventSameFields, eventWithoutFields, metricShape,
    ]

    private static let consumers: [LintRule] = [
        consumerEventUnknown, consumerFieldUnknown, consumerPurposeMissing, consumerReadsAll, consumerReadsDeprecated,
        consumerReadsDraft, consumerValueUnknown, consumerVersionUnknown,
    ]

    private static let settings: [LintRule] = [
        allowExpired, allowUnknownRule, allowUnused, settingEventUnmatched, severityUnknownRule,
        waiverExpired,
    ]
}
