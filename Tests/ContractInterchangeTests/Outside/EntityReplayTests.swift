import ContractInterchange
import ContractModel
import ContractRegistry
import Diagnostics
import Foundation
import Testing

/// The state of orders as of any moment, as SQL finds it and as a plain replay does.
@Suite(.enabled(if: Evidence.python != nil, "DEED_PYTHON is not set"))
struct EntityReplayTests {
    @Test func `a thousand moments are as a replay has them`() throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "deed-replay-\(UUID())")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        var history = OrderHistory(seed: 7)
        let events = history.events(ofOrders: 300)
        let moments = (0..<1000).map { _ in history.moment() }
        try write(events.map(\.message), to: folder.appending(path: "events.ndjson"))
        try write(moments.map { "\($0.time) \($0.known)" }, to: folder.appending(path: "moments"))
        try exportSQL(to: folder.appending(path: "sql"))
        let answers = try ask(folder)
        #expect(answers.count == moments.count)
        for (moment, answer) in zip(moments, answers) {
            let replayed = OrderReplay(events, at: moment.time, knownAt: moment.known).states
            let wrong = zip(answer, replayed).first { $0 != $1 }
            try #require(wrong == nil, "at \(moment.time), known at \(moment.known)")
            try #require(answer.count == replayed.count)
        }
        let states = Set(answers.joined().map(\.state))
        #expect(states == ["open", "closed", "cancelled"])
    }

    private func write(_ lines: [String], to file: URL) throws {
        try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    }

    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private func exportSQL(to folder: URL) throws {
        var catalog = SourceCatalog()
        var diagnostics = Diagnostics()
        let loaded = try RegistryLoader.load(
            folder: Self.root.appending(path: "contracts").path, catalog: &catalog, diagnostics: &diagnostics)
        let registry = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        let contracts = registry.events.filter { $0.name.domain == "orders" }.flatMap(\.versions)
        let export = SQLExport.export(
            ExportSubject(registry, contracts), for: .duckdb, relation: "events", column: "message", isBare: false,
            side: .consumer)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in export.files { try Data(file.text.utf8).write(to: folder.appending(path: file.path)) }
    }

    private func ask(_ folder: URL) throws -> [[OrderState]] {
        let process = Process()
        process.executableURL = URL(filePath: Evidence.python ?? "")
        process.arguments = [
            Self.root.appending(path: "Tests/Outside/ask-duckdb").path, folder.appending(path: "sql").path,
            folder.appending(path: "events.ndjson").path, "orders_order", folder.appending(path: "moments").path,
        ]
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
            try JSONDecoder().decode([OrderState].self, from: Data(line.utf8))
        }
    }
}

/// What is known of an order at a moment.
struct OrderState: Decodable, Equatable {
    var order: String
    var state: String
    var openedAt: Int?
    var isCorrected: Bool
    var lastEvent: String
    var events: Int

    init(order: String, state: String, openedAt: Int?, isCorrected: Bool, lastEvent: String, events: Int) {
        self.order = order
        self.state = state
        self.openedAt = openedAt
        self.isCorrected = isCorrected
        self.lastEvent = lastEvent
        self.events = events
    }

    init(from decoder: any Decoder) throws {
        var row = try decoder.unkeyedContainer()
        order = try row.decode(String.self)
        state = try row.decode(String.self)
        openedAt = try row.decodeIfPresent(Int.self)
        isCorrected = try row.decode(Bool.self)
        lastEvent = try row.decode(String.self)
        events = try row.decode(Int.self)
    }
}

/// Plays the events that are known again, in the order in which they happened.
struct OrderReplay {
    private struct Order {
        var openedAt: Int?
        var latestOpened: Int?
        var cancelledAt: Int?
        var correctedAt: Int?
        var closedAt: Int?
        var last: OrderEvent
        var count = 0
    }

    private var orders: [String: Order] = [:]

    init(_ events: [OrderEvent], at moment: Int, knownAt known: Int) {
        let played = events.filter { $0.time <= moment && $0.recorded <= known && $0.isValid }
            .sorted { ($0.time, $0.recorded, $0.id) < ($1.time, $1.recorded, $1.id) }
        for event in played { play(event) }
    }

    private mutating func play(_ event: OrderEvent) {
        var order = orders[event.order] ?? Order(last: event)
        order.last = event
        order.count += 1
        switch event.kind {
        case .placed:
            order.openedAt = order.openedAt ?? event.time
            order.latestOpened = event.time
        case .amended: order.correctedAt = event.time
        case .cancelled:
            order.cancelledAt = event.time
            order.closedAt = event.time
        case .shipped: order.closedAt = event.time
        case .returned: break
        }
        orders[event.order] = order
    }

    var states: [OrderState] {
        orders.sorted { $0.key < $1.key }.map { key, order in
            func isSince(_ time: Int?) -> Bool {
                order.latestOpened.map { opened in time.map { $0 >= opened } ?? false } ?? false
            }
            let isClosed = order.latestOpened == nil ? order.closedAt != nil : isSince(order.closedAt)
            return OrderState(
                order: key, state: isSince(order.cancelledAt) ? "cancelled" : isClosed ? "closed" : "open",
                openedAt: order.openedAt, isCorrected: isSince(order.correctedAt), lastEvent: order.last.id,
                events: order.count)
        }
    }
}
