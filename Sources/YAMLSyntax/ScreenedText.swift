/// What is known of a file that passed the ``CharacterScreen``.
struct ScreenedText {
    /// Where the text starts: behind the byte order mark, where there is one.
    var start: Int
    /// Where the file ends.
    var end: Int
    /// Whether code points and bytes are the same.
    var isASCII: Bool
}
