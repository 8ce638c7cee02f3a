import ArgumentParser

struct Completions: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Print the completion script of a shell.")

    enum Shell: String, ExpressibleByArgument, CaseIterable {
        case bash, zsh, fish
    }

    @Argument(help: "bash, zsh or fish.")
    var shell: Shell

    func run() throws {
        let script: CompletionShell =
            switch shell {
            case .bash: .bash
            case .zsh: .zsh
            case .fish: .fish
            }
        Console.print(Deed.completionScript(for: script))
    }
}
