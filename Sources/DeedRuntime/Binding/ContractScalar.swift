/// A named scalar, such as an order's id: a type of its own over the scalar that travels.
public protocol ContractScalar: ContractValue, RawRepresentable, Hashable, CustomStringConvertible
where RawValue: ContractValue {
    init(rawValue: RawValue)
}

extension ContractScalar {
    @inlinable
    public init(slot: Slot) { self.init(rawValue: RawValue(slot: slot)) }

    @inlinable
    public func write(to writer: inout JSONWriter, as form: WireForm) { rawValue.write(to: &writer, as: form) }

    public var description: String { String(describing: rawValue) }
}

/// What a type that says `Comparable` needs.
extension ContractScalar where RawValue: Comparable {
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
