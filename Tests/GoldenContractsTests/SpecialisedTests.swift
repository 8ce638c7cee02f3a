import ContractModel
import ContractRegistry
import Diagnostics
import Foundation
import Testing

@testable import DeedRuntime

/// Code that is specialised for a contract beside the engine, which knows the contract by its table alone: both say the same of
/// every payload, and make the same of it.
@Suite struct `Specialised code` {
    static let payloads = [
        #"""
        {"store":"st-042","count_id":"05805975-ed2f-89d9-4a2f-20aaf3c64af7","counted_at":"2026-11-24T09:07:47.250Z",\#
        "closed_at":"2026-11-24T09:07:48Z","shift":"late","mood":"a value that is longer than sixteen bytes","colour":"red",\#
        "grade":2,"is_final":true,"is_late":true,"shelves":12,"pieces":7,"balance":-100,"serial":18446744073709551615,\#
        "weight":20.358,"ratio":0.5,"price":"12.50","note":"as it was before","contact":"a@example.org",\#
        "größe – 日本":"ö","sections":[{"code":"A1234567","title":"the shelves behind the door","amount":1234567890123},\#
        {"code":"BZ0000000","title":null,"amount":0}],"grid":[[1,null,3],[],[-4]],"names":["a","bc",null],\#
        "days":["2026-02-28"],"labels":{"a":"b","longer than eight":null},"by_section":{"x":{"code":"C1234567",\#
        "title":"é","amount":-5}},"codes":{"a":1},"place":[1.5,-2],"method":{"kind":"scanner","model":"x"},\#
        "tree":{"name":"a","branches":[{"name":"b","branches":[]},{"name":"c"}]},"free":{"a":[1,{"b":null}]},\#
        "span":{"from":1,"to":5,"step":2},"origin":"by machine","open":{"first":"f","second":"s"}}
        """#,
        #"""
        {"store":"st-999","count_id":"00000000-0000-0000-0000-000000000000","counted_at":"1969-12-31T23:59:59+01:30",\#
        "shift":"early","colour":"other","grade":1,"is_final":false,"shelves":499,"pieces":null,\#
        "balance":9223372036854775807,"weight":1e2,"ratio":null,"sections":[{"code":"A1234567","title":"\u00e9\n","amount":1}],\#
        "names":null,"labels":{},"method":{"kind":"hand"},"span":{}}
        """#,
        #"{"method": {"kind": "hand"}, "labels": {"k": "v"}, "sections": [{"amount": 1, "title": null, "code": "A1234567"}],"#
            + #" "ratio": 1, "weight": 0.25, "balance": 5, "pieces": 1, "shelves": 1, "is_final": true, "grade": 3,"#
            + #" "colour": "blue", "shift": "midnight", "unknown": [], "remark": "former name", "counted_at": "2026-01-01T00:00:00Z","#
            + #" "count_id": "ffffffff-ffff-ffff-ffff-ffffffffffff", "store": "st-000"}"#,
    ].map { $0.replacing("\\#\n", with: "").replacing("\n", with: "") }

    @Test(arguments: [Role.consumer, .producer])
    func `it says and makes what the engine does`(role: Role) throws {
        let plain = try Self.table("orders.stock_counted")
        var right = 0
        for (number, text) in Self.payloads.enumerated() {
            for layout in [text, Self.spaced(text)] {
                var mutator = Mutations(Array(layout.utf8), seed: UInt64(number + 1))
                for round in 0..<Mutations.count {
                    let payload = round == 0 ? Array(layout.utf8) : mutator.next()
                    right += try Self.compare(payload, plain, role) ? 1 : 0
                }
            }
        }
        #expect(right > Mutations.count / 20)
    }

    @Test func `it is there, and only for the whole payload`() {
        #expect(StockCounted.V1.table.storage.scan != nil)
        #expect(StockCounted.V1.Section.table.root != StockCounted.V1.table.root)
    }

    @Test func `the first of the payloads are right`() throws {
        for text in Self.payloads {
            #expect(StockCounted.V1.validate(Array(text.utf8), as: .consumer) == [])
        }
    }

    private static func compare(_ payload: [UInt8], _ plain: ContractTable, _ role: Role) throws -> Bool {
        let table = StockCounted.V1.table
        let (own, expected) = (table.violations(in: payload, as: role), plain.violations(in: payload, as: role))
        guard own == expected else {
            Issue.record("\(String(decoding: payload, as: UTF8.self)): \(own) where the engine says \(expected)")
            return false
        }
        let made = try? StockCounted.V1.decode(payload, as: role)
        let wanted = payload.withUnsafeBufferPointer {
            plain.read($0, as: role, limits: JSONLimits()) { StockCounted.V1(slot: $0) }.value
        }
        let view = try? StockCounted.V1.view(of: payload, as: role)
        if made != wanted { Issue.record("\(String(decoding: payload, as: UTF8.self)) is not read as by the engine") }
        if (view == nil) != (made == nil) || view.map({ made.map($0.shows) == true }) == false {
            Issue.record("\(String(decoding: payload, as: UTF8.self)) is not viewed as it is read")
        }
        return own.isEmpty
    }

    @Test func `limits hold in specialised code too`() {
        let payload = Array(Self.payloads[0].utf8)
        for depth in 1...6 {
            let limits = JSONLimits(maxDepth: depth)
            let rules = StockCounted.V1.validate(payload, as: .consumer, limits: limits).map(\.rule)
            #expect(rules == (depth < 5 ? [.depth] : []))
        }
    }

    @Test func `a view keeps what it needs`() throws {
        func view() throws -> StockCounted.V1.View {
            let line = Array(("xx" + Self.payloads[0] + "yy").utf8)
            return try StockCounted.V1.view(of: line[2..<line.count - 2])
        }
        let view = try view()
        #expect(view.sections[1].code == "BZ0000000")
        #expect(view.origin == "by machine")
        let other = try StockCounted.V1.view(of: Array(Self.payloads[1].utf8))
        #expect(other.origin == "by hand é")
        #expect(view.sections.map(\.amount) == [1_234_567_890_123, 0])
        #expect(view.bySection?["x"]?.title?.string == "é")
        #expect(view.labels.first?.key.string == "a")
        #expect(view.open?.additional["second"]?.string == "s")
        #expect(view.note?.hasPrefix("as it") == true)
        #expect(Set(view.sections.map(\.code)).count == 2)
    }

    /// The same payload with white space wherever it may be.
    private static func spaced(_ text: String) -> String {
        var (result, isInText, isEscaped) = ("", false, false)
        for character in text {
            if character == "\"", !isEscaped { isInText.toggle() }
            isEscaped = character == "\\" && !isEscaped
            result += isInText || !"{}[],:".contains(character) ? String(character) : " \(character)\n "
        }
        return result
    }

    /// The table of a contract, without the code that is specialised for it.
    static func table(_ event: String) throws -> ContractTable {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let folder = `Generated and run-time upcasts`.registry
        let registry = try RegistryLoader.load(folder: folder, catalog: &catalog, diagnostics: &diagnostics)
        let resolved = RegistryResolver.resolve(registry, diagnostics: &diagnostics)
        let contract = try #require(resolved.events.first { $0.name.description == event }?.working.last)
        return try ContractTable(text: TableEncoder.encode(contract))
    }
}

extension StockCounted.V1.View {
    /// Whether each field is that of a value.
    fileprivate func shows(_ value: StockCounted.V1) -> Bool {
        store.string == value.store.rawValue && countID == value.countID && countedAt == value.countedAt
            && closedAt == value.closedAt && shift == value.shift && mood == value.mood && colour == value.colour
            && grade == value.grade && isFinal == value.isFinal && isLate == value.isLate && shelves == value.shelves
            && pieces == value.pieces && balance == value.balance && serial == value.serial && weight == value.weight
            && ratio == value.ratio && price == value.price && note?.string == value.note && showsParts(of: value)
    }

    private func showsParts(of value: StockCounted.V1) -> Bool {
        let lists =
            sections.elementsEqual(value.sections) { $0.shows($1) } && grid == value.grid && days == value.days
            && place == value.place && method == value.method && free == value.free && codes == value.codes
        let maps =
            Dictionary(labels.map { ($0.key.string, $0.value?.string) }, uniquingKeysWith: { $1 }) == value.labels
            && (bySection?.allSatisfy { entry in value.bySection?[entry.key.string].map(entry.value.shows) == true })
                == (value.bySection.map { _ in true })
        return lists && maps && origin.string == value.origin && tree?.name.string == value.tree?.name
            && span?.step == value.span?.step
            && open?.additional.count == value.open?.additional.count && odd?.string == value.odd
    }
}

extension StockCounted.V1.Section.View {
    fileprivate func shows(_ value: StockCounted.V1.Section) -> Bool {
        code.string == value.code && title?.string == value.title && amount == value.amount
    }
}

/// Makes a payload wrong in many small ways, by the same seed in the same ones.
private struct Mutations {
    /// A few in a hurry, many where `DEED_THOROUGH` is set.
    static let count = ProcessInfo.processInfo.environment["DEED_THOROUGH"] == nil ? 400 : 10_000

    private let bytes: [UInt8]
    private var random: Numbers

    init(_ bytes: [UInt8], seed: UInt64) {
        self.bytes = bytes
        random = Numbers(state: seed &* 0x9E37_79B9_7F4A_7C15 | 1)
    }

    /// The payload with some bytes cut out, doubled, changed or moved.
    mutating func next() -> [UInt8] {
        var bytes = bytes
        for _ in 0...random.next() % 2 {
            let place = Int(random.next() % UInt64(bytes.count))
            switch random.next() % 6 {
            case 0: bytes.remove(at: place)
            case 1: bytes.insert(bytes[place], at: place)
            case 2: bytes[place] = UInt8(truncatingIfNeeded: random.next())
            case 3: bytes.removeSubrange(place..<min(place + Int(random.next() % 30), bytes.count))
            case 4:
                let other = Int(random.next() % UInt64(bytes.count))
                bytes.replaceSubrange(place..<place, with: bytes[other..<min(other + 12, bytes.count)])
            default:
                let choices = Array(#"{}[]",:0129-ntf\e. "#.utf8)
                bytes[place] = choices[Int(random.next() % UInt64(choices.count))]
            }
        }
        return bytes
    }
}
