/// A payload that can be read where it lies: nothing is copied but what is asked for.
///
/// A view keeps the bytes alive that it is made from. It can be kept, sent and shared like any value.
public protocol ViewedPayload: EventPayload {
    associatedtype View: RecordView
}

extension ViewedPayload {
    /// A view of a payload; the array is shared, not copied. Limits that the payload breaks do not keep it from being read.
    ///
    /// - Throws: everything that is wrong, where something keeps the payload from being read.
    public static func view(
        of json: [UInt8], as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> View {
        try view(of: json[...], as: role, limits: limits)
    }

    /// A view of a payload that lies in a larger array, which is shared, not copied.
    public static func view(
        of json: ArraySlice<UInt8>, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> View {
        let (value, violations) = table.viewed(json, as: role, limits: limits)
        guard let value else { throw ContractDecodingError(violations) }
        return View(value)
    }

    /// A view of a payload that lies among other bytes, which are copied once.
    public static func view(
        of json: RawSpan, as role: Role = .consumer, limits: JSONLimits = JSONLimits()
    ) throws(ContractDecodingError) -> View {
        try view(of: json.withUTF8Bytes { Array($0)[...] }, as: role, limits: limits)
    }
}

extension ContractTable {
    /// A payload that was judged, unless something structural is wrong, and everything that is wrong.
    func viewed(
        _ json: ArraySlice<UInt8>, as role: Role, limits: JSONLimits
    ) -> (value: ViewedValue?, violations: [Violation]) {
        var value: ViewedValue?
        let violations = json.withUnsafeBufferPointer { bytes in
            readTape(bytes, as: role, limits: limits) { tape, _ in
                value = ViewedValue(storage: EventStorage(json, self, tape), index: 0)
            }
        }
        return (value, violations)
    }
}
