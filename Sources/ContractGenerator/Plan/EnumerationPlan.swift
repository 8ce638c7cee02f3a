import ContractModel

/// An enum: its cases in the order of the contract.
struct EnumerationPlan: Sendable {
    struct Case: Sendable {
        /// Without backticks.
        var name: String
        var request: String
        var swiftName: String?
        /// Decimal text where the base is integer.
        var wireValue: String
        /// What a reader still accepts.
        var formerValues: [String] = []
        var doc: String?
        var deprecation: Deprecation?
    }

    var cases: [Case]
    var base: Enumeration.Base
    var openness: Openness
    /// The wire value that an unrecognized one reads as.
    var fallback: String?
}

/// A union or one-of: its variants in the order of the contract.
struct UnionPlan: Sendable {
    struct Variant: Sendable {
        var name: String
        var request: String
        var swiftName: String?
        /// Where there are several, the first is written unless another is asked for.
        var tags: [String]
        /// What says which of several tags it was.
        var tagType: DeclarationID?
        /// `nil` for a variant without a payload.
        var payload: ValuePlan?
        var doc: String?
    }

    var variants: [Variant]
    var openness: Openness
    /// `nil` where the variants are told apart without one.
    var tag: String?
    var content: String?
    /// A variant holds the union itself.
    var isIndirect = false
}

extension UnionPlan {
    /// The case of a variant that is not declared; a closed union has none.
    var otherCase: String? {
        switch openness {
        case .open: "unrecognized"
        case .closed: nil
        case .extensible: "other"
        }
    }
}
