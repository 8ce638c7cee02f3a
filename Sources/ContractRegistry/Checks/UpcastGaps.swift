import ContractModel
import Diagnostics

/// Required fields of the new major that no step fills and that do not carry over.
struct UpcastGaps {
    struct Gap {
        var path: FieldPath
        var range: SourceRange
        var reason: String
    }

    let contract: ResolvedContract
    let sources: [ResolvedContract]
    let targets: [FieldPath]

    var all: [Gap] { gaps(in: contract.payload, at: FieldPath(components: [])) }

    private func gaps(in record: ResolvedRecord, at path: FieldPath) -> [Gap] {
        let before = sources.map { (source: $0, fields: fields(of: $0, at: path)) }
        return record.fields.flatMap { gaps(for: $0, at: path.appending($0.name), before) }
    }

    /// An older version, and the fields that it has at some path.
    private typealias Before = (source: ResolvedContract, fields: [String: ResolvedField])

    private func gaps(for field: ResolvedField, at path: FieldPath, _ before: [Before]) -> [Gap] {
        if targets.contains(where: { $0.covers(path) }) { return [] }
        if targets.contains(where: { path.covers($0) }) { return parts(of: field.spec, at: path) }
        guard field.isRequiredToWrite, field.field.default == nil else { return [] }
        guard let reason = reason(for: field, before) else { return [] }
        return [Gap(path: path, range: field.field.name.range, reason: reason)]
    }

    /// Some parts are filled by steps; the others must carry over.
    private func parts(of spec: ResolvedSpec, at path: FieldPath) -> [Gap] {
        switch contract.shape(of: spec) {
        case .record(let record): gaps(in: record, at: path)
        case .list(let element), .map(let element): parts(of: element, at: path.appending(FieldPath.every))
        default: []
        }
    }

    /// Why a field does not carry over; `nil` where it does from every source.
    private func reason(for field: ResolvedField, _ before: [Before]) -> String? {
        for (source, fields) in before {
            guard let old = field.source(in: fields) else { return "\(source.version) has no such field" }
            var carry = CarryOver(from: source, to: contract)
            if carry.carries(old, to: field) { continue }
            return old.isRequiredToWrite
                ? "its type or limits are not those of \(source.version)" : "it may be absent in \(source.version)"
        }
        return nil
    }

    private func fields(of source: ResolvedContract, at path: FieldPath) -> [String: ResolvedField] {
        guard !path.components.isEmpty else { return source.payload.fieldsByWireName }
        guard let spec = source.lookup(path).spec, case .record(let record) = source.shape(of: spec) else { return [:] }
        return record.fieldsByWireName
    }
}
