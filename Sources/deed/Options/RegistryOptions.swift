import ArgumentParser
import ContractRegistry

/// Where the registry is.
struct RegistryOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The registry's folder.", valueName: "dir"))
    var registry: String?

    /// The folder as messages show it, relative to where people work.
    func folder() throws -> String {
        if let named = registry ?? Console.environment("DEED_REGISTRY") {
            guard FileSystem.kind(of: named) == .folder else { throw Failure("there is no folder `\(named)`") }
            return named
        }
        if let found = Self.nearest() { return found }
        throw Failure(
            "there is no `contracts/` here or above: name a registry with `--registry DIR`, or write one with `deed init`"
        )
    }

    /// The nearest `contracts/` upward, one with a `deed.yaml` before one without.
    private static func nearest() -> String? {
        var found: String?
        var above = ""
        for _ in FileSystem.currentFolder.split(separator: "/", omittingEmptySubsequences: false) {
            let candidate = above + "contracts"
            if FileSystem.kind(of: candidate) == .folder {
                if FileSystem.kind(of: candidate + "/deed.yaml") == .file { return candidate }
                found = found ?? candidate
            }
            above += "../"
        }
        return found
    }
}
