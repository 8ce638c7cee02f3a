typealias Target<Draft, Value> = any WritableKeyPath<Draft, Value> & Sendable

/// A part of a draft that keys write to. A key path is looked through once, where the table of keys is made: following one costs
/// more than all else that is done with a value.
struct DraftPart<Draft, Value>: Sendable {
    private let target: Target<Draft, Value>
    /// Where the part lies in a draft; `nil` for what is computed.
    private let offset: Int?

    init(_ target: Target<Draft, Value>) {
        self.target = target
        offset = MemoryLayout<Draft>.offset(of: target)
    }

    func set(_ value: Value, in draft: inout Draft) { change(&draft) { $0 = value } }

    func change<Result>(_ draft: inout Draft, _ body: (inout Value) -> Result) -> Result {
        guard let offset else { return body(&draft[keyPath: target]) }
        return withUnsafeMutablePointer(to: &draft) { pointer in
            body(&(UnsafeMutableRawPointer(pointer) + offset).assumingMemoryBound(to: Value.self).pointee)
        }
    }
}
