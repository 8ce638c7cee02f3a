import ContractModel
import ContractRegistry
import DeedRuntime

extension Maker {
    mutating func union(_ union: ResolvedUnion, _ spec: ResolvedSpec, _ parts: WishedParts) -> Search<JSONValue> {
        var parts = parts
        if let wish = parts.members.removeValue(forKey: union.tag) {
            guard case .exactly(.string(let tag), _) = wish, parts.tag ?? tag == tag else { return .none }
            parts.tag = tag
        }
        var doubt: String?
        for (tag, variant) in tags(union, parts) {
            let made = variant.map { self.variant($0, tag, union, spec, parts) } ?? .found([union.tag: .string(tag)])
            switch made {
            case .found: return made
            case .none: continue
            case .undecided(let reason): doubt = doubt ?? reason
            }
        }
        return doubt.map { .undecided($0) } ?? .none
    }

    /// The tags to try, plainest first, with the variants they stand for.
    private mutating func tags(_ union: ResolvedUnion, _ parts: WishedParts) -> [(String, ResolvedVariant?)] {
        var found: [(rank: Int, tag: String, variant: ResolvedVariant)] = []
        for variant in union.variants where parts.variant ?? variant.name == variant.name {
            guard let rank = variant.spec.map({ ranks.rank($0) }) ?? 0 else { continue }
            found += variant.tags.map { (rank, $0, variant) }
        }
        found = found.filter { parts.tag ?? $0.tag == $0.tag && !parts.otherThan.contains($0.tag) }
        found =
            budget > 0 && depth < 20
            ? shuffled(found)
            : found.enumerated()
                .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element)
        var tags: [(String, ResolvedVariant?)] = found.map { ($0.tag, $0.variant) }
        guard union.openness == .extensible, parts.variant == nil, parts.members.isEmpty, parts.content == nil else {
            return tags
        }
        let declared = Set(union.variants.flatMap(\.tags)).union(parts.otherThan)
        if let tag = parts.tag {
            if !declared.contains(tag) { tags.append((tag, nil)) }
        } else {
            let names = (["another"] + (1...99).map { "another\($0)" }).filter { !declared.contains($0) }
            let other = (names.first ?? "", ResolvedVariant?.none)
            if chance(1, in: 6) { tags.insert(other, at: 0) } else { tags.append(other) }
        }
        return tags
    }

    private mutating func variant(
        _ variant: ResolvedVariant, _ tag: String, _ union: ResolvedUnion, _ spec: ResolvedSpec, _ parts: WishedParts
    ) -> Search<JSONValue> {
        let tagMember = [(name: union.tag, value: JSONValue.string(tag))]
        if let content = union.content {
            guard parts.members.keys.allSatisfy({ $0 == content }) else { return absentOnly(parts, tagMember, content) }
            var wish = parts.members[content]
            if let other = parts.content {
                guard let both = wish.map({ $0.merged(with: other) }) ?? other else { return .none }
                wish = both
            }
            if case .absent? = wish { return variant.spec == nil ? .found(.object(JSONObject(tagMember))) : .none }
            guard let inner = variant.spec else { return wish == nil ? .found(.object(JSONObject(tagMember))) : .none }
            return make(inner, wish).map { .object(JSONObject(tagMember + [(name: content, value: $0)])) }
        }
        return beside(tagMember, variant, spec, parts)
    }

    private func absentOnly(
        _ parts: WishedParts, _ tag: [(name: String, value: JSONValue)], _ content: String
    ) -> Search<JSONValue> {
        .undecided("members beside the tag and `\(content)` are not declared")
    }

    private mutating func beside(
        _ tag: [(name: String, value: JSONValue)], _ variant: ResolvedVariant, _ spec: ResolvedSpec,
        _ parts: WishedParts
    ) -> Search<JSONValue> {
        var inner = WishedParts()
        switch parts.content {
        case .exactly(let value, _)?:
            guard value[tag[0].name] == tag[0].value, ValueJudge(spec, of: contract).accepts(value) else {
                return .none
            }
            return .found(value)
        case .parts(let wished)?: inner = wished
        case .absent?: return .none
        case .anything?, nil: break
        }
        var members = WishedParts()
        (members.members, members.broken) = (parts.members, parts.broken)
        (members.key, members.entry) = (parts.key, parts.entry)
        guard let wished = inner.merged(with: members) else { return .none }
        let record: ResolvedRecord
        if let spec = variant.spec, case .record(let shape) = contract.shape(of: spec) {
            if let const = spec.const { return beside(tag, const.payloadValue, wished) }
            record = shape
        } else {
            record = ResolvedRecord(fields: [], range: spec.range)
        }
        return self.record(record, wished, beside: tag)
    }

    /// A constant and the tag in one object.
    private func beside(
        _ tag: [(name: String, value: JSONValue)], _ value: JSONValue, _ parts: WishedParts
    ) -> Search<JSONValue> {
        guard let object = value.object, parts.fits(value) else { return .none }
        return .found(.object(JSONObject(tag + object.members)))
    }

    mutating func choice(_ union: ResolvedOneOf, _ spec: ResolvedSpec, _ parts: WishedParts) -> Search<JSONValue> {
        var variants = union.variants.filter { parts.variant ?? $0.name == $0.name }
        let ranked = variants.compactMap { variant in
            (variant.spec.map { ranks.rank($0) } ?? 0).map { (rank: $0, variant: variant) }
        }
        variants =
            budget > 0 && depth < 20
            ? shuffled(ranked).map(\.variant)
            : ranked.enumerated()
                .sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }.map(\.element.variant)
        var plain = parts
        (plain.variant, plain.content) = (nil, nil)
        var wish: Wish? = .parts(plain)
        if let content = parts.content { wish = wish?.merged(with: content) }
        guard let wish else { return .none }
        var doubt: String?
        for variant in variants {
            let inner =
                variant.spec
                ?? ResolvedSpec(
                    .record(ResolvedRecord(fields: [], range: spec.range)), range: spec.range)
            switch make(inner, wish) {
            case .found(let value): return .found(value)
            case .none: continue
            case .undecided(let reason): doubt = doubt ?? reason
            }
        }
        return doubt.map { .undecided($0) } ?? .none
    }
}
