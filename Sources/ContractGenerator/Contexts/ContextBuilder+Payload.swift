import ContractModel
import ContractRegistry

/// What a payload says about its contract.
extension ContextBuilder {
    func payload(_ id: DeclarationID) -> PayloadContext? {
        guard case .event(let name) = plan[id].scope,
            let version = plan.event(name)?.versions.first(where: { $0.payload == id })
        else { return nil }
        let contract = version.contract
        return PayloadContext(
            event: SwiftText.literal(name.description), version: SwiftText.literal("\(contract.version)"),
            wireType: SwiftText.literal(contract.wireType), envelope: envelope, table: table(contract),
            scan: scans[id].flatMap { scan in scan.functions.first.map { "\(scan.name).\($0.name)" } } ?? "",
            eventTime: eventTime(contract, id) ?? "", subject: subject(contract, id) ?? "")
    }

    /// The lines of a literal of several lines.
    private func table(_ contract: ResolvedContract) -> [LineContext] {
        TableEncoder.encode(contract).pieces(between: UInt8(ascii: "\n")).filter { !$0.isEmpty }.map { line in
            LineContext(line: String(SwiftText.literal(line).dropFirst().dropLast()))
        }
    }

    private func eventTime(_ contract: ResolvedContract, _ id: DeclarationID) -> String? {
        guard let path = contract.contract.occurredAt?.value,
            var expression = PathExpression(path, from: id, root: "payload", in: plan)
        else { return nil }
        expression.unwrap()
        if case .declared(let id) = expression.type {
            guard case .nominal(.timestamp) = plan[id].kind else { return nil }
            expression.append("rawValue")
            return expression.text
        }
        return expression.type == .scalar(.timestamp) ? expression.text : nil
    }

    /// The parts of the entity's key, with a slash between them.
    private func subject(_ contract: ResolvedContract, _ id: DeclarationID) -> String? {
        let keys = contract.contract.entity?.key.map(\.value) ?? []
        let parts = keys.compactMap { key -> String? in
            guard var expression = PathExpression(key, from: id, root: "payload", in: plan) else { return nil }
            expression.unwrap()
            guard !expression.isOptional, let member = textMember(of: expression.type) else { return nil }
            if !member.isEmpty { expression.append(member) }
            return expression.text
        }
        guard !parts.isEmpty, parts.count == keys.count else { return nil }
        return parts.count == 1 ? parts[0] : "[\(parts.joined(separator: ", "))].joined(separator: \"/\")"
    }

    /// What makes text of a scalar: nothing where it is text.
    private func textMember(of type: SwiftType) -> String? {
        switch type {
        case .scalar(let scalar): scalar.swiftName == "String" ? "" : scalar.isKey ? "description" : nil
        case .declared(let id):
            switch plan[id].kind {
            case .nominal(let scalar): scalar.swiftName == "String" ? "rawValue" : scalar.isKey ? "description" : nil
            case .enumeration(let enumeration): enumeration.base == .string ? "rawValue" : "rawValue.description"
            case .record, .tuple, .union: nil
            }
        case .list, .map, .optional, .presence: nil
        }
    }

    /// The envelope that events of the registry travel in.
    private var envelope: String {
        switch options.envelope {
        case .cloudEvents: return ""
        case .none: return ", envelope: .none"
        case .mapped(let mapped):
            let parts: [(String, String?)] = [
                ("type", mapped.type?.value), ("version", mapped.version?.value), ("id", mapped.id?.value),
                ("source", mapped.source?.value), ("subject", mapped.subject?.value), ("time", mapped.time?.value),
                ("recorded", mapped.recorded?.value), ("payload", mapped.payload?.value),
            ]
            let arguments = parts.compactMap { name, value in value.map { "\(name): \(SwiftText.literal($0))" } }
            return ", envelope: .mapped(EnvelopeMapping(\(arguments.joined(separator: ", "))))"
        }
    }
}

extension ScalarType {
    /// Whether a value may be part of a key.
    fileprivate var isKey: Bool {
        switch self {
        case .bytes, .null, .json, .double: false
        default: true
        }
    }
}
