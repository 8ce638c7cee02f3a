/// An enum of a contract. `allCases` are the declared values, also where others may be kept as unrecognized.
public protocol ContractEnum: ContractValue, RawRepresentable, CaseIterable
where RawValue: ContractValue, AllCases == [Self] {
    /// Whether the contract declares the value.
    var isRecognized: Bool { get }
}

extension ContractEnum {
    /// True for closed enums; open ones say it themselves.
    public var isRecognized: Bool { true }

    public func write(to writer: inout JSONWriter, as form: WireForm) { rawValue.write(to: &writer, as: form) }
}
