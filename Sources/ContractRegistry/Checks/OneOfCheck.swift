import ContractModel
import Diagnostics

/// Whether the variants of an untagged union can be told apart: by their JSON type, or by a required field that the
/// other does not have.
///
/// Of the variants whose required fields an object has, a reader takes the one that requires most, of several the first;
/// that must never be another than the one that was written.
struct OneOfCheck {
    let union: ResolvedOneOf
    let contract: ResolvedContract

    func check(at range: SourceRange, into diagnostics: inout Diagnostics) {
        let variants = union.variants
        for later in variants.indices.dropFirst() {
            for earlier in variants.indices[..<later] {
                guard let reason = confusion(variants[earlier].spec, variants[later].spec) else { continue }
                diagnostics.append(
                    Diagnostic(
                        "one-of-ambiguous", .error,
                        "nothing tells `\(variants[earlier].name)` from `\(variants[later].name)`: \(reason)",
                        at: variants[later].variant.name.range,
                        related: [RelatedPlace(variants[earlier].variant.name.range, "the other variant")],
                        help: "give one of them a required field that the other lacks, or use a `union` with a tag"))
                return
            }
        }
    }

    private func confusion(_ left: ResolvedSpec?, _ right: ResolvedSpec?) -> String? {
        let one = JSONKinds(of: left, in: contract)
        let other = JSONKinds(of: right, in: contract)
        let both = one.intersection(other)
        if both.isEmpty { return nil }
        guard both == .object else { return "both may be \(both.words)" }
        let (first, second) = (ObjectKeys(of: left, in: contract), ObjectKeys(of: right, in: contract))
        if second.isMistaken(for: first, onTie: false) || first.isMistaken(for: second, onTie: true) {
            return "both are objects, and neither has a required field that the other lacks"
        }
        return nil
    }
}

/// The JSON types that a value may have; integers and numbers are one.
struct JSONKinds: OptionSet, Sendable, Hashable {
    private(set) var rawValue: UInt8

    static let null = JSONKinds(rawValue: 1)
    static let boolean = JSONKinds(rawValue: 2)
    static let number = JSONKinds(rawValue: 4)
    static let string = JSONKinds(rawValue: 8)
    static let array = JSONKinds(rawValue: 16)
    static let object = JSONKinds(rawValue: 32)
    static let any: JSONKinds = [.null, .boolean, .number, .string, .array, .object]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Of an empty variant, `nil`, that is an object. What could not be resolved has none, so that nothing is said.
    init(of spec: ResolvedSpec?, in contract: ResolvedContract) {
        self = []
        guard let spec else {
            self = .object
            return
        }
        switch contract.shape(of: spec) {
        case .scalar(let scalar): self = Self.kinds(of: scalar, spec.limits)
        case .record, .map, .union: self = .object
        case .list, .tuple: self = .array
        case .enumeration(let enumeration): self = enumeration.base == .integer ? .number : .string
        case .oneOf(let union): for variant in union.variants { formUnion(JSONKinds(of: variant.spec, in: contract)) }
        case .named, .unresolved: return
        }
        if spec.nullable { insert(.null) }
    }

    private static func kinds(of scalar: ScalarType, _ limits: Limits) -> JSONKinds {
        switch scalar {
        case .json: .any
        case .null: .null
        case .boolean: .boolean
        default: LiteralAdaptation.wantsText(scalar, limits) ? .string : .number
        }
    }

    var words: String {
        let names: [(JSONKinds, String)] = [
            (.null, "null"), (.boolean, "a boolean"), (.number, "a number"), (.string, "a string"),
            (.array, "an array"), (.object, "an object"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
    }
}
