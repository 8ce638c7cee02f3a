import ContractModel
import ContractRegistry
import Diagnostics

/// Where a removed field would stand today.
struct FormerPlace {
    /// The field that it stood before, else the last one.
    let neighbour: ResolvedField
    let isBefore: Bool

    /// - Parameter file: where the neighbour is written; what is included lies elsewhere.
    init?(of field: ResolvedField, in former: ResolvedRecord, now record: ResolvedRecord, file: SourceID) {
        let own = record.fields.filter { $0.field.name.range.file == file && $0.includedFrom == nil }
        let followers = former.fields.drop { $0.name != field.name }.dropFirst().map(\.wireName)
        let next = followers.lazy.compactMap { name in own.first { $0.wireName == name } }.first
        let last = own.max { $0.field.name.range.lower < $1.field.name.range.lower }
        guard let neighbour = next ?? last else { return nil }
        self.neighbour = neighbour
        isBefore = next != nil
    }
}
