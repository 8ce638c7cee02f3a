import ContractModel
import Diagnostics

/// Decides how values of one contract become values of another; `nil` where the types cannot be reconciled. Limits decide
/// nothing here: a value that breaks those of the new version is found when the result is validated, instead of being lost.
struct ConversionPlanner {
    let old: ResolvedContract
    let new: ResolvedContract
    var codes: [String] = []
    var missing: [FieldPath] = []
    private var parts: [PartConversion?] = []
    /// The number of each pair of types that is decided, or is being decided.
    private var numbers: [Pair: Int] = [:]

    /// A use on each side. A named type is one use wherever it stands, so that a type which holds itself ends.
    private struct Pair: Hashable {
        var before: Use
        var after: Use
    }

    private enum Use: Hashable {
        case type(TypeID)
        case place(SourceRange, String)

        init(_ spec: ResolvedSpec, _ shape: ResolvedShape) {
            self = spec.type.map { .type($0) } ?? .place(spec.range, shape.word)
        }
    }

    init(from old: ResolvedContract, to new: ResolvedContract) {
        self.old = old
        self.new = new
    }

    var finishedParts: [PartConversion] { parts.map { $0 ?? .tuple([]) } }

    /// How a value, `null` aside, becomes one of another type.
    mutating func conversion(_ before: ResolvedSpec, to after: ResolvedSpec) -> ValueConversion? {
        let (one, other) = (old.shape(of: before), new.shape(of: after))
        if let simple = SimpleConversion.of(one, before.limits, to: other, after.limits) { return simple }
        guard one.hasParts, other.hasParts else { return nil }
        let pair = Pair(before: Use(before, one), after: Use(after, other))
        if let number = numbers[pair] { return .part(number) }
        let number = parts.count
        numbers[pair] = number
        parts.append(nil)
        guard let part = part(one, to: other) else {
            // What was decided meanwhile may rest on this.
            parts.removeSubrange(number...)
            numbers = numbers.filter { $0.value < number }
            return nil
        }
        parts[number] = part
        return .part(number)
    }

    /// The same for a value that may be `null`, in a list, a map or a tuple.
    private mutating func item(_ before: ResolvedSpec, to after: ResolvedSpec) -> ValueConversion? {
        if before.nullable, !new.takesNull(after) { return nil }
        return conversion(before, to: after)
    }

    private mutating func part(_ before: ResolvedShape, to after: ResolvedShape) -> PartConversion? {
        switch (before, after) {
        case (.list(let one), .list(let other)): return item(one, to: other).map { .list($0) }
        case (.map(let one), .map(let other)): return item(one, to: other).map { .map($0) }
        case (.tuple(let one), .tuple(let other)):
            guard one.count == other.count else { return nil }
            var items: [ValueConversion] = []
            for (before, after) in zip(one, other) {
                guard let item = item(before, to: after) else { return nil }
                items.append(item)
            }
            return .tuple(items)
        case (.record(let one), .record(let other)): return record(one, to: other)
        default: return choice(before, to: after)
        }
    }

    private mutating func record(_ before: ResolvedRecord, to after: ResolvedRecord) -> PartConversion? {
        let count = missing.count
        let root = ConversionRoot(
            spec: ResolvedSpec(.record(before), range: before.range), same: FieldPath(components: []), isPayload: false)
        let conversion = record(after, UpcastSteps([]), root, path: FieldPath(components: []))
        guard missing.count == count else {
            missing.removeSubrange(count...)
            return nil
        }
        return .record(conversion)
    }
}

extension ResolvedContract {
    /// Whether `null` is a value of a type.
    func takesNull(_ spec: ResolvedSpec) -> Bool {
        if spec.nullable { return true }
        switch shape(of: spec) {
        case .scalar(.json), .scalar(.null), .unresolved: return true
        default: return false
        }
    }
}

extension ResolvedShape {
    fileprivate var hasParts: Bool {
        switch self {
        case .record, .list, .map, .tuple, .union, .oneOf: true
        case .scalar, .enumeration, .named, .unresolved: false
        }
    }

    fileprivate var word: String {
        switch self {
        case .record: "record"
        case .list: "list"
        case .map: "map"
        case .tuple: "tuple"
        case .union: "union"
        case .oneOf: "one_of"
        case .scalar, .enumeration, .named, .unresolved: ""
        }
    }
}
