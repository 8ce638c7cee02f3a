import ArgumentParser
import ContractRules
import Diagnostics

struct Explain: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Tell what a rule wants, why, and what to do instead.")

    @Argument(help: "The name of a rule, as findings show it in brackets.")
    var rule: String

    func run() throws {
        guard let page = RuleCatalog.explanation(of: rule) else {
            let near =
                RuleCatalog.suggestion(for: rule).map { "; did you mean `\($0)`?" } ?? "; `deed rules` lists them"
            throw Failure("there is no rule `\(rule)`" + near)
        }
        Console.print(page)
    }
}
