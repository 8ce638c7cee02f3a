import ContractModel

extension ChangeExample {
    /// The field `note` as it was and as it is, without its name and documentation.
    static func field(
        _ old: String, to new: String, breaks: String = "", _ message: String, readers: Settings.Readers = .strict
    ) -> Self {
        .change(.fields(note(old)), to: .fields(note(new)), breaks: breaks, message, readers: readers)
    }

    static func sparesField(_ title: String, _ old: String, to new: String) -> Self {
        .spares(title, .fields(note(old)), to: .fields(note(new)))
    }

    /// The lines of a contract beside the usual ones, as they were and as they are.
    static func contract(_ old: String, to new: String, breaks: String = "", _ message: String) -> Self {
        .change(.contract(old, without: []), to: .contract(new, without: []), breaks: breaks, message)
    }

    private static func note(_ spec: String) -> String { "note: { \(spec), doc: A note. }" }
}

extension ChangeSite {
    /// Where a list, a map or a type lies in, for changes of its parts: `the items of `lines``.
    var subject: String {
        guard isItem else { return name }
        return "each item of `\(FieldPath(components: Array(path.components.dropLast())))`"
    }
}
