import ArgumentParser
import ContractModel
import ContractRegistry
import DeedRuntime
import Diagnostics
import PayloadValidation

struct Validate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Validate payloads against a contract, without generated code.",
        discussion: """
            Every row is written back as one line of JSON with what is wrong with it; nothing is dropped. The summary goes to
            standard error. Files that end in .json hold one payload or a list of them, others one payload per line.
            """)

    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case producer, consumer

        var role: Role { self == .producer ? .producer : .consumer }
    }

    @Argument(help: ArgumentHelp("Files of payloads; - or nothing for standard input.", valueName: "file"))
    var files: [String] = []

    @Option(
        help: ArgumentHelp(
            "The event, with a version where it is not the newest: orders.order_placed@1.", valueName: "event[@version]"
        ))
    var event: String

    @Option(name: .customLong("as"), help: "Whose rules hold: a producer may send less than a consumer accepts.")
    var reader: Reader = .consumer

    @OptionGroup var registry: RegistryOptions

    @Flag(help: "No rows, only the summary.")
    var summary = false

    @Flag(help: "Do not fail where there is no row.")
    var allowEmpty = false

    func run() throws {
        let run = try RegistryRun(folder: registry.folder())
        let contract = try ContractReference(event).contract(in: run)
        let tally = try tally(of: contract)
        Console.log(tally.text)
        guard tally.rows > 0 || allowEmpty else {
            throw Failure("nothing was checked: there is no row; say `--allow-empty` where that is fine")
        }
        if tally.invalid > 0 { throw ExitCode(1) }
    }

    /// Validates every row and writes it back.
    private func tally(of contract: ResolvedContract) throws -> ViolationTally {
        let validator: PayloadValidator
        do throws(TableError) {
            validator = try PayloadValidator(contract)
        } catch {
            throw Failure("`\(event)` cannot be validated against: `deed check` tells why")
        }
        var tally = ViolationTally(event: contract.name.description, version: contract.version.description)
        var output = OutputBuffer()
        for file in files.isEmpty ? ["-"] : files {
            let bytes = file == "-" ? Console.readInput() : try FileSystem.read(file)
            for row in PayloadRows(bytes, isJSON: file.hasSuffix(".json")).all {
                let violations = validator.validate(row.payload, as: reader.role)
                tally.count(violations)
                let annotated = AnnotatedRow(row, file: file, tally.event, tally.version, violations)
                if !summary { output.add(annotated.text) }
            }
        }
        output.flush()
        return tally
    }
}
