/// What code that is specialised for a contract reads events with: it writes out the ordinary case, in which members come in the
/// order of the contract and values are written plainly. Wherever an event departs from it, the engine takes over at that
/// place, so that an event is judged the same by both.
///
/// Functions take the place of a value and return the one behind it, or -1 where the event is not right.
public struct EventScan: ~Copyable {
    /// Those of the tape; other ones after each call of the engine.
    @usableFromInline var entries: UnsafeMutablePointer<TapeEntry>
    let engine: UnsafeMutablePointer<Engine<Decoding>>
    private let view: UnsafePointer<TableView>
    @usableFromInline var depth = 0
    @usableFromInline let maxDepth: Int

    /// - Parameter engine: outlives the scan.
    init(_ engine: UnsafeMutablePointer<Engine<Decoding>>) {
        self.engine = engine
        view = engine.pointee.view
        maxDepth = engine.pointee.maxDepth
        entries = engine.pointee.tape.entries
    }

    /// A use of a node of the table, for the engine.
    public struct Use: ExpressibleByIntegerLiteral {
        let node: Int32
        let isNullable: Bool

        /// - Parameter value: the node's number twice; one more where null is allowed.
        @inlinable
        public init(integerLiteral value: Int32) { self.init(value) }

        @usableFromInline
        init(_ value: Int32) {
            node = value >> 1
            isNullable = value & 1 == 1
        }
    }
}

// MARK: Values
extension EventScan {
    /// Takes whatever there is, by the engine.
    public mutating func value(_ use: Use, into slot: Int, at place: Int) -> Int {
        guard place >= 0 else { return -1 }
        engine.pointee.depth = depth
        let (end, entry) = engine.pointee.value(of: use, at: place)
        entries = engine.pointee.tape.entries
        entries[slot] = entry
        return end
    }

    /// Takes a text.
    ///
    /// - Parameters:
    ///   - min: characters.
    ///   - max: characters.
    @inlinable @inline(__always)
    public mutating func text(
        _ json: EventText, _ use: Use, min: Int = 0, max: Int = .max, into slot: Int, at place: Int
    ) -> Int {
        let end = json.endOfPlainString(at: place)
        let length = end &- place &- 2
        // An end that is not known is smaller than every count.
        guard length >= min, length <= max else { return value(use, into: slot, at: place) }
        set(slot, text: place &+ 1, length)
        return end
    }

    /// Takes a text that has a pattern.
    ///
    /// - Parameter pattern: its number among the patterns of the table.
    @inlinable @inline(__always)
    public mutating func text(
        _ json: EventText, _ use: Use, pattern: Int32, min: Int = 0, max: Int = .max, into slot: Int, at place: Int
    ) -> Int {
        let end = json.endOfPlainString(at: place)
        let length = end &- place &- 2
        guard length >= min, length <= max,
            matches(pattern, UTF8Bytes(start: json.base + (place &+ 1), count: length))
        else {
            return value(use, into: slot, at: place)
        }
        set(slot, text: place &+ 1, length)
        return end
    }

    @usableFromInline
    func matches(_ pattern: Int32, _ text: UTF8Bytes) -> Bool {
        view.pointee.matchers[pattern].pointee.matches(text) == true
    }

    @inlinable @inline(__always)
    mutating func set(_ slot: Int, text start: Int, _ length: Int) {
        entries[slot] = TapeEntry(
            .text, flags: .ascii, number: UInt32(truncatingIfNeeded: start), bits: UInt64(truncatingIfNeeded: length))
    }

    /// Takes a whole number between bounds.
    @inlinable @inline(__always)
    public mutating func integer(
        _ json: EventText, _ use: Use, min: Int64, max: Int64, into slot: Int, at place: Int
    ) -> Int {
        let (end, number) = JSONScan.shortInteger(json.base, count: json.count, at: place)
        guard end >= 0, number >= min, number <= max else { return value(use, into: slot, at: place) }
        entries[slot] = TapeEntry(.integer, bits: UInt64(bitPattern: number))
        return end
    }

    /// Takes `true` or `false`.
    @inlinable @inline(__always)
    public mutating func boolean(_ json: EventText, _ use: Use, into slot: Int, at place: Int) -> Int {
        guard json.hasRoom(at: place) else { return value(use, into: slot, at: place) }
        let choice = json.choice(1, "true", at: place) | json.choice(2, "false", at: place)
        guard choice != 0 else { return value(use, into: slot, at: place) }
        entries[slot] = TapeEntry(.boolean, bits: UInt64(truncatingIfNeeded: 2 &- choice &>> 8))
        return place &+ choice & 0xFF
    }

    /// Takes a UUID.
    public mutating func uuid(_ json: EventText, _ use: Use, into slot: Int, at place: Int) -> Int {
        let end = place >= 0 ? engine.pointee.cursor.endOfUUID(at: place) : -1
        guard end >= 0 else { return value(use, into: slot, at: place) }
        set(slot, text: place &+ 1, 36)
        return end
    }

    /// Takes a moment that nothing is asked of but that it is one.
    public mutating func timestamp(_ json: EventText, _ use: Use, into slot: Int, at place: Int) -> Int {
        let end = json.endOfPlainString(at: place)
        guard end >= 0,
            let moment = Timestamp.parseUTC(
                UTF8Bytes(start: json.base + (place &+ 1), count: end &- place &- 2))
        else { return value(use, into: slot, at: place) }
        entries[slot] = TapeEntry(moment)
        return end
    }

    /// Takes a value of an enum.
    ///
    /// - Parameter choice: of the text that is there; its index counts the declared values from 0.
    @inlinable @inline(__always)
    public mutating func choice(_ choice: Int, into slot: Int, at place: Int) -> Int {
        entries[slot] = TapeEntry(.choice, number: UInt32(truncatingIfNeeded: choice &>> 8))
        return place &+ choice & 0xFF
    }

    /// Takes a number.
    public mutating func double(_ json: EventText, _ use: Use, into slot: Int, at place: Int) -> Int {
        guard place >= 0 else { return -1 }
        let shape = view.pointee.doubles[view.pointee.nodes[use.node].pointee.index]
        var cursor = engine.pointee.cursor
        cursor.position = place
        guard let number = cursor.takeShortDecimal(between: shape.pointee) else {
            return value(use, into: slot, at: place)
        }
        entries[slot] = TapeEntry(.double, bits: number.bitPattern)
        return cursor.position
    }

    /// Notes a `null`.
    @inlinable @inline(__always)
    public mutating func null(into slot: Int, at place: Int) -> Int {
        entries[slot] = TapeEntry(.null)
        return place &+ 4
    }
}
