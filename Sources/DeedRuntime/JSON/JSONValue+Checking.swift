extension JSONValue {
    /// Makes sure that bytes are one JSON text, as strictly as ``parse(_:limits:)`` does, without keeping it.
    package static func check(_ json: UTF8Bytes, limits: JSONLimits) throws(JSONSyntaxError) {
        try check(json, limits, JSONKeyLedger())
    }

    /// Whether bytes are one JSON text by its grammar, the same key twice in an object or not.
    package static func isGrammatical(_ json: UTF8Bytes, limits: JSONLimits) -> Bool {
        (try? check(json, limits, JSONKeyLedger(findsPairs: false))) != nil
    }

    private static func check(
        _ json: UTF8Bytes, _ limits: JSONLimits, _ keys: consuming JSONKeyLedger
    ) throws(JSONSyntaxError) {
        guard json.count <= limits.maxBytes else { throw JSONSyntaxError(offset: limits.maxBytes, reason: .tooLarge) }
        guard var cursor = JSONCursor(json) else { throw JSONSyntaxError(offset: 0, reason: .unexpectedEnd) }
        guard !json.hasByteOrderMark else { throw JSONSyntaxError(offset: 0, reason: .byteOrderMark) }
        try cursor.skipValue(depth: 0, maxDepth: limits.maxDepth, keys: &keys)
        try cursor.finish()
    }
}
