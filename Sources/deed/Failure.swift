import ContractRegistry
import Diagnostics

/// Why a command could not run: exit code 2.
struct Failure: Error {
    let message: String
    /// Lines below it, indented: the text that is meant, and a mark at the place.
    let lines: [String]

    init(_ message: String, lines: [String] = []) {
        self.message = message
        self.lines = lines
    }

    /// What an error says on the terminal, where it is of the command and not of its arguments.
    static func text(of error: any Error) -> String? {
        switch error {
        case let error as Failure:
            "error: " + DisplayText.safe(error.message) + error.lines.map { "\n  " + DisplayText.safe($0) }.joined()
        case let error as RegistryError: "error: " + DisplayText.safe(error.description)
        default: nil
        }
    }
}
