import ContractModel
import Diagnostics

/// Finds named types that have no finite value, because each needs another of its kind.
struct FiniteTypes {
    private let types: [ResolvedType]
    private var isFinite: [Bool]

    init(types: [ResolvedType]) {
        self.types = types
        isFinite = Array(repeating: false, count: types.count)
    }

    /// One error for each circle of types.
    mutating func check(_ quiet: (ResolvedType) -> Bool, into diagnostics: inout Diagnostics) {
        settle()
        while let start = isFinite.firstIndex(of: false) {
            let circle = circle(from: start)
            let first = circle.min() ?? start
            if !quiet(types[first]) { report(circle, first, into: &diagnostics) }
            for index in circle { isFinite[index] = true }
            settle()
        }
    }

    /// Marks types as finite until nothing changes; each turn marks one at least.
    private mutating func settle() {
        var changed = true
        while changed {
            changed = false
            for index in types.indices where !isFinite[index] && isFinite(types[index].spec) {
                isFinite[index] = true
                changed = true
            }
        }
    }

    private func isFinite(_ spec: ResolvedSpec) -> Bool {
        if spec.nullable { return true }
        switch spec.shape {
        case .scalar, .enumeration, .unresolved: return true
        case .named(let id): return isFinite[id.index]
        case .list(let element): return (spec.limits.integer(.minItems) ?? 0) == 0 || isFinite(element)
        case .map(let value): return (spec.limits.integer(.minEntries) ?? 0) == 0 || isFinite(value)
        case .tuple(let items): return items.allSatisfy { isFinite($0) }
        case .record(let record): return record.fields.allSatisfy { $0.field.optional || isFinite($0.spec) }
        case .union(let union): return isFinite(union.variants)
        case .oneOf(let union): return isFinite(union.variants)
        }
    }

    private func isFinite(_ variants: [ResolvedVariant]) -> Bool {
        variants.isEmpty || variants.contains { variant in variant.spec.map { isFinite($0) } ?? true }
    }

    /// Follows what keeps a type from being finite until a type comes back.
    private func circle(from start: Int) -> [Int] {
        var path = [start]
        while let next = culprit(types[path[path.count - 1]].spec) {
            if let index = path.firstIndex(of: next) { return Array(path[index...]) }
            path.append(next)
        }
        return path
    }

    /// The first named type in `spec` that is not finite and must be there.
    private func culprit(_ spec: ResolvedSpec) -> Int? {
        guard !isFinite(spec) else { return nil }
        switch spec.shape {
        case .scalar, .enumeration, .unresolved: return nil
        case .named(let id): return id.index
        case .list(let element), .map(let element): return culprit(element)
        case .tuple(let items): return items.lazy.compactMap { culprit($0) }.first
        case .record(let record):
            return record.fields.lazy.filter { !$0.field.optional }.compactMap { culprit($0.spec) }.first
        case .union(let union): return union.variants.lazy.compactMap { $0.spec.flatMap { culprit($0) } }.first
        case .oneOf(let union): return union.variants.lazy.compactMap { $0.spec.flatMap { culprit($0) } }.first
        }
    }

    private func report(_ circle: [Int], _ first: Int, into diagnostics: inout Diagnostics) {
        let start = circle.firstIndex(of: first) ?? 0
        let names = (circle[start...] + circle[..<start] + [first]).map { "`\(types[$0].name)`" }
        diagnostics.error(
            "type-without-base",
            "a value of `\(types[first].name)` would never end: \(names.joined(separator: " needs "))",
            at: name(of: types[first]),
            help: "make a field on the way optional or nullable, or put a list or map between")
    }

    /// A declaration starts with its name.
    private func name(of type: ResolvedType) -> SourceRange {
        let start = Int(type.range.lower)
        return SourceRange(file: type.range.file, lower: start, upper: start + type.name.utf8.count)
    }
}
