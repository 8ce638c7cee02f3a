import ContractModel
import ContractRegistry
import Diagnostics

/// The steps between the versions of one event.
struct EventUpcasts: Sendable {
    private let event: ModulePlan.Event
    /// By the major that each leads to.
    private var steps: [Int: PlannedUpcast] = [:]

    init(_ event: ModulePlan.Event, in plan: ModulePlan, diagnostics: inout Diagnostics) {
        self.event = event
        for (old, new) in zip(event.versions, event.versions.dropFirst()) where new.major == old.major + 1 {
            guard let upcast = new.contract.contract.upcast, upcast.from.value == old.major else { continue }
            var planner = UpcastPlanner(plan: plan, event: event, old: old, new: new)
            steps[new.major] = planner.plan(upcast, diagnostics: &diagnostics)
        }
    }

    /// What stands in the file of the version that a step leads to.
    func context(to major: Int, builder: ContextBuilder) -> UpcastContext? {
        guard let step = steps[major] else { return nil }
        var context = step.context
        context.access = builder.access
        return context
    }

    func event(builder: ContextBuilder) -> EventContext {
        let owner = event.versions.last?.contract.owner.map { ", owned by \($0)" } ?? ""
        let requirements = steps.keys.sorted().flatMap { steps[$0]?.requirements ?? [] }
        return EventContext(
            doc: LineContext.lines("`\(event.name)`\(owner)."), access: builder.access,
            name: event.swiftName.escapedIdentifier,
            latest: event.versions.last.map { "V\($0.major)" } ?? "Never", versions: versions, steps: requirements)
    }

    /// The newest version, and the older ones from which steps lead to it without a gap.
    private var versions: [VersionContext] {
        guard let newest = event.versions.last?.major else { return [] }
        var versions = [VersionContext(name: "V\(newest)", upcast: "")]
        var calls = ""
        for major in stride(from: newest, to: 1, by: -1) {
            guard let step = steps[major] else { break }
            calls = ".upcast(\(step.isInCode ? "with: steps" : ""))" + calls
            versions.append(VersionContext(name: "V\(major - 1)", upcast: "$0" + calls))
        }
        return versions.reversed()
    }
}

/// One step from a major to the next.
struct PlannedUpcast: Sendable {
    var context: UpcastContext
    var requirements: [RequirementContext]

    /// Whether the consuming module implements a part of it.
    var isInCode: Bool { !requirements.isEmpty }
}
