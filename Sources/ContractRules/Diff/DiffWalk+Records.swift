import ContractModel
import ContractRegistry
import Diagnostics
import PayloadSets

extension DiffWalk {
    mutating func records(_ before: ResolvedRecord, _ after: ResolvedRecord, at site: Site) {
        let alignment = RecordAlignment(old: before, new: after)
        for pair in alignment.pairs {
            switch (pair.old, pair.new) {
            case (let one?, let other?):
                if isSame(one, other) { continue }
                let inner = site.into(pair.name, one.field.name.range, other.field.name.range)
                fields(one, other, at: inner)
                specs(one.spec, other.spec, at: inner)
            case (nil, let field?):
                note(
                    .fieldAdded(field, in: after, formerly: before), at: site.place.appending(field.name), old: nil,
                    new: field.field.name.range)
            case (let field?, nil):
                let place = FormerPlace(of: field, in: before, now: after, file: site.new.file)
                note(
                    .fieldRemoved(field, from: before, now: after), at: site.place.appending(field.name),
                    old: field.field.name.range, new: place?.neighbour.field.name.range ?? site.new)
            case (nil, nil): break
            }
        }
        lookAlikes(alignment, at: site)
        if alignment.isReordered { note(.fieldsReordered(before, after), at: site) }
        names(before, after, at: site)
        if !isSame(before.additional, after.additional) { note(.additional(before, after), at: site) }
        if let one = before.additional, let other = after.additional {
            specs(one, other, at: site.into(FieldPath.every, one.range, other.range))
        }
        if before.unknownFields != after.unknownFields {
            note(.unknownFields(before.unknownFields, after.unknownFields), at: site)
        }
        invariants(before.invariants, after.invariants, at: site)
    }

    /// Whether both allow other fields, or neither; of which type is compared as that of any part.
    private func isSame(_ one: ResolvedSpec?, _ other: ResolvedSpec?) -> Bool { (one == nil) == (other == nil) }

    private mutating func names(_ before: ResolvedRecord, _ after: ResolvedRecord, at site: Site) {
        guard !before.reserved.isEmpty || !after.reserved.isEmpty else { return }
        let kept = Set(
            after.reserved.map(\.value) + after.fields.flatMap { [$0.wireName] + $0.field.renamedFrom.map(\.value) })
        for name in before.reserved where !kept.contains(name.value) {
            note(.reservedRemoved(name.value), at: site, old: name.range)
        }
        let known = Set(before.reserved.map(\.value) + before.fields.map(\.wireName))
        for name in after.reserved where !known.contains(name.value) {
            note(.reservedAdded(name.value), at: site, new: name.range)
        }
    }

    private mutating func lookAlikes(_ alignment: RecordAlignment, at site: Site) {
        let added = alignment.pairs.compactMap { $0.old == nil ? $0.new : nil }
        for gone in alignment.pairs.compactMap({ $0.new == nil ? $0.old : nil }) {
            guard let twin = added.first(where: { RenameGuess.isLikely(gone, $0, old: old, new: new) }) else {
                continue
            }
            note(
                .fieldLooksRenamed(gone, twin), at: site.place.appending(twin.name), old: gone.field.name.range,
                new: twin.field.name.range)
        }
    }

    private mutating func fields(_ before: ResolvedField, _ after: ResolvedField, at site: Site) {
        let (one, other) = (before.field, after.field)
        let hadDefault = one.default != nil
        if one.optional != other.optional || hadDefault != (other.default != nil) && !one.optional {
            note(.fieldPresence(before, after), at: site)
        }
        if !isSame(one.default, other.default) {
            note(.fieldDefault(before, after), at: site, old: one.default?.range, new: other.default?.range)
        }
        if before.wireName != after.wireName {
            let isSaid = other.renamedFrom.contains { $0.value == before.wireName }
            note(isSaid ? .fieldRenamed(before, after) : .fieldWireName(before, after), at: site)
        } else if before.name != after.name {
            note(.fieldSwiftName(before, after), at: site)
        }
        if one.swiftName?.value != other.swiftName?.value { note(.fieldSwiftName(before, after), at: site) }
        aliases(before, after, at: site)
        if one.doc?.value != other.doc?.value {
            note(.fieldDocumentation(before, after), at: site, old: one.doc?.range, new: other.doc?.range)
        }
        if before.unit(in: old) != after.unit(in: new) {
            note(.fieldUnit(before, after), at: site, old: one.unit?.range, new: other.unit?.range)
        }
        if before.sensitivity != after.sensitivity {
            note(.fieldSensitivity(before, after), at: site, old: one.sensitivity?.range, new: other.sensitivity?.range)
        }
        if !Self.isSame(one.deprecated, other.deprecated) {
            note(
                .fieldDeprecation(before, after), at: site, old: one.deprecated?.range, new: other.deprecated?.range)
        }
    }

    private mutating func aliases(_ before: ResolvedField, _ after: ResolvedField, at site: Site) {
        let (one, other) = (before.field.renamedFrom, after.field.renamedFrom)
        for name in one where !other.contains(where: { $0.value == name.value }) && name.value != after.wireName {
            note(.fieldAliasRemoved(after, name.value), at: site, old: name.range)
        }
        for name in other where !one.contains(where: { $0.value == name.value }) && name.value != before.wireName {
            note(.fieldAliasAdded(after, name.value), at: site, new: name.range)
        }
    }

    private func isSame(_ one: Literal?, _ other: Literal?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.isSame(as: other)
    }

    static func isSame(_ one: Deprecation?, _ other: Deprecation?) -> Bool {
        guard let one, let other else { return one == nil && other == nil }
        return one.since?.value == other.since?.value && one.reason?.value == other.reason?.value
            && one.replacedBy?.value == other.replacedBy?.value && one.sunset?.value == other.sunset?.value
    }
}
