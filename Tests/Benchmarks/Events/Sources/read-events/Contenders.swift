import DeedRuntime
import Foundation
import ShopEvents

/// One way of reading, or of writing, a line.
struct Contender: Sendable {
    let name: String
    /// Whether an event that is invalid is known as such.
    let judges: Bool
    /// Calls for each line; true where the event is valid.
    let run: @Sendable (RawSpan) -> Bool

    static let all: [Contender] = [
        Contender(name: "touch", judges: false) { span in
            var sum: UInt64 = 0
            var offset = 0
            while offset &+ 8 <= span.byteCount {
                sum &+= span.unsafeLoadUnaligned(fromUncheckedByteOffset: offset, as: UInt64.self)
                offset &+= 8
            }
            return sum != 1
        },
        Contender(name: "validate", judges: true) { OrderPlaced.V1.table.violations(in: $0, as: .consumer).isEmpty },
        Contender(name: "decode", judges: true) { span in
            (try? OrderPlaced.V1.decode(span)) != nil && OrderPlaced.V1.table.violations(in: span, as: .consumer).isEmpty
        },
        Contender(name: "decode-only", judges: false) { (try? OrderPlaced.V1.decode($0)) != nil },
    ]
}
