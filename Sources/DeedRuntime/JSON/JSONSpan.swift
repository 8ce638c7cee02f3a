/// Where a string's text lies between its quotes, and what is known of it.
struct JSONTextSpan {
    var start: Int
    var end: Int
    /// Whether it has escapes, so that its bytes are not the text yet.
    var hasEscapes: Bool
    /// Whether all its bytes are ASCII; an escape may still stand for something else.
    var isASCII: Bool

    var range: Range<Int> { start..<end }
    /// Bytes between the quotes, escapes as written.
    var count: Int { end - start }
}

/// Where a number lies.
struct JSONNumberSpan {
    var start: Int
    var end: Int
    /// Whether it is written without point and exponent; `1.0` is a whole number all the same.
    var isPlainInteger: Bool

    var range: Range<Int> { start..<end }
}
