@testable import DeedRuntime

/// What must hold when any bytes are read as an event that uses every construct.
enum EngineProperties {
    private static let syntax: Set<Violation.Rule> = [.syntax, .duplicateKey, .depth, .size]

    /// The properties that an input breaks.
    static func broken(by json: [UInt8]) -> [String] {
        var broken: [String] = []
        let isJSON = (try? JSONValue.parse(json)) != nil
        for role in [Role.producer, .consumer] {
            let violations = ShipmentSent.V2.validate(json, as: role)
            if isJSON == violations.contains(where: { syntax.contains($0.rule) }) {
                broken.append("the reader \(isJSON ? "accepts" : "refuses") the text, \(role) gets \(violations)")
            }
            let annotated = ShipmentSent.V2.annotate(json, as: role)
            if annotated.violations != violations { broken.append("\(role): annotated with \(annotated.violations)") }
        }
        if let value = try? ShipmentSent.V2.decode(json, as: .consumer) { broken += roundTrip(value) }
        return broken
    }

    /// What was read is written, and read again as the same value.
    private static func roundTrip(_ value: ShipmentSent.V2) -> [String] {
        let json = value.encode()
        let text = String(decoding: json, as: UTF8.self)
        guard let again = try? ShipmentSent.V2.decode(json, as: .consumer) else { return ["\(text) is not read again"] }
        return again == value && again.encode() == json ? [] : ["\(text) is read as \(again)"]
    }
}
