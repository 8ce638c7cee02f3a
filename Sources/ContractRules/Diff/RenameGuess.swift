import ContractModel
import ContractRegistry

/// Whether a field that went and one that came look like one that was renamed. It is only ever a suggestion.
enum RenameGuess {
    static func isLikely(
        _ gone: ResolvedField, _ added: ResolvedField, old: ResolvedContract, new: ResolvedContract
    ) -> Bool {
        guard gone.field.optional == added.field.optional,
            TypeWords.text(of: gone.spec, in: old) == TypeWords.text(of: added.spec, in: new)
        else { return false }
        if let doc = gone.field.doc?.value, doc == added.field.doc?.value { return true }
        return !words(gone.name).isDisjoint(with: words(added.name))
    }

    private static func words(_ name: String) -> Set<Substring> {
        Set(name.lowercased().split(separator: "_").filter { $0.count > 2 })
    }
}
