/// Where in which payload's table a type is described: the number of a field, item or variant at each step, -1 for what a list,
/// a map or undeclared fields hold. Of several places the nearest to a payload counts.
struct TableParts: Sendable {
    struct Place: Sendable {
        var payload: DeclarationID
        var steps: [Int]
    }

    private(set) var places: [DeclarationID: Place] = [:]
    private var queue: [DeclarationID] = []

    init(_ plan: ModulePlan) {
        for version in plan.events.flatMap(\.versions) {
            places[version.payload] = Place(payload: version.payload, steps: [])
            queue.append(version.payload)
        }
        var next = 0
        while next < queue.count {
            visit(queue[next], plan)
            next += 1
        }
    }

    private mutating func visit(_ id: DeclarationID, _ plan: ModulePlan) {
        switch plan[id].kind {
        case .record(let record), .tuple(let record):
            for (index, property) in record.properties.enumerated() { add(property.type, id, index) }
            if let additional = record.additional { add(additional.type, id, -1) }
        case .union(let union):
            for (index, variant) in union.variants.enumerated() {
                if let payload = variant.payload { add(payload.type, id, index) }
            }
        case .nominal, .enumeration: break
        }
    }

    private mutating func add(_ type: SwiftType, _ parent: DeclarationID, _ step: Int) {
        guard let id = type.declaration, places[id] == nil, let place = places[parent] else { return }
        let inner = Array(repeating: -1, count: type.depthOfContainers)
        places[id] = Place(payload: place.payload, steps: place.steps + [step] + inner)
        queue.append(id)
    }
}

extension SwiftType {
    /// How many lists and maps are around the generated type.
    fileprivate var depthOfContainers: Int {
        switch self {
        case .scalar, .declared: 0
        case .list(let type), .map(let type): 1 + type.depthOfContainers
        case .optional(let type), .presence(let type): type.depthOfContainers
        }
    }
}
