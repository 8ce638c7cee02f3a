import ContractModel

/// Marks what events get on demand: which payloads get code of their own, and which records can be read where they lie.
enum ViewMarking {
    static func mark(_ plan: inout ModulePlan, specialised: [String], viewed: [String]) {
        for event in plan.events {
            let name = event.name.description
            let isSpecialised = specialised.contains { Glob.matches($0, name) }
            guard isSpecialised || viewed.contains(where: { Glob.matches($0, name) }) else { continue }
            let payloads = event.versions.map(\.payload)
            if isSpecialised { plan.specialised.formUnion(payloads) }
            for payload in payloads { mark(payload, &plan) }
        }
    }

    /// A record, and those in it that are not behind a union or in a tuple, whose values are copied.
    private static func mark(_ id: DeclarationID, _ plan: inout ModulePlan) {
        guard case .record(let record) = plan[id].kind, plan.viewed.insert(id).inserted else { return }
        let types = record.properties.map(\.type) + (record.additional.map { [$0.type] } ?? [])
        for type in types { if let inner = type.declaration { mark(inner, &plan) } }
    }
}
