import ContractModel
import ContractRegistry

/// Finds the fields of a record by their names on the wire. Two versions have most fields in the same places, so that a look
/// there answers; a table is made when one does not.
struct WireNames {
    private let fields: [ResolvedField]
    private var table: [String: Int]?

    init(_ record: ResolvedRecord) { fields = record.fields }

    /// The first field of a name.
    ///
    /// - Parameter hint: where it probably is.
    mutating func index(of name: String, near hint: Int) -> Int? {
        if hint < fields.count, fields[hint].wireName == name { return hint }
        if table == nil {
            table = Dictionary(
                fields.enumerated().map { ($1.wireName, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return table?[name]
    }

    /// The fields that a reader takes a field of its own from, the best first: under its present name, then under former ones.
    mutating func indices(of field: ResolvedField, near hint: Int) -> [Int] {
        let present = index(of: field.wireName, near: hint)
        let former = field.field.renamedFrom
        if former.isEmpty { return present.map { [$0] } ?? [] }
        return [present].compactMap(\.self) + former.compactMap { index(of: $0.value, near: hint) }
    }
}
