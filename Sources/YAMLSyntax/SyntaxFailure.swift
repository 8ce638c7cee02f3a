/// What libyaml says of a file that it cannot read: its words, and where.
struct SyntaxFailure {
    var problem: String
    /// What it was reading, such as `while scanning a quoted scalar`.
    var context: String
    /// In bytes.
    var problemOffset: Int
    /// Where that began.
    var contextOffset: Int?
}
