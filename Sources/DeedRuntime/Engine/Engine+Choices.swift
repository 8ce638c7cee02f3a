extension Engine {
    /// Takes a value of a type whose variants are told apart without a tag.
    @inline(never)
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
        if kinds == .object, shape.objects > 1 { return objectAlternative(shape) }
        return (0..<shape.alternatives.count).first { index in
            !kinds.isEmpty && table.alternatives[shape.alternatives.first &+ index].pointee.kinds.contains(kinds)
        }
    }

    /// The alternative that asks for the most fields among those of which the object has all; where it has all of none, the
    /// one of which it has the most.
    private func objectAlternative(_ shape: ChoiceShape) -> Int32? {
        let found = fieldsFound(shape)
        var best: (index: Int32, isWhole: Bool, count: Int)?
        for index in 0..<shape.alternatives.count {
            let alternative = table.alternatives[shape.alternatives.first + index].pointee
            let count = found[Int(index)].nonzeroBitCount
            let isWhole = count == Int(min(alternative.keyCount, 64))
            guard alternative.kinds.contains(.object), isWhole || count > 0 else { continue }
            if let best, best.isWhole && !isWhole || best.isWhole == isWhole && best.count >= count { continue }
            best = (index, isWhole, count)
        }
        return best?.index
    }

    /// For each alternative the set of its first 64 fields that the object at the cursor has.
    private func fieldsFound(_ shape: ChoiceShape) -> [UInt64] {
        var found = [UInt64](repeating: 0, count: Int(shape.alternatives.count))
        var probe = cursor
        var ledger = JSONKeyLedger()
        probe.position &+= 1
        while probe.next() == 0x22, let key = try? probe.takeString() {
            for index in found.indices {
                let keys = table.alternatives[shape.alternatives.first + Int32(index)].pointee.keys
                for place in keys.indices where equals(table.keys[Int32(place)].pointee.name, key) {
                    found[index] |= 1 << UInt64(table.keys[Int32(place)].pointee.field)
                }
            }
            guard (try? probe.take(0x3A)) != nil,
                (try? probe.skipValue(depth: depth, maxDepth: maxDepth, keys: &ledger)) != nil,
                (try? probe.takeComma(before: 0x7D)) == true
            else { break }
        }
        return found
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
