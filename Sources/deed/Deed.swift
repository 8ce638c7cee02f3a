import ArgumentParser
import ContractRegistry
import Diagnostics

@main struct Deed: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deed", abstract: "Contracts for domain events: checked, released, and turned into Swift.",
        discussion: """
            Exit codes: 0 fine; 1 findings at or above --fail-on; 2 could not run.
            The registry is --registry, else DEED_REGISTRY, else the `contracts/` that is nearest upward from here.
            """,
        version: Version.number,
        subcommands: [
            Initialise.self, New.self, Check.self, Release.self, Generate.self, Validate.self, Import.self,
            Archive.self, Export.self, Site.self, Impact.self, Diff.self,
            Rules.self, Explain.self, Schema.self, Completions.self,
        ])

    /// Runs the command that the arguments name. The parser's own exit code for wrong usage, 64, becomes 2.
    static func main() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch let error as ExitCode {
            Console.leave(error.rawValue)
        } catch {
            if let text = Failure.text(of: error) {
                Console.log(text)
                Console.leave(2)
            }
            let text = fullMessage(for: error)
            let isSuccess = exitCode(for: error).isSuccess
            if isSuccess { Console.print(text) } else { Console.log(usageError(text)) }
            Console.leave(isSuccess ? 0 : 2)
        }
    }

    /// The parser's words with our beginning.
    private static func usageError(_ text: String) -> String {
        text.hasPrefix("Error: ") ? "error: " + text.dropFirst(7) : text
    }
}
