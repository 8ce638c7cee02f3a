import ContractModel

/// Gives every type, property and case of a module its final name, outer scopes first.
struct ModuleNaming {
    private let identifier: Identifier

    static func name(_ plan: inout ModulePlan, acronyms: [String]) {
        let naming = ModuleNaming(identifier: Identifier(acronyms: acronyms))
        naming.nameIndex(&plan)
        for id in plan.shared {
            naming.nameContents(of: id, outer: SharedReferences.names(from: id, in: plan).union([plan[id].name]), &plan)
        }
        for event in plan.events {
            for version in event.versions {
                let shared = SharedReferences.names(from: version.payload, in: plan)
                naming.nameContents(of: version.payload, outer: shared.union([event.swiftName]), &plan)
            }
        }
        plan.shared = plan.shared.sorted { plan[$0].name < plan[$1].name }
    }

    /// Events and shared types stand side by side. Where two have the same name, both get their domain in front.
    private func nameIndex(_ plan: inout ModulePlan) {
        let events = plan.events.map(\.name)
        let names = events.map { ($0.name, $0.domain) } + plan.shared.map { (plan[$0].request, plan[$0].origin ?? "") }
        let short = names.map { identifier.make($0.0, .type) }
        var count: [String: Int] = [:]
        for name in short { count[name, default: 0] += 1 }
        var final = names.indices.map { index in
            count[short[index]] == 1
                ? short[index] : identifier.make(names[index].1, .type) + identifier.make(names[index].0, .type)
        }
        for index in final.indices {
            final[index] = free(final[index], suffix: index < events.count ? "Event" : "Type")
        }
        final = numbered(final)
        plan.nameEvents(final)
        for (index, id) in plan.shared.enumerated() { plan[id].name = final[events.count + index] }
    }

    private func free(_ name: String, suffix: String) -> String {
        ReservedNames.types.contains(name) || ReservedNames.isVersion(name) ? name + suffix : name
    }

    private func numbered(_ names: [String]) -> [String] {
        var taken: Set<String> = []
        return names.map { name in
            var candidate = name
            var number = 2
            while !taken.insert(candidate).inserted {
                candidate = "\(name)\(number)"
                number += 1
            }
            return candidate
        }
    }

    /// - Parameter outer: names that a type in here must not hide.
    private func nameContents(of id: DeclarationID, outer: Set<String>, _ plan: inout ModulePlan) {
        let nested = plan.nested[id] ?? []
        let own: Set<String> = plan.viewed.contains(id) ? ["View"] : []
        let scope = NameScope(
            identifier: identifier, role: .type, reserved: ReservedNames.types.union(outer).union(own))
        let names = scope.names(for: nested.map { NameScope.Request(name: plan[$0].request, given: nil) })
        for (child, name) in zip(nested, names) { plan[child].name = name }
        nameMembers(of: id, types: Set(names), &plan)
        for (child, name) in zip(nested, names) { nameContents(of: child, outer: outer.union([name]), &plan) }
    }

    private func nameMembers(of id: DeclarationID, types: Set<String>, _ plan: inout ModulePlan) {
        switch plan[id].kind {
        case .record(var record):
            nameProperties(of: &record, types: types)
            plan[id].kind = .record(record)
        case .tuple(var tuple):
            nameProperties(of: &tuple, types: types)
            plan[id].kind = .tuple(tuple)
        case .enumeration(var enumeration):
            let requests = enumeration.cases.map { NameScope.Request(name: $0.request, given: $0.swiftName) }
            for (index, name) in cases(types).names(for: requests).enumerated() { enumeration.cases[index].name = name }
            plan[id].kind = .enumeration(enumeration)
        case .union(var union):
            let requests = union.variants.map { NameScope.Request(name: $0.request, given: $0.swiftName) }
            for (index, name) in cases(types).names(for: requests).enumerated() { union.variants[index].name = name }
            plan[id].kind = .union(union)
        case .nominal: break
        }
    }

    private func cases(_ types: Set<String>) -> NameScope {
        NameScope(identifier: identifier, role: .enumCase, reserved: ReservedNames.cases.union(types))
    }

    private func nameProperties(of record: inout RecordPlan, types: Set<String>) {
        var reserved = ReservedNames.properties.union(types)
        if record.additional != nil { reserved.insert("additional") }
        if record.preservesUnknownFields { reserved.insert("unknownFields") }
        let scope = NameScope(identifier: identifier, role: .property, reserved: reserved)
        let requests = record.properties.map { NameScope.Request(name: $0.request, given: $0.swiftName) }
        for (index, name) in scope.names(for: requests).enumerated() { record.properties[index].name = name }
    }
}

/// The types of the index that a type uses, itself or in the types in it.
enum SharedReferences {
    static func names(from id: DeclarationID, in plan: ModulePlan) -> Set<String> {
        var names: Set<String> = []
        for part in plan.tree(id).flatMap({ plan[$0].parts }) {
            guard let declaration = part.declaration, case .index = plan[declaration].scope else { continue }
            names.insert(plan[declaration].name)
        }
        return names
    }
}
