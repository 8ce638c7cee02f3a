/// A message taken apart, its payload not read yet.
package struct EventMessage {
    package var type: String?
    /// Of the contract; only mapped envelopes say it apart from the type.
    package var version: String?
    var id: String?
    var source: String?
    var subject: String?
    var time: Timestamp?
    var recordedTime: Timestamp?
    package var dataSchema: String?
    var extensions: [String: JSONValue] = [:]
    /// Where in the message the payload is.
    package var payload: Range<Int> = 0..<0
    /// Whether the message has a payload that can be read, whatever else is wrong with it.
    package var hasPayload = false
    var payloadPointer = ""
    /// The payload where it stands encoded in the message.
    package var decodedPayload: [UInt8]?
    package var violations: [Violation] = []

    /// Takes a message apart. Syntax is checked for all of it, so that the parts can be trusted.
    package static func read(_ json: UTF8Bytes, _ style: EnvelopeStyle, _ limits: JSONLimits) -> EventMessage {
        var message = EventMessage()
        message.payload = 0..<json.count
        if case .none = style { return message }
        guard let root = message.check(json, limits) else { return message }
        switch style {
        case .cloudEvents: message.readCloudEvent(root)
        case .mapped(let mapping): message.readMapped(root, mapping)
        case .none: break
        }
        return message
    }

    /// The same of bytes that an array holds.
    static func read(_ json: [UInt8], _ style: EnvelopeStyle, _ limits: JSONLimits) -> EventMessage {
        json.withUnsafeBufferPointer { read($0, style, limits) }
    }

    private mutating func check(_ bytes: UTF8Bytes, _ limits: JSONLimits) -> RawJSON? {
        do {
            try JSONValue.check(bytes, limits: limits)
        } catch {
            let rule: Violation.Rule = error.reason == .duplicateKey ? .duplicateKey : .syntax
            violations.append(
                Violation(
                    pointer: "", rule: rule, message: error.description, isStructural: true, offset: error.offset))
            return nil
        }
        guard let root = RawJSON(bytes), root.kind == .object else {
            refuse("", "expected an object")
            return nil
        }
        return root
    }

    mutating func refuse(_ pointer: String, _ message: String, value: String? = nil) {
        violations.append(
            Violation(pointer: pointer, rule: .envelope, message: message, value: value, isStructural: true))
    }

    /// Makes sure that the message is an event of a contract's version, as far as it says so.
    mutating func checkContract(_ contract: ContractIdentity) {
        guard violations.isEmpty, !isOf(contract) else { return }
        let found = [type, version].compactMap(\.self).joined(separator: " ")
        let pointer = if case .mapped(let mapping) = contract.envelope { mapping.type ?? "" } else { "/type" }
        refuse(pointer, "expected an event of type `\(contract.type)`", value: found)
    }

    /// Whether the message is an event of a contract's version, as far as it says so.
    func isOf(_ contract: ContractIdentity) -> Bool {
        if let version, Int(version.prefix { $0 != "." }) != contract.major { return false }
        return type == nil || type == contract.type
    }

    /// Calls with the payload's bytes.
    package func withPayload<Result>(of json: UTF8Bytes, _ body: (UTF8Bytes) -> Result) -> Result {
        if let decodedPayload { return decodedPayload.withUnsafeBufferPointer(body) }
        return body(json.slice(payload))
    }

    /// The same of bytes that an array holds.
    func withPayload<Result>(of json: [UInt8], _ body: (UTF8Bytes) -> Result) -> Result {
        json.withUnsafeBufferPointer { withPayload(of: $0, body) }
    }

    /// The violations of the payload as violations of the message.
    func placed(_ violations: [Violation]) -> [Violation] {
        guard !payloadPointer.isEmpty else { return violations }
        return violations.map { violation in
            var placed = violation
            placed.pointer = payloadPointer + violation.pointer
            placed.offset = decodedPayload == nil ? violation.offset.map { $0 + payload.lowerBound } : nil
            return placed
        }
    }
}
