import ContractModel
import ContractRegistry

/// Which variants of a `one_of` a reader may take the objects of a writer's type for.
///
/// Of the variants whose required fields an object has, a reader takes the one that requires most, of several the first.
struct ObjectTakers {
    /// In the order of the union.
    private(set) var variants: [ResolvedVariant] = []
    /// Whether every object is taken for the one variant that is left.
    var isCertain: Bool { variants.count == 1 && !mayBeNone }
    /// Whether some object may be taken for none of them.
    private(set) var mayBeNone = true

    init(
        of written: ResolvedSpec, in writer: ResolvedContract, by union: [ResolvedVariant], in reader: ResolvedContract
    ) {
        let keys = WrittenKeys(written, in: writer)
        let required = union.map { reader.requiredKeys(of: $0.spec) }
        let possible = union.indices.filter { index in required[index].allSatisfy { keys.mayHave($0) } }
        let certain = possible.filter { index in required[index].allSatisfy { keys.alwaysHas($0) } }
        mayBeNone = certain.isEmpty
        variants = possible.filter { index in
            !certain.contains { Self.wins($0, required[$0].count, over: index, required[index].count) }
        }.map { union[$0] }
    }

    private static func wins(_ one: Int, _ count: Int, over other: Int, _ otherCount: Int) -> Bool {
        count > otherCount || count == otherCount && one < other
    }
}

/// The members of the objects that a writer sends.
private struct WrittenKeys {
    private var always: Set<String> = []
    /// `nil` where there may be any.
    private var declared: Set<String>?

    init(_ spec: ResolvedSpec, in contract: ResolvedContract) {
        switch contract.shape(of: spec) {
        case .record(let record):
            always = Set(record.requiredFields.map(\.wireName))
            declared = record.additional == nil ? Set(record.fields.map(\.wireName)) : nil
        case .union(let union): always = [union.tag]
        default: break
        }
    }

    func alwaysHas(_ names: [String]) -> Bool { !always.isDisjoint(with: names) }

    func mayHave(_ names: [String]) -> Bool { declared.map { !$0.isDisjoint(with: names) } ?? true }
}
