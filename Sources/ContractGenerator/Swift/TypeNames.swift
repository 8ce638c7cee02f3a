import ContractModel

extension ModulePlan {
    /// A type as it is written where it is used; names in full, so that nothing nested can hide them.
    func name(of type: SwiftType) -> String {
        switch type {
        case .scalar(let scalar): scalar.swiftName
        case .declared(let id): path(of: id)
        case .list(let item): "[\(name(of: item))]"
        case .map(let value): "[String: \(name(of: value))]"
        case .optional(let wrapped): "\(name(of: wrapped))?"
        case .presence(let wrapped): "Presence<\(name(of: wrapped))>"
        }
    }

    /// The same, as short as the types around `id` allow.
    func name(of type: SwiftType, inside id: DeclarationID) -> String {
        switch type {
        case .scalar, .declared: type.declaration.map { shortPath(of: $0, inside: id) } ?? name(of: type)
        case .list(let item): "[\(name(of: item, inside: id))]"
        case .map(let value): "[String: \(name(of: value, inside: id))]"
        case .optional(let wrapped): "\(name(of: wrapped, inside: id))?"
        case .presence(let wrapped): "Presence<\(name(of: wrapped, inside: id))>"
        }
    }

    /// What is left of a path when the types that both stand in are taken away, unless something nearer has that name.
    private func shortPath(of id: DeclarationID, inside place: DeclarationID) -> String {
        let target = chain(to: id)
        let around = chain(to: place)
        var common = zip(target, around).prefix { $0 == $1 }.count
        if common == target.count { common -= 1 }
        guard common > 0 else { return path(of: id) }
        let first = self[target[common]].name
        let hides = around[common...].contains { outer in
            (nested[outer] ?? []).contains { self[$0].name == first }
        }
        if hides { return path(of: id) }
        return target[common...].map { self[$0].name.escapedIdentifier }.joined(separator: ".")
    }
}

extension ScalarType {
    var swiftName: String {
        switch self {
        case .string, .uri, .uriReference, .uriTemplate, .email, .hostname, .ipv4, .ipv6: "String"
        case .boolean: "Bool"
        case .int32: "Int32"
        case .int64: "Int64"
        case .uint32: "UInt32"
        case .uint64: "UInt64"
        case .double: "Double"
        case .decimal: "ExactDecimal"
        case .uuid: "UUIDValue"
        case .timestamp: "Timestamp"
        case .date: "CalendarDate"
        case .time: "TimeOfDay"
        case .duration: "ISODuration"
        case .bytes: "[UInt8]"
        case .null: "Null"
        case .json: "JSONValue"
        }
    }
}
