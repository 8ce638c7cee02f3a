extension Engine {
    /// Whether a key or text is a name, escapes resolved.
    @inline(__always)
    func equals(_ name: TableName, _ span: JSONTextSpan) -> Bool {
        cursor.equals(name, span, in: table.names)
    }

    /// Whether a key is the tag of one of the unions whose payload is the object that is judged.
    func isOpenTag(_ key: JSONTextSpan, _ tags: Int) -> Bool {
        guard tags > 0 else { return false }
        return openTags.suffix(tags).contains { equals($0, key) }
    }
}
