/// A contract as the engine reads it: nodes for its types, their fields, values and limits.
///
/// It is made from a text that the generator or, at run time, the registry writes. The text is lines of words with single
/// spaces between them; a byte of a word that is a space, a quote, a backslash, a percent sign or beyond printable ASCII is
/// written `%XX`, an empty word `%`. Each line that begins with a letter is a node, numbered from 0; node 0 is the payload. Lines that begin with
/// another character belong to the node above. `REF` is a node's number, with `?` behind it where null is allowed too; `JSON` is a
/// value; `[…]` may be left out.
///
///     deed-table 1
///     record [unknown=preserve|reject] [other=REF]
///     . NAME REF [optional] [default=JSON] [was=NAME]…
///     ! ID reject|warn FORM
///     tuple REF…
///     list REF [min=N] [max=N] [unique]
///     map REF [min=N] [max=N] [key=PATTERN]
///     union tag=NAME [content=NAME] [closed|extensible]
///     | REF|- TAG…
///     choose [open|extensible]
///     ? REF KIND[,KIND]… [NAME[,NAME]…]…   null, boolean, number, string, array, object or none; the fields of the object
///                                          that must be there, each with its former names
///     enum [integer] [closed|extensible] [fallback=N]
///     = VALUE [was=VALUE]…
///     string [format=F] [min=N] [max=N] [pattern=P]
///     int32|int64|uint32|uint64 [text] [BOUND]… [step=NUMBER]
///     double [BOUND]… [step=NUMBER]
///     decimal precision=N scale=N [number] [BOUND]… [step=NUMBER]
///     timestamp [unix_seconds|unix_millis|unix_micros] [precision=P] [utc] [BOUND]…
///     date|time|duration [BOUND]…
///     bytes [min=N] [max=N]
///     boolean, uuid, null, json, never
///     const REF JSON
///
/// `BOUND` is `min=`, `max=`, `above=` or `below=`. The forms of an invariant:
///
///     require PATH TEST then PATH…        TEST is in JSON…, not JSON…, present or absent
///     forbid PATH TEST then PATH…
///     together PATH… · one PATH… · some PATH… · length PATH…
///     compare PATH KIND lt|le|eq|ne|ge|gt PATH KIND
///
/// Patterns, of texts and of keys, are numbered from 0 in the order in which they stand.
///
/// A `PATH` is the number of a field, then steps: `.NAME` a member, `#N` an item, `~TAG=VALUE[,VALUE]…` only under these tags; a
/// dot, a comma, an equals sign, a hash or a tilde within a name is written `%XX`.
public struct ContractTable: Sendable {
    let storage: TableStorage
    /// The node that a value is judged by: 0, the payload, or a part of it.
    let root: Int32

    init(storage: TableStorage, root: Int32 = 0) {
        self.storage = storage
        self.root = root
    }

    /// A table of generated code. A text that is none gives a table that refuses every payload and says why.
    ///
    /// - Parameter scan: reads payloads that are written in the ordinary way; what is specialised for the contract.
    public init(_ text: StaticString, scan: Scan? = nil) {
        do {
            self.init(storage: TableStorage(try TableReader.read(text.description), scan: scan))
        } catch {
            self.init(storage: TableStorage(.refusing, error: error))
        }
    }

    /// Takes the payload whose first byte is at a place into a slot; returns the place behind it, or -1 where it is not right.
    public typealias Scan =
        @Sendable (_ json: EventText, _ scan: inout EventScan, _ slot: Int, _ place: Int) -> Int

    /// A table of a text made at run time.
    public init(text: String) throws(TableError) {
        self.init(storage: TableStorage(try TableReader.read(text)))
    }
}

extension TableView {
    /// A table that no payload satisfies.
    static var refusing: TableView {
        var builder = TableBuilder()
        builder.add(.never)
        return builder.finished()
    }
}
