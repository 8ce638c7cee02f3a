import DeedRuntime
import Foundation
import ShopEvents
import SpecialisedEvents

/// One way of reading or of writing events.
struct Contender: Sendable {
    let name: String
    /// What is done before the clock runs; what comes back is then measured: it says how many events are not right.
    let prepare: @Sendable (_ lines: Lines) -> () -> Int

    static let all: [Contender] = [
        reading("validate") { ShopEvents.OrderPlaced.V1.table.violations(in: $0, as: .consumer).isEmpty },
        reading("decode-only") { (try? ShopEvents.OrderPlaced.V1.decode($0)) != nil },
        viewing("view") { bytes in
            guard let order = try? ShopEvents.OrderPlaced.V1.view(of: bytes) else { return nil }
            return order.items.reduce(order.total) { $0 + Int64($1.quantity) } + (order.currency == "EUR" ? 1 : 0)
        },
        reading("validate-specialised") {
            SpecialisedEvents.OrderPlaced.V1.table.violations(in: $0, as: .consumer).isEmpty
        },
        reading("decode-specialised") { (try? SpecialisedEvents.OrderPlaced.V1.decode($0)) != nil },
        viewing("view-specialised") { bytes in
            guard let order = try? SpecialisedEvents.OrderPlaced.V1.view(of: bytes) else { return nil }
            return order.items.reduce(order.total) { $0 + Int64($1.quantity) } + (order.currency == "EUR" ? 1 : 0)
        },
        Contender(name: "json-decoder") { lines in
            let (decoder, data) = (JSONDecoder(), lines.map { Data($0) })
            return { data.count { (try? decoder.decode(PlainOrder.self, from: $0)) == nil } }
        },
        Contender(name: "encode") { lines in
            let events = lines.map { try? ShopEvents.OrderPlaced.V1.decode(Array($0)) }
            return { events.count { $0?.encode().isEmpty ?? true } }
        },
        Contender(name: "json-encoder") { lines in
            let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
            let events = lines.map { try? decoder.decode(PlainOrder.self, from: Data($0)) }
            return { events.count { $0.flatMap { try? encoder.encode($0) } == nil } }
        },
    ]

    /// A contender that is given the bytes of an event.
    private static func reading(_ name: String, _ isRight: @escaping @Sendable (RawSpan) -> Bool) -> Contender {
        Contender(name: name) { lines in
            { lines.ranges.count { !isRight(lines.text.span.bytes.extracting($0)) } }
        }
    }

    /// A contender that asks an event for some of its fields; nil where it is not right.
    private static func viewing(_ name: String, _ sum: @escaping @Sendable (ArraySlice<UInt8>) -> Int64?) -> Contender {
        Contender(name: name) { lines in
            { lines.ranges.count { sum(lines.text[$0]) == nil } }
        }
    }
}

/// The lines of a file.
struct Lines: Sendable {
    let text: [UInt8]
    let ranges: [Range<Int>]

    init(_ text: [UInt8]) {
        self.text = text
        ranges = text.indices.split { text[$0] == 0x0A }.map { $0.startIndex..<$0.endIndex }
    }

    func map<Result>(_ body: (ArraySlice<UInt8>) -> Result) -> [Result] { ranges.map { body(text[$0]) } }
}
