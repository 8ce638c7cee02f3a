import ContractModel

/// The JSON types that a value may have; integers and numbers are one.
package struct JSONKinds: OptionSet, Sendable, Hashable {
    package private(set) var rawValue: UInt8

    package static let null = JSONKinds(rawValue: 1)
    package static let boolean = JSONKinds(rawValue: 2)
    package static let number = JSONKinds(rawValue: 4)
    package static let string = JSONKinds(rawValue: 8)
    package static let array = JSONKinds(rawValue: 16)
    package static let object = JSONKinds(rawValue: 32)
    package static let any: JSONKinds = [.null, .boolean, .number, .string, .array, .object]

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Of an empty variant, `nil`, that is an object. What could not be resolved has none, so that nothing is said.
    package init(of spec: ResolvedSpec?, in contract: ResolvedContract) {
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

    /// Whether there is exactly one.
    package var isSingle: Bool { rawValue.nonzeroBitCount == 1 }

    var words: String {
        let names: [(JSONKinds, String)] = [
            (.null, "null"), (.boolean, "a boolean"), (.number, "a number"), (.string, "a string"),
            (.array, "an array"), (.object, "an object"),
        ]
        return names.filter { contains($0.0) }.map(\.1).joined(separator: " or ")
    }
}
