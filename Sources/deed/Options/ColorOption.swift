import ArgumentParser

/// Whether output has colours: `--color`, then `NO_COLOR`, `CLICOLOR_FORCE`, then whether a terminal reads it.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never

    var isOn: Bool {
        switch self {
        case .always: return true
        case .never: return false
        case .auto:
            if Console.environment("NO_COLOR") != nil { return false }
            if let forced = Console.environment("CLICOLOR_FORCE"), forced != "0" { return true }
            return Console.isTerminal() && Console.environment("TERM") != "dumb"
        }
    }
}
