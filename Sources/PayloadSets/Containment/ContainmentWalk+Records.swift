import ContractModel
import ContractRegistry
import DeedRuntime

extension ContainmentWalk {
    /// What places of fields are called; `nil` where they are called as they are.
    private func align(_ written: ResolvedRecord, _ read: ResolvedRecord) -> RecordAlignment? {
        let (old, new) = direction == .backward ? (written, read) : (read, written)
        return RecordAlignment.isPlain(old: old, new: new) ? nil : RecordAlignment(old: old, new: new)
    }

    mutating func records(_ written: ResolvedRecord, _ read: ResolvedRecord, at cursor: Cursor) {
        let alignment = align(written, read)
        let isReaderOld = direction == .forward
        var names = WireNames(written)
        var isKnown = Array(repeating: false, count: written.fields.count)
        for (index, field) in read.fields.enumerated() {
            let sources = names.indices(of: field, near: index)
            for source in sources { isKnown[source] = true }
            if let source = sources.first, isSame(written.fields[source], field) { continue }
            self.field(
                field, from: sources.map { written.fields[$0] }, of: written, at: cursor,
                name: alignment?.name(of: field, isOld: isReaderOld) ?? field.name)
        }
        for (field, isKnown) in zip(written.fields, isKnown) where !isKnown {
            let name = alignment?.name(of: field, isOld: !isReaderOld) ?? field.name
            others(field, read, at: cursor.into(name, .member(field.wireName)))
        }
        additional(written, read, at: cursor)
        invariants(written, read, at: cursor)
    }

    /// Conditions of the reader's, but for those that the writer keeps in the same words.
    private mutating func invariants(_ written: ResolvedRecord, _ read: ResolvedRecord, at cursor: Cursor) {
        let asked = read.invariants.filter { $0.severity == .reject }
        guard !asked.isEmpty else { return }
        let kept = ClauseCompiler(contract: writer, record: written).all.map(\.form)
        let reading = ClauseCompiler(
            contract: reader, record: read, declared: Set(written.fields.map(\.wireName)))
        for invariant in asked {
            if let clause = reading.clause(invariant), kept.contains(clause.form) { continue }
            breach(.invariant, .breaking(invariant, of: read), at: cursor)
        }
    }

    /// A field of the reader, and the fields of the writer that it is read from, the best first.
    private mutating func field(
        _ field: ResolvedField, from sources: [ResolvedField], of written: ResolvedRecord, at cursor: Cursor,
        name: String
    ) {
        var mayBeAbsent = true
        for source in sources {
            walk(source.spec, field.spec, at: cursor.into(name, .member(source.wireName)))
            if source.isRequiredToWrite {
                mayBeAbsent = false
                break
            }
        }
        guard mayBeAbsent else { return }
        if sources.isEmpty, let other = written.additional {
            walk(other, field.spec, at: cursor.into(name, .member(field.wireName)))
        }
        guard field.isRequiredToWrite, field.field.default == nil else { return }
        let wire = sources.first?.wireName ?? field.wireName
        breach(.required, .absent, at: cursor.into(name, .member(wire)))
    }

    /// Whether a field is plainly the same on both sides, and absent only where the reader lets it be: nothing of it is refused.
    private func isSame(_ source: ResolvedField, _ field: ResolvedField) -> Bool {
        guard source.spec.nullable == field.spec.nullable, source.spec.saysSame(as: field.spec) else { return false }
        return source.isRequiredToWrite || !field.isRequiredToWrite && field.field.renamedFrom.isEmpty
    }

    /// A field that the reader does not declare.
    private mutating func others(_ field: ResolvedField, _ read: ResolvedRecord, at cursor: Cursor) {
        if let other = read.additional {
            walk(field.spec, other, at: cursor)
        } else if read.unknownFields == .reject {
            breach(.unknownField, .anything, at: cursor)
        }
    }

    private mutating func additional(_ written: ResolvedRecord, _ read: ResolvedRecord, at cursor: Cursor) {
        guard let mine = written.additional else { return }
        if let other = read.additional {
            walk(mine, other, at: cursor.into(FieldPath.every, .entry))
        } else if read.unknownFields == .reject {
            breach(.unknownField, .anything, at: cursor.into(FieldPath.every, .entry))
        }
    }

    mutating func record(_ written: ResolvedRecord, map value: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        for field in written.fields { walk(field.spec, value, at: cursor.into(field.name, .member(field.wireName))) }
        if let other = written.additional { walk(other, value, at: cursor.into(FieldPath.every, .entry)) }
        let isLimited = [.minEntries, .maxEntries, .keyPattern].contains { read.limits[$0] != nil }
        if isLimited { breach(.minEntries, .anything, at: cursor, doubt: "a record stands where a map is limited") }
    }

    mutating func map(_ value: ResolvedSpec, record read: ResolvedRecord, at cursor: Cursor) {
        for field in read.fields {
            let place = cursor.into(field.name, .member(field.wireName))
            if field.isRequiredToWrite, field.field.default == nil { breach(.required, .absent, at: place) }
            walk(value, field.spec, at: place)
        }
        if let other = read.additional {
            walk(value, other, at: cursor.into(FieldPath.every, .entry))
        } else if read.unknownFields == .reject {
            breach(.unknownField, .anything, at: cursor.into(FieldPath.every, .entry))
        }
        for invariant in read.invariants where invariant.severity == .reject {
            breach(.invariant, .anything, at: cursor, doubt: "the condition may hold always")
        }
    }
}
