import Diagnostics

extension RegistryRules {
    /// What is found while the files of a registry are read.
    static let loading: [RuleDescription] = [
        RuleDescription(
            id: "unknown-file", severity: .warning, summary: "a file is not one that a registry knows",
            rationale: """
                What lies in the registry and is not read is most often a slip: `v1.yml`, a contract one folder \
                too high, `team.yaml`. Left alone it looks as if it were in force.
                """,
            remedy: """
                Give it the name that the layout wants, or move it out. Names that start with a dot and Markdown \
                files are left alone.
                """),
        RuleDescription(
            id: "file-refused", severity: .error, summary: "a file cannot be taken as part of the registry",
            rationale: """
                A registry refers to nothing outside itself, so that a clone, an archive and a build on another \
                machine see the same contracts. Links that leave it, links that lead nowhere, devices and a path \
                that is there twice break that.
                """,
            remedy: "Put a copy of the file in the place of the link, or remove it."),
        RuleDescription(
            id: "settings-missing", severity: .error, summary: "the registry has no `deed.yaml`",
            rationale: """
                The settings say the registry's name, which stands in the type of every event on the wire, and the \
                version of the language.
                """,
            remedy: "Run `deed init`, or write a `deed.yaml` that says at least `registry: <name>`."),
        RuleDescription(
            id: "event-without-contract", severity: .warning, summary: "the folder of an event holds no contract",
            rationale: """
                Examples or digests without a contract describe nothing; the contract was moved or misnamed.
                """,
            remedy: "Write `v1.yaml`, or remove the folder."),
        RuleDescription(
            id: "path-name-mismatch", severity: .error, summary: "a file's path and its content name different things",
            rationale: """
                A path says what a file holds, so that tools and people find it without opening it, and a build \
                can name its outputs before it parses anything.
                """,
            remedy: "Write the name that the path says, or move the file."),
        RuleDescription(
            id: "path-version-mismatch", severity: .error, summary: "a file's name and its version differ",
            rationale: "`v2.yaml` holds the versions `2.x.y`, and a snapshot is named by its version in full.",
            remedy: """
                Write a version of that major, or move the contract to the file of its major. A snapshot is \
                restored from git.
                """),
        RuleDescription(
            id: "snapshot-misplaced", severity: .error,
            summary: "a snapshot lies where a working contract belongs, or the other way round",
            rationale: """
                `deed release` writes snapshots with `released_at` into `releases/`; nothing else is released, and \
                nothing else lies there.
                """,
            remedy: """
                Remove `released_at`, `numbers` and `waivers` from a working contract; release a contract instead \
                of copying it.
                """),
        RuleDescription(
            id: "example-missing", severity: .error, summary: "an example names a file that is not there",
            rationale: "Examples are validated and shown; one that cannot be found proves nothing.",
            remedy: "Correct the path, relative to the folder of the event: `examples/two-books.json`."),
        RuleDescription(
            id: "example-unused", severity: .warning, summary: "no contract names an example file",
            rationale: "A payload that no contract names is validated by nothing and shown nowhere.",
            remedy: "Name it under `examples` or `counterexamples`, or remove it."),
        RuleDescription(
            id: "digest-line-malformed", severity: .error, summary: "a line of `SHA256SUMS` is not a digest and a name",
            rationale: """
                The digests prove that snapshots are what was released. A line that nobody can read proves \
                nothing.
                """,
            remedy: "Restore the file from git; `deed release` writes it, and `sha256sum -c` reads it."),
        RuleDescription(
            id: "release-not-listed", severity: .error, summary: "a snapshot is not listed in `SHA256SUMS`",
            rationale: """
                Only `deed release` writes snapshots, and it lists each. One that is not listed was put there by \
                hand, or the list was edited.
                """,
            remedy: "Remove the file and run `deed release`, or restore the list from git."),
        RuleDescription(
            id: "release-missing", severity: .error, summary: "a listed snapshot is not there",
            rationale: """
                A released version is a promise to everyone who reads its events; it is never taken back by \
                deleting its file.
                """,
            remedy: "Restore the snapshot from git."),
        RuleDescription(
            id: "release-digest-mismatch", severity: .error, summary: "a snapshot was edited after its release",
            rationale: """
                Consumers generated code from the snapshot, and checks compare against it. Changed afterwards, it \
                says something that nobody agreed to.
                """,
            remedy: "Restore the snapshot from git and release the change under a new version."),
    ]
}
