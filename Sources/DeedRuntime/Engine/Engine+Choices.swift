extension Engine {
    /// Takes a value of a type whose variants are told apart without a tag.
    mutating func choice(_ shape: UnsafePointer<ChoiceShape>) throws(JSONSyntaxError) -> TapeEntry {
        let kinds = JSONKind(first).kinds
        guard let index = alternative(kinds, shape.pointee) else { return try noAlternative(shape.pointee) }
        let payload = table.alternatives[shape.pointee.alternatives.first &+ index].pointee.payload
        let entry = try value(payload)
        let place = Mode.fillsTape ? tape.reserve(1) : 0
        if Mode.fillsTape { tape.set(place, entry) }
        return TapeEntry(.variant, number: UInt32(truncatingIfNeeded: place), bits: UInt64(UInt32(bitPattern: index)))
    }

    private func alternative(_ kinds: JSONKinds, _ shape: ChoiceShape) -> Int32? {
        for index in 0..<shape.alternatives.count {
            let alternative = table.alternatives[shape.alternatives.first &+ index].pointee
            guard !kinds.isEmpty, alternative.kinds.contains(kinds) else { continue }
            if kinds != .object || alternative.keys.count == 0 || hasKey(of: alternative.keys) { return index }
        }
        return nil
    }

    /// Whether the object at the cursor has one of some keys.
    private func hasKey(of names: TableRange) -> Bool {
        var probe = cursor
        var ledger = JSONKeyLedger()
        probe.position &+= 1
        while probe.next() == 0x22, let key = try? probe.takeString() {
            if names.indices.contains(where: { equals(table.keys[Int32($0)].pointee, key) }) { return true }
            guard (try? probe.take(0x3A)) != nil,
                (try? probe.skipValue(depth: depth, maxDepth: maxDepth, keys: &ledger)) != nil,
                (try? probe.takeComma(before: 0x7D)) == true
            else { break }
        }
        return false
    }

    private mutating func noAlternative(_ shape: ChoiceShape) throws(JSONSyntaxError) -> TapeEntry {
        let (start, found) = (cursor.position, JSONKind(first).words)
        let entry = try any(tags: 0)
        if shape.openness == .closed || shape.openness == .open && isProducer {
            try report(
                .variant, from: start, isStructural: shape.openness == .closed, "no variant is \(found) like this")
        }
        return entry
    }
}
