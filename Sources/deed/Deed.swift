import ArgumentParser

@main struct Deed: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Contracts for domain events.")
}
