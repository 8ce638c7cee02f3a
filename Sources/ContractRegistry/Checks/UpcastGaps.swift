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
        record.fields.flatMap { gaps(for: $0, at: path.appending($0.name)) }
    }

    private func gaps(for field: ResolvedField, at path: FieldPath) -> [Gap] {
        if targets.contains(where: { $0.covers(path) }) { return [] }
        if targets.contains(where: { path.covers($0) }) { return parts(of: field.spec, at: path) }
        guard field.isRequiredToWrite, field.field.default == nil else { return [] }
        guard let reason = reason(for: field, at: path) else { return [] }
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
    private func reason(for field: ResolvedField, at path: FieldPath) -> String? {
        for source in sources {
            guard let before = counterpart(of: field, at: path, in: source) else {
                return "\(source.version) has no such field"
            }
            var carry = CarryOver(from: source, to: contract)
            if carry.carries(before, to: field) { continue }
            return before.isRequiredToWrite
                ? "its type or limits are not those of \(source.version)" : "it may be absent in \(source.version)"
        }
        return nil
    }

    private func counterpart(of field: ResolvedField, at path: FieldPath, in source: ResolvedContract) -> ResolvedField?
    {
        let parent = FieldPath(components: Array(path.components.dropLast()))
        let found = parent.components.isEmpty ? nil : source.lookup(parent)
        guard parent.components.isEmpty || found?.exists == true else { return nil }
        let shape = found?.spec.map { source.shape(of: $0) } ?? .record(source.payload)
        guard case .record(let record) = shape else { return nil }
        return record.fields.first { field.answers(to: $0.wireName) }
    }
}
