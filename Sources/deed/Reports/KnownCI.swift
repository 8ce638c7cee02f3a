/// A CI that is known by what it sets.
enum KnownCI {
    case gitHub, gitLab

    static var current: KnownCI? {
        if Console.environment("GITHUB_ACTIONS") == "true" { return .gitHub }
        return Console.environment("GITLAB_CI") == nil ? nil : .gitLab
    }
}
