extension JSONValue {
    /// Makes sure that bytes are one JSON text, as strictly as ``parse(_:limits:)`` does, without keeping it.
    package static func check(_ json: UTF8Bytes, limits: JSONLimits) throws(JSONSyntaxError) {
        guard json.count <= limits.maxBytes else { throw JSONSyntaxError(offset: limits.maxBytes, reason: .tooLarge) }
        guard var cursor = JSONCursor(json) else { throw JSONSyntaxError(offset: 0, reason: .unexpectedEnd) }
        guard !json.hasByteOrderMark else { throw JSONSyntaxError(offset: 0, reason: .byteOrderMark) }
        var keys = JSONKeyLedger()
        try cursor.skipValue(depth: 0, maxDepth: limits.maxDepth, keys: &keys)
        try cursor.finish()
    }
}
