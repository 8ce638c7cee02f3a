import ArgumentParser
import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadStreams

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Validate events against their contracts, without generated code.",
        discussion: """
            Each row goes to the contract and version that its envelope names, and is written back as one line of JSON with \
            what is wrong with it; nothing is dropped. The summary goes to standard error. Rows are lines, or the items of a \
            file that is one JSON array; gzip is unpacked. Exit code 1 says that an invalid row is left after the filters.

            Filters compare event, version, rule, pointer and valid, with =, !=, and, or, not and parentheses; * stands for \
            anything; versions have <, <=, > and >= too: --where 'rule != max_length and event = orders.*'. A row has a rule \
            or pointer where one of its violations has it.
            """)

    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case producer, consumer

        var role: Role { self == .producer ? .producer : .consumer }
    }

    @Argument(help: ArgumentHelp("Files of events; - or nothing for standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "Rows are bare payloads of this event, with a version where it is not the newest: orders.order_placed@1.",
            valueName: "event[@version]"))
    var event: String?

    @Option(name: .customLong("as"), help: "Whose rules hold: a producer may send less than a consumer accepts.")
    var reader: Reader = .consumer

    @OptionGroup var registry: RegistryOptions

    @Option(
        help: ArgumentHelp("Where annotated rows go; - for standard output, which is the default.", valueName: "file"))
    var annotate: String?

    @Flag(help: "No rows, only the summary.")
    var summary = false

    @Option(
        help: ArgumentHelp(
            "Leave out rows at the last step, and say how many each filter took away.", valueName: "filter"))
    var `where`: [String] = []

    @Flag(help: "Bring right rows of older versions to the newest, beside what they were.")
    var upcast = false

    @Option(help: ArgumentHelp("Longer rows are read past and known by place and digest.", valueName: "bytes"))
    var maxLine = 8 << 20

    @Option(help: ArgumentHelp("How many threads judge; all cores unless told.", valueName: "n"))
    var jobs: Int?

    @Flag(help: "Do not fail where there is no row.")
    var allowEmpty = false

    func validate() throws {
        if summary, annotate != nil { throw ValidationError("`--summary` and `--annotate` exclude each other") }
        if annotate?.hasSuffix(".gz") ?? false { throw ValidationError("`--annotate` writes plain text, not gzip") }
        if maxLine < 1 { throw ValidationError("`--max-line` is a number of bytes, 1 or more") }
        if let jobs, jobs < 1 { throw ValidationError("`--jobs` is a number of threads, 1 or more") }
    }

    func run() throws {
        let settings = try settings(RegistryRun(folder: registry.folder()))
        let run = try StreamRun(
            files.isEmpty ? ["-"] : files, settings: settings, threads: jobs ?? Parallel.availableCores)
        let output = summary ? nil : try RowOutput(annotate ?? "-")
        var progress = ProgressLine()
        let outcome = run.run(to: output) { progress.show($0) }
        progress.clear()
        Console.log(StreamSummary(outcome, filters: settings.filters, hasUpcasts: upcast).text)
        try judge(outcome)
    }

    private func settings(_ run: RegistryRun) throws -> StreamSettings {
        var settings: StreamSettings
        if let event {
            let (contract, family) = try ContractReference(event).contract(in: run)
            settings = StreamSettings(run.registry, payloadsOf: contract, family)
            if settings.fault != nil {
                throw Failure("`\(event)` cannot be validated against: `deed check` tells why")
            }
        } else if case .none = run.registry.settings.envelope {
            throw Failure("the events of `\(run.folder)` have no envelope: say with `--event` what the rows are")
        } else {
            settings = StreamSettings(run.registry)
        }
        settings.role = reader.role
        settings.upcasts = upcast
        settings.longestRow = maxLine
        settings.writesRows = !summary
        settings.limits.maxBytes = maxLine
        for text in `where` { settings.filters += try filters(text) }
        return settings
    }

    private func filters(_ text: String) throws -> [RowFilter] {
        do throws(FilterFault) {
            return try RowFilter.parse(text)
        } catch {
            let mark = String(repeating: " ", count: error.column - 1) + "^"
            throw Failure("`--where`, column \(error.column): \(error.message)", lines: [error.filter, mark])
        }
    }

    private func judge(_ outcome: StreamRun.Outcome) throws {
        for fault in outcome.faults { Console.log("error: " + DisplayText.safe(fault.description)) }
        guard outcome.faults.isEmpty else { throw ExitCode(2) }
        let tally = outcome.tally
        guard tally.rows > 0 || allowEmpty else {
            throw Failure("nothing was checked: there is no row; say `--allow-empty` where that is fine")
        }
        if let advice = advice(tally) { Console.log("help: " + advice) }
        if tally.keptInvalid > 0 { throw ExitCode(1) }
    }

    /// What to try where no row is what it was taken for.
    private func advice(_ tally: StreamTally) -> String? {
        guard tally.invalid == tally.rows, tally.groups.values.allSatisfy(\.lacksEnvelope) else { return nil }
        return event == nil ? "if the rows are bare payloads, say of which event with `--event`" : nil
    }
}

extension StreamTally.Group {
    /// Whether every row lacks what an envelope has.
    fileprivate var lacksEnvelope: Bool { faults.contains { $0.key.rule == "envelope" && $0.value == rows } }
}
