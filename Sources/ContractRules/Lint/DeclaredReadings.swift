import ContractModel

/// What the consumers of a registry read, in the order of their files.
struct DeclaredReadings: Sendable {
    let list: [(consumer: Consumer, reading: Reading)]
    private let byEvent: [EventName: [Int]]

    init(_ consumers: [Consumer]) {
        list = consumers.flatMap { consumer in consumer.reads.map { (consumer, $0) } }
        byEvent = Dictionary(grouping: list.indices) { [list] in list[$0].reading.event.value }
    }

    /// The places in the list of those who read an event.
    func numbers(of event: EventName) -> [Int] { byEvent[event] ?? [] }
}

/// What the rules about readings find of one.
struct ReadingFindings: Sendable {
    /// Its place among all readings.
    var number: Int
    /// In the order of the rules.
    var byRule: [[LintFinding]]
}
