import ContractModel
import ContractRegistry
import DeedRuntime

extension ContainmentWalk {
    func maxCount(_ kind: LimitKind, of spec: ResolvedSpec) -> Int { spec.limits.integer(kind) ?? .max }

    /// How many items a list may have, and whether they may be equal.
    mutating func itemCounts(_ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        let least = written.limits.integer(.minItems) ?? 0
        let most = maxCount(.maxItems, of: written)
        if least < read.limits.integer(.minItems) ?? 0 { breach(.minItems, .items(least), at: cursor) }
        if let limit = read.limits.integer(.maxItems), most > limit {
            breach(.maxItems, .items(max(limit + 1, least)), at: cursor)
        }
        if read.limits.flag(.unique), !written.limits.flag(.unique), most > 1 {
            breach(.unique, .equalItems(max(2, least)), at: cursor)
        }
    }

    /// How many entries a map may have, and what they may be called.
    mutating func entryCounts(_ written: ResolvedSpec, _ read: ResolvedSpec, at cursor: Cursor) {
        let least = written.limits.integer(.minEntries) ?? 0
        let most = maxCount(.maxEntries, of: written)
        if least < read.limits.integer(.minEntries) ?? 0 { breach(.minEntries, .entries(least), at: cursor) }
        if let limit = read.limits.integer(.maxEntries), most > limit {
            breach(.maxEntries, .entries(max(limit + 1, least)), at: cursor)
        }
        guard most > 0, read.limits[.keyPattern] != nil else { return }
        let keys = ScalarDomain(Self.key(of: written), of: writer)
        for refusal in keys.refusals(by: ScalarDomain(Self.key(of: read), of: reader), readers: .strict) {
            switch refusal.value {
            case .found(let key): breach(.keyPattern, .key(key.string ?? ""), at: cursor)
            case .undecided(let reason): breach(.keyPattern, .anything, at: cursor, doubt: reason)
            case .none: break
            }
        }
    }

    /// The keys of a map as a type of their own.
    private static func key(of spec: ResolvedSpec) -> ResolvedSpec {
        var limits = Limits()
        if let pattern = spec.limits[.keyPattern] { limits.set(Limit(.pattern, pattern.value, at: pattern.range)) }
        return ResolvedSpec(.scalar(.string), limits: limits, range: spec.range)
    }
}
