/// A record while its members are judged.
struct RecordFrame {
    let shape: UnsafePointer<RecordShape>
    /// How many of the innermost open tags lie in this object.
    let tags: Int
    /// Where the object begins.
    let start: Int
    /// Where on the tape the fields are.
    let slots: Int
    /// Where the keys that are not declared begin in the ledger.
    let keysMark: Int
    /// Where the entries of fields that are not declared begin.
    let pendingMark: Int
    /// Where the places of the fields begin.
    let startsMark: Int
    /// The field that most likely comes next, counted in the record.
    var expected: Int32 = 0
    var seen: FieldSet
    var hasOthers = false
    var otherCount = 0
    /// The fields that were there under former names.
    var former: [FormerUse] = []

    /// A field that was there under a former name.
    struct FormerUse {
        var field: Int32
        /// The name's place among the record's aliases; of two former names the one that the contract names first wins.
        var alias: Int32
        /// The violations of the value, which do not count if a better name follows.
        var violations: Range<Int>
    }
}
