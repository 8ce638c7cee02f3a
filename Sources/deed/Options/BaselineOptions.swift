import ArgumentParser

/// What a registry is compared with, beside its own releases.
struct BaselineOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "What to compare with: a revision, the folder of a registry or an archive. Where it is left out, in git, the merge base with the target branch.",
            valueName: "rev|folder|archive"))
    var against: String?
}
