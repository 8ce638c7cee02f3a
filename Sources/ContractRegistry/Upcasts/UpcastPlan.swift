package import ContractModel

/// How every payload of one contract becomes one of another, as its upcast says it.
package struct UpcastPlan: Sendable {
    package var payload: RecordConversion
    package var parts: [PartConversion]
    /// The names of the steps that the consuming module implements.
    package var codes: [String]
    /// The paths of the new payload that nothing leads to.
    package var missing: [FieldPath]

    /// Plans the step from a major to the next, by the `upcast` of the new one.
    package static func step(from old: ResolvedContract, to new: ResolvedContract, by upcast: Upcast) -> UpcastPlan {
        plan(from: old, to: new, UpcastSteps(upcast))
    }

    /// Plans what reading does to a payload: former names become the present ones, defaults are filled in, and what nobody
    /// declared is dropped or kept.
    package static func reading(_ contract: ResolvedContract) -> UpcastPlan {
        plan(from: contract, to: contract, UpcastSteps([]))
    }

    private static func plan(
        from old: ResolvedContract, to new: ResolvedContract, _ steps: UpcastSteps
    ) -> UpcastPlan {
        var planner = ConversionPlanner(from: old, to: new)
        let root = ConversionRoot(
            spec: ResolvedSpec(.record(old.payload), range: old.payload.range), same: FieldPath(components: []),
            isPayload: true)
        let payload = planner.record(new.payload, steps, root, path: FieldPath(components: []))
        return UpcastPlan(
            payload: payload, parts: planner.finishedParts, codes: planner.codes, missing: planner.missing)
    }
}

/// What the fields of a record are made from.
struct ConversionRoot {
    /// The type of the older value.
    var spec: ResolvedSpec
    /// The part of it that has the same name as the record, where there is one.
    var same: FieldPath?
    /// Whether it is the payload, which steps in code take.
    var isPayload: Bool
}
