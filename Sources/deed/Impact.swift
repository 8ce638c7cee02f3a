import ArgumentParser
import ContractModel
import ContractRules
import Diagnostics

struct Impact: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tell who reads an event or a part of it, what for, and what else hangs on it.",
        discussion: """
            A path stands for everything below it, and whoever reads what it lies in is named too: orders.order_placed#total.
            Former names of fields are followed. Nobody reading it is an answer, with exit code 0.
            """)

    @Argument(
        help: ArgumentHelp(
            "The event; with a path and a version where only they are meant.", valueName: "event[#path][@version]"))
    var question: String

    @Option(help: "How the answer is printed.")
    var format: ListFormat = .text

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        let run = try RegistryRun(folder: registry.folder())
        let question = ImpactQuestion(question)
        let report: ImpactReport
        do throws(ImpactFailure) {
            report = try ImpactAnalysis(run.registry).answer(question)
        } catch {
            throw Failure(Self.words(for: error, question, run.folder))
        }
        let listing = ImpactListing(report: report, catalog: run.catalog)
        Console.print(format == .text ? listing.text : listing.json)
        let errors = run.diagnostics.count(of: .error)
        if errors > 0 {
            Console.log(
                "warning: \(Quantity(errors, "error")) kept parts of the registry from being read, so readers may be missing; `deed check` shows them"
            )
        }
    }

    private static func words(for failure: ImpactFailure, _ question: ImpactQuestion, _ folder: String) -> String {
        func meant(_ text: String?) -> String { text.map { "; did you mean `\($0)`?" } ?? "" }
        switch failure {
        case .unknownEvent(let near): return "there is no event `\(question.event)` in `\(folder)`" + meant(near)
        case .unknownVersion(let known):
            let list = known.map { "`\($0)`" }.joined(separator: ", ")
            return "`\(question.event)` has no version `\(question.version ?? "")`; there is \(list)"
        case .notAPath:
            return "`\(question.path ?? "")` is not a path: names joined with dots, `*` for every item of a list"
        case .unknownPath(let newest, let near):
            let place = question.version == nil ? "no version of `\(question.event)`" : "`\(question.event)` \(newest)"
            let verb = question.version == nil ? "has" : "has no"
            return "\(place) \(verb) `\(question.path ?? "")`" + meant(near)
        }
    }
}
