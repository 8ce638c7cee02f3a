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
}
