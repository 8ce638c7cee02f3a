extension JSONCursor {
    /// Reads past a value, as strictly as if it were kept. White space may stand before it.
    ///
    /// - Parameter depth: how many arrays and objects are open already.
    mutating func skipValue(
        depth: Int, maxDepth: Int, keys: inout JSONKeyLedger
    ) throws(JSONSyntaxError) {
        switch next() {
        case 0x22: _ = try takeString()
        case 0x7B: try skipObject(depth: depth + 1, maxDepth: maxDepth, keys: &keys)
        case 0x5B: try skipArray(depth: depth + 1, maxDepth: maxDepth, keys: &keys)
        case 0x2D, 0x30...0x39: _ = try takeNumber()
        case 0x74: try take(word: "true")
        case 0x66: try take(word: "false")
        case 0x6E: try take(word: "null")
        default: throw error(.unexpectedByte, at: position)
        }
    }

    private mutating func skipObject(
        depth: Int, maxDepth: Int, keys: inout JSONKeyLedger
    ) throws(JSONSyntaxError) {
        guard depth <= maxDepth else { throw error(.tooDeep, at: position) }
        position &+= 1
        let mark = keys.open()
        var hasMore = next() != 0x7D
        if !hasMore { position &+= 1 }
        while hasMore {
            keys.add(try takeKey(), self)
            try skipValue(depth: depth, maxDepth: maxDepth, keys: &keys)
            hasMore = try takeComma(before: 0x7D)
        }
        if let twice = keys.close(mark, self) { throw error(.duplicateKey, at: twice - 1) }
    }

    private mutating func skipArray(
        depth: Int, maxDepth: Int, keys: inout JSONKeyLedger
    ) throws(JSONSyntaxError) {
        guard depth <= maxDepth else { throw error(.tooDeep, at: position) }
        position &+= 1
        var hasMore = next() != 0x5D
        if !hasMore { position &+= 1 }
        while hasMore {
            try skipValue(depth: depth, maxDepth: maxDepth, keys: &keys)
            hasMore = try takeComma(before: 0x5D)
        }
    }

    /// Takes a key and the colon after it.
    @inline(__always)
    mutating func takeKey() throws(JSONSyntaxError) -> JSONTextSpan {
        guard next() == 0x22 else { throw error(.unexpectedByte, at: position) }
        let key = try takeString()
        try take(0x3A)
        return key
    }

    /// Takes a comma and says true, or takes the closing bracket and says false.
    @inline(__always)
    mutating func takeComma(before close: UInt8) throws(JSONSyntaxError) -> Bool {
        try takeComma(before: close, at: &position)
    }

    /// Takes a colon and the white space around it from a place on; false where there is none.
    @inline(__always)
    func takeColon(at place: inout Int) -> Bool {
        if place &+ 1 < count, base[place] == 0x3A, base[place &+ 1] > 0x20 {
            place &+= 1
            return true
        }
        place = endOfSpace(at: place)
        guard byte(at: place) == 0x3A else { return false }
        place = endOfSpace(at: place &+ 1)
        return true
    }

    /// The same from a place on.
    @inline(__always)
    func takeComma(before close: UInt8, at place: inout Int) throws(JSONSyntaxError) -> Bool {
        if place < count, base[place] == 0x2C {
            place &+= 1
            return true
        }
        return try takeRareComma(before: close, at: &place)
    }

    /// The same where white space may stand before it, or the closing bracket is there.
    @inline(__always)
    private func takeRareComma(before close: UInt8, at place: inout Int) throws(JSONSyntaxError) -> Bool {
        place = endOfSpace(at: place)
        let byte = byte(at: place)
        guard byte == 0x2C || byte == close else { throw error(.unexpectedByte, at: place) }
        place &+= 1
        return byte == 0x2C
    }
}
