import ContractModel
import ContractRegistry
package import Diagnostics

/// Plans how a payload of one major becomes one of the next, in Swift: every property of the new payload from a step, from
/// the property of the same name, or from what stands in for an absent one.
struct UpcastPlanner {
    let plan: ModulePlan
    let event: ModulePlan.Event
    let old: ModulePlan.Version
    let new: ModulePlan.Version
    var requirements: [RequirementContext] = []
    var conversions: [ConversionContext] = []
    /// The pairs of types that have a conversion, or are getting one.
    var converted: Set<[DeclarationID]> = []
    /// The paths of the new payload that nothing leads to.
    var missing: [String] = []

    init(plan: ModulePlan, event: ModulePlan.Event, old: ModulePlan.Version, new: ModulePlan.Version) {
        self.plan = plan
        self.event = event
        self.old = old
        self.new = new
    }

    mutating func plan(_ upcast: Upcast, diagnostics: inout Diagnostics) -> PlannedUpcast? {
        let root = UpcastRoot(type: .declared(old.payload), same: FieldPath(components: []), isPayload: true)
        let isInCode = upcast.fields.contains { if case .code = $0.source { true } else { false } }
        let assignments = assignments(new.payload, UpcastSteps(upcast), root, path: [])
        guard missing.isEmpty else {
            report(upcast, &diagnostics)
            return nil
        }
        let from = plan.path(of: old.payload)
        let steps = event.swiftName.escapedIdentifier + ".UpcastSteps"
        let context = UpcastContext(
            access: "", from: from, to: plan.path(of: new.payload),
            parameter: isInCode ? "with steps: any \(steps)" : "",
            argument: isInCode ? ", with: steps" : "", conformance: isInCode ? "" : ": UpcastablePayload",
            assignments: assignments, conversions: conversions)
        return PlannedUpcast(context: context, requirements: requirements)
    }

    private func report(_ upcast: Upcast, _ diagnostics: inout Diagnostics) {
        for path in missing {
            let step = upcast.fields.first { $0.target.value.description == path }
            let message = "`\(path)` of `\(event.name)` \(new.major) cannot be made from version \(old.major)"
            let help = "say under `upcast` where it comes from: `from`, `value` or `code`"
            diagnostics.error(UpcastRules.noSource, message, at: step?.target.range ?? upcast.range, help: help)
        }
    }
}

/// What the parts of a record are made from.
struct UpcastRoot {
    /// The type of `old`.
    var type: SwiftType
    /// The part of `old` that has the same name as the record, where there is one.
    var same: FieldPath?
    /// Whether `old` is the payload, so that steps in code may take it.
    var isPayload: Bool
}

/// What may be wrong with an upcast where Swift is made of it.
package enum UpcastRules {
    static let noSource: RuleID = "upcast-no-source"

    package static let all: [RuleDescription] = [
        RuleDescription(
            id: noSource, severity: .error, summary: "an upcast that leaves a field of the new version without a value",
            rationale: "Every stored event of the older version must become one of the newest.",
            remedy: "Name the source of the field under `upcast.fields`: `from`, `value` or `code`.")
    ]
}
