extension ContractTable {
    /// Everything that is wrong with a payload.
    ///
    /// A right payload is recognised in one pass; only for others a second pass collects what is wrong.
    public func violations(
        in payload: UTF8Bytes, as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        guard let cursor = JSONCursor(payload), payload.count <= limits.largest, !payload.hasByteOrderMark else {
            return [refusal(of: payload, limits)]
        }
        return withExtendedLifetime(storage) {
            let isRight = EngineRoom.with { room in
                if let scan {
                    var engine = Engine<Decoding>(cursor, self, role, limits, room: room)
                    return engine.run(scan)
                }
                var engine = Engine<Judging>(cursor, self, role, limits, room: room)
                return (try? engine.run()) != nil
            }
            return isRight ? [] : list(cursor, role, limits) { _ in }
        }
    }

    /// The same of bytes that an array holds.
    public func violations(
        in payload: [UInt8], as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        payload.withUnsafeBufferPointer { violations(in: $0, as: role, limits: limits) }
    }

    /// The same of bytes that lie among others.
    public func violations(
        in payload: RawSpan, as role: Role, limits: JSONLimits = JSONLimits()
    ) -> [Violation] {
        payload.withUTF8Bytes { violations(in: $0, as: role, limits: limits) }
    }

    /// What `make` makes of a payload's root, unless something structural is wrong, and everything that is wrong.
    func read<Value>(
        _ payload: UTF8Bytes, as role: Role, limits: JSONLimits, _ make: (Slot) -> Value
    ) -> (value: Value?, violations: [Violation]) {
        var value: Value?
        let violations = read(payload, as: role, limits: limits, use: { value = make($0) })
        return (value, violations)
    }

    /// Calls `use` with a payload's root, unless something structural is wrong; returns everything that is wrong.
    ///
    /// It knows nothing of what is made of the payload, so that this is made in the module that does.
    @usableFromInline
    func read(
        _ payload: RawSpan, as role: Role, limits: JSONLimits, use: (Slot) -> Void
    ) -> [Violation] {
        payload.withUTF8Bytes { read($0, as: role, limits: limits, use: use) }
    }

    private func read(
        _ payload: UTF8Bytes, as role: Role, limits: JSONLimits, use: (Slot) -> Void
    ) -> [Violation] {
        readTape(payload, as: role, limits: limits) { tape, bytes in
            let entries = tape.baseAddress.unsafelyUnwrapped
            let source = TapeSource(entries: entries, bytes: bytes, defaults: storage.view.pointee.literals.base)
            withUnsafePointer(to: source) { use(Slot(source: $0, entry: entries)) }
        }
    }

    /// Calls `use` with a payload's tape and bytes, unless something structural is wrong; returns everything that is wrong.
    @inline(__always)
    func readTape(
        _ payload: UTF8Bytes, as role: Role, limits: JSONLimits,
        use: (UnsafeBufferPointer<TapeEntry>, UnsafePointer<UInt8>) -> Void
    ) -> [Violation] {
        guard let cursor = JSONCursor(payload), payload.count <= limits.largest, !payload.hasByteOrderMark else {
            return [refusal(of: payload, limits)]
        }
        return withExtendedLifetime(storage) {
            let isRight = EngineRoom.with { room in
                var engine = Engine<Decoding>(cursor, self, role, limits, room: room)
                guard scan.map({ engine.run($0) }) ?? ((try? engine.run()) != nil) else { return false }
                use(engine.tape.all, cursor.base)
                return true
            }
            return isRight ? [] : list(cursor, role, limits) { use($0.tape.all, cursor.base) }
        }
    }

    /// What is specialised for the table; a part of a table has none.
    private var scan: Scan? { root == 0 ? storage.scan : nil }

    /// Collects what is wrong; calls `use` with the tape where nothing structural is.
    private func list(
        _ cursor: JSONCursor, _ role: Role, _ limits: JSONLimits, _ use: (borrowing Engine<Listing>) -> Void
    ) -> [Violation] {
        if let error = storage.error {
            return [Violation(pointer: "", rule: .table, message: error.description, isStructural: true)]
        }
        return EngineRoom.with { room in
            var engine = Engine<Listing>(cursor, self, role, limits, room: room)
            do throws(JSONSyntaxError) {
                _ = try engine.run()
            } catch {
                engine.note(error)
            }
            if !engine.violations.contains(where: \.isStructural) { use(engine) }
            return engine.violations
        }
    }

    /// Why bytes are not even looked at.
    private func refusal(of payload: UTF8Bytes, _ limits: JSONLimits) -> Violation {
        guard payload.count <= limits.largest else {
            return Violation(
                pointer: "", rule: .size, message: "\(payload.count) bytes where \(limits.largest) are the most",
                isStructural: true)
        }
        let reason = payload.count == 0 ? JSONSyntaxError.Reason.unexpectedEnd : .byteOrderMark
        return Violation(pointer: "", rule: .syntax, message: reason.rawValue, isStructural: true, offset: 0)
    }
}

extension Engine {
    /// Notes why the bytes could not be read to their end.
    mutating func note(_ error: JSONSyntaxError) {
        let rule: Violation.Rule =
            switch error.reason {
            case .duplicateKey: .duplicateKey
            case .tooDeep: .depth
            case .tooLarge, .tooManyViolations: .size
            default: .syntax
            }
        violations.append(
            Violation(
                pointer: pointer, rule: rule, message: error.description, isStructural: true, offset: error.offset))
    }
}

extension UnsafeBufferPointer where Element == UInt8 {
    /// Whether the bytes begin with the byte order mark, which JSON does not allow.
    var hasByteOrderMark: Bool { has(0xEF, at: 0) && has(0xBB, at: 1) && has(0xBF, at: 2) }
}

extension JSONLimits {
    /// How many bytes the engine reads at most: it counts them in 31 bits.
    fileprivate var largest: Int { min(maxBytes, Int(Int32.max)) }
}
