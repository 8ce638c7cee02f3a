import ContractModel
import ContractRegistry

extension SQLChecks {
    mutating func record(
        _ record: ResolvedRecord, _ v: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        var found = SQLViolations()
        for field in record.fields {
            notes.enter(field.name)
            let isRequired = field.isRequiredToWrite && (isProducer || field.field.default == nil)
            found.add(
                value(
                    field.spec, effective(field, v), pointer.appending(field.wireName),
                    missing: isRequired ? "required" : nil))
            notes.leave()
        }
        found.add(others(record, v, pointer, tags))
        for invariant in record.invariants {
            guard let fails = SQLInvariant(self, record, v).failure(of: invariant.rule) else {
                notes.add("the condition `\(invariant.id.value)` is not checked")
                continue
            }
            let rule = invariant.severity == .reject ? "invariant" : "warning"
            found.texts.append(violation("\(rule)(\(invariant.id.value))", pointer, if: fails))
        }
        return found
    }

    /// The member of a field: its own, else the newest former one that is there.
    func effective(_ field: ResolvedField, _ object: String) -> String {
        let former = isProducer ? [] : field.field.renamedFrom.map(\.value)
        let members = ([field.wireName] + former).map { dialect.member(object, $0) }
        return members.count == 1 ? members[0] : "coalesce(\(members.joined(separator: ", ")))"
    }

    /// Members that are no fields.
    private mutating func others(
        _ record: ResolvedRecord, _ v: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        let isRefused = isProducer || record.unknownFields == .reject
        guard record.additional != nil || isRefused else { return SQLViolations() }
        var known = record.fields.map(\.wireName) + tags
        if !isProducer { known += record.fields.flatMap { $0.field.renamedFrom.map(\.value) } }
        notes.enter("*")
        defer { notes.leave() }
        return eachMember(of: v, but: known) { checks, key, value in
            let place = pointer.appending(sql: checks.dialect.pointerStep(sql: key))
            if let additional = record.additional { return checks.value(additional, value, place, missing: nil) }
            let rule = checks.isProducer ? "undeclared" : "unknown_field"
            return SQLViolations(texts: [checks.violation(rule, place, if: "true")])
        }
    }

    mutating func union(
        _ union: ResolvedUnion, _ v: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        bind("w", dialect.word("(\(dialect.member(v, union.tag)))")) { checks, w in
            checks.variants(union, v, w, pointer, tags)
        }
    }

    private mutating func variants(
        _ union: ResolvedUnion, _ v: String, _ w: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        let place = pointer.appending(union.tag)
        var found = SQLViolations(
            texts: [violation("tag", place, if: "\(w) is null or left(\(w), 1) <> 's'")])
        let names = union.variants.flatMap(\.tags)
        if union.openness == .closed || union.openness == .open && isProducer {
            let isOther = "left(\(w), 1) = 's' and substr(\(w), 2) not in (\(dialect.texts(names)))"
            found.texts.append(violation("variant", place, if: isOther))
        }
        for variant in union.variants {
            notes.enter(variant.name)
            let inner = payload(variant, of: union, v, pointer, tags + [union.tag])
            if !inner.isEmpty {
                let isOwn = "\(w) in (\(dialect.texts(variant.tags.map { "s" + $0 })))"
                found.lists.append(dialect.list(inner.list(dialect), where: isOwn))
            }
            notes.leave()
        }
        return found
    }

    private mutating func payload(
        _ variant: ResolvedVariant, of union: ResolvedUnion, _ v: String, _ pointer: SQLPointer, _ tags: [String]
    ) -> SQLViolations {
        let empty = ResolvedRecord(fields: [], range: variant.variant.range)
        guard let content = union.content else {
            guard let spec = variant.spec else { return record(empty, v, pointer, tags) }
            return shape(spec, v, "'{'", pointer, tags)
        }
        var found = SQLViolations()
        if let spec = variant.spec {
            found.add(value(spec, dialect.member(v, content), pointer.appending(content), missing: "required"))
        }
        guard isProducer else { return found }
        let known = tags + (variant.spec == nil ? [] : [content])
        found.add(
            eachMember(of: v, but: known) { checks, key, _ in
                let place = pointer.appending(sql: checks.dialect.pointerStep(sql: key))
                return SQLViolations(texts: [checks.violation("undeclared", place, if: "true")])
            })
        return found
    }

    mutating func choice(
        _ union: ResolvedOneOf, _ v: String, _ w: String, _ pointer: SQLPointer, isNullable: Bool
    ) -> SQLViolations {
        var (found, seen): (SQLViolations, Set<String>) = (SQLViolations(), isNullable ? ["0"] : [])
        var objects: [ResolvedVariant] = []
        for variant in union.variants {
            let letters = variant.spec.map { self.letters($0) } ?? ["{"]
            if letters.contains("{") { objects.append(variant) }
            let own = letters.filter { !seen.contains($0) && $0 != "{" }
            seen.formUnion(letters)
            guard !own.isEmpty, let spec = variant.spec else { continue }
            notes.enter(variant.name)
            let inner = shape(spec, v, w, pointer, [])
            notes.leave()
            guard !inner.isEmpty else { continue }
            found.lists.append(
                dialect.list(inner.list(dialect), where: "left(\(w), 1) in (\(dialect.texts(own)))"))
        }
        let isClosed = union.openness == .closed || union.openness == .open && isProducer
        if isClosed {
            let isOther = "left(\(w), 1) not in (\(dialect.texts(seen.sorted())))"
            found.texts.append(violation("variant", pointer, if: isOther))
        }
        if !objects.isEmpty { found.add(self.objects(objects, isClosed, v, w, pointer)) }
        return found
    }

    /// An object is of the variant that asks for the most members among those of which it has all; where it has all of none, of
    /// the one of which it has the most.
    private mutating func objects(
        _ variants: [ResolvedVariant], _ isClosed: Bool, _ v: String, _ w: String, _ pointer: SQLPointer
    ) -> SQLViolations {
        if variants.count == 1 { return only("{", w, shape(of: variants[0], v, pointer)) }
        let scores = variants.map { variant in
            let keys = contract.requiredKeys(of: variant.spec)
            let found = keys.map { names in
                let has = names.map { "\(dialect.member(v, $0)) is not null" }.joined(separator: " or ")
                return "case when \(has) then 1 else 0 end"
            }
            let count = found.isEmpty ? "0" : found.joined(separator: " + ")
            return "case when \(count) = \(keys.count) then 1000 + \(count) else \(count) end"
        }
        return only("{", w, best(of: variants, scores, [], isClosed, v, pointer))
    }

    /// Gives each score a name, and takes the variant with the highest.
    private mutating func best(
        of variants: [ResolvedVariant], _ scores: [String], _ names: [String], _ isClosed: Bool, _ v: String,
        _ pointer: SQLPointer
    ) -> SQLViolations {
        if names.count < scores.count {
            return bind("s", scores[names.count]) { checks, name in
                checks.best(of: variants, scores, names + [name], isClosed, v, pointer)
            }
        }
        var inner = SQLViolations()
        for (index, variant) in variants.enumerated() {
            let others = names.indices.filter { $0 != index }.map { other in
                "\(names[index]) \(other < index ? ">" : ">=") \(names[other])"
            }
            let isBest = (["\(names[index]) > 0"] + others).joined(separator: " and ")
            notes.enter(variant.name)
            let own = shape(of: variant, v, pointer)
            notes.leave()
            if !own.isEmpty { inner.lists.append(dialect.list(own.list(dialect), where: isBest)) }
        }
        if isClosed {
            let isNone = names.map { "\($0) <= 0" }.joined(separator: " and ")
            inner.texts.append(violation("variant", pointer, if: isNone))
        }
        return inner
    }

    private mutating func shape(of variant: ResolvedVariant, _ v: String, _ pointer: SQLPointer) -> SQLViolations {
        guard let spec = variant.spec else {
            return record(ResolvedRecord(fields: [], range: variant.variant.range), v, pointer, [])
        }
        return shape(spec, v, "'{'", pointer, [])
    }
}
