/// A record while its members are judged. It is trivial, so that it costs nothing but its room on the stack; what does not
/// fit is kept by the engine, from a mark on.
struct RecordFrame {
    let shape: UnsafePointer<RecordShape>
    /// Where the object begins.
    let start: Int
    /// Where on the tape the fields are.
    let slots: Int
    /// Where the keys that are not declared begin in the ledger.
    let keysMark: Int
    /// How many of the innermost open tags lie in this object.
    let tags: Int32
    /// The keys and values that are not declared.
    var others = TapeList()
    /// Where the places of the fields begin.
    var startsMark: Int32 = 0
    /// Where the fields that were there under former names begin.
    var formerMark: Int32 = 0
    /// Where the words of ``Engine/moreSeen`` begin.
    var seenMark: Int32 = 0
    /// Which of the first 64 fields were there.
    var seen: UInt64 = 0
    /// The field that most likely comes next, counted in the record.
    var expected: Int32 = 0
    var hasOthers = false

    /// Whether one of the first 64 fields was there.
    @inline(__always)
    func hasSeen(_ index: Int32) -> Bool { seen & (1 << UInt64(index)) != 0 }

    /// Whether all fields were there; may say no for records of more than 64.
    @inline(__always)
    var isFull: Bool { seen == shape.pointee.allSeen && shape.pointee.fields.count <= 64 }
}

/// A field that was there under a former name.
struct FormerUse {
    var field: Int32
    /// The name's place among the record's aliases; of two former names the one that the contract names first wins.
    var alias: Int32
    /// The violations of the value, which do not count if a better name follows.
    var violations: Range<Int>
}
