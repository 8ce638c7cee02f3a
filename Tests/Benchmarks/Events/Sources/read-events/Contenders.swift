import DeedRuntime
import Foundation
import ShopEvents

/// One way of reading or of writing events.
struct Contender: Sendable {
    let name: String
    /// What is done before the clock runs: for each line, what is then measured. It says whether the event is right.
    let prepare: @Sendable (_ lines: [RawSpanSource]) -> [() -> Bool]

    static let all: [Contender] = [
        Contender(name: "validate") { lines in
            lines.map { line in { line.withSpan { OrderPlaced.V1.table.violations(in: $0, as: .consumer).isEmpty } } }
        },
        Contender(name: "decode-only") { lines in
            lines.map { line in { line.withSpan { (try? OrderPlaced.V1.decode($0)) != nil } } }
        },
        Contender(name: "json-decoder") { lines in
            let decoder = JSONDecoder()
            return lines.map { line in
                let data = Data(line.bytes)
                return { (try? decoder.decode(PlainOrder.self, from: data)) != nil }
            }
        },
        Contender(name: "encode") { lines in
            lines.compactMap { try? OrderPlaced.V1.decode($0.bytes) }.map { event in { !event.encode().isEmpty } }
        },
        Contender(name: "json-encoder") { lines in
            let (decoder, encoder) = (JSONDecoder(), JSONEncoder())
            return lines.compactMap { try? decoder.decode(PlainOrder.self, from: Data($0.bytes)) }.map { event in
                { (try? encoder.encode(event)) != nil }
            }
        },
    ]
}

/// A line among the bytes of a file.
struct RawSpanSource {
    let text: [UInt8]
    let range: Range<Int>

    var bytes: [UInt8] { Array(text[range]) }

    func withSpan<Result>(_ body: (RawSpan) -> Result) -> Result { body(text.span.bytes.extracting(range)) }
}
