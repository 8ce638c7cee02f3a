package import Diagnostics

/// What reading YAML can find fault with.
package enum YAMLRules {
    package static let all: [RuleDescription] = [
        rule(
            "yaml-syntax", "the file is not YAML",
            because: "What cannot be read cannot be checked; the file is left out of the run.",
            instead:
                "Correct the place that is shown. Text that contains `: `, ` #`, `, ` inside brackets, or starts with a sign of YAML needs quotes."
        ),
        rule(
            "yaml-encoding", "the file is not UTF-8",
            because: "Everything that reads a registry must read the same characters.",
            instead: "Save the file as UTF-8."),
        rule(
            "yaml-control-character", "the file holds a control character or a line separator of Unicode",
            because:
                "Editors hide such characters, and readers of YAML disagree whether U+0085, U+2028 and U+2029 end a line.",
            instead: "Remove the character, or write it as an escape inside double quotes."),
        rule(
            "yaml-file-size", "the file is larger than 1 MB",
            because: "A contract is read by people. Files of this size are data, or a mistake.",
            instead: "Split the file; keep long examples in files of their own under `examples/`."),
        rule(
            "yaml-nesting", "mappings and sequences lie more than 64 levels deep",
            because: "Nobody follows such a file, and every tool that reads it has a limit somewhere.",
            instead: "Give inner parts named types."),
        rule(
            "yaml-anchor", "an anchor is used",
            because:
                "With anchors the same words mean different things in different places, and a change reaches further than it shows.",
            instead: "Write the value where it is used; give what is shared a named type, or a record for `include`."),
        rule(
            "yaml-alias", "an alias is used",
            because: "With aliases a reader must look elsewhere to know what a line says.",
            instead: "Write the value; put quotes around text that starts with `*`."),
        rule(
            "yaml-tag", "a tag is used",
            because: "What a value means follows from its key; a tag would say it a second time, or something else.",
            instead: "Remove the tag; put quotes around text that starts with `!`."),
        rule(
            "yaml-merge-key", "the merge key `<<` is used",
            because: "Merge keys are not part of YAML 1.2, and hide where a key comes from.",
            instead: "Write the keys out; fields that records have in common go into `include`."),
        rule(
            "yaml-duplicate-key", "a key is given twice in one mapping",
            because: "Readers of YAML disagree which of the two counts.", instead: "Remove one of them."),
        rule(
            "yaml-key-not-text", "a key is a mapping or a sequence", because: "Keys are names.",
            instead: "Put quotes around the key if the brackets belong to its text."),
        rule(
            "yaml-second-document", "the file holds a second document",
            because: "One file is one thing: its path says what it is.",
            instead: "Put the second document into a file of its own."),
    ]

    private static func rule(
        _ id: RuleID, _ summary: String, because rationale: String, instead remedy: String
    ) -> RuleDescription {
        RuleDescription(id: id, severity: .error, summary: summary, rationale: rationale, remedy: remedy)
    }
}
