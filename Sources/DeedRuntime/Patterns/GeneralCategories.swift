/// The general categories of Unicode by the names that patterns use.
enum GeneralCategories {
    /// The scalars of a category such as `Lu` or of a group of them such as `L`; nil for other names. Surrogates are no scalars.
    static func scalars(named name: String) -> ScalarSet? {
        let categories = names.filter { $0.name == name || $0.name.prefix(1) == name }.map(\.category)
        guard !categories.isEmpty, !name.isEmpty else { return nil }
        return ScalarSet(runs.filter { categories.contains($0.category) }.map(\.range))
    }

    private static let names: [(name: String, category: Unicode.GeneralCategory)] = [
        ("Lu", .uppercaseLetter), ("Ll", .lowercaseLetter), ("Lt", .titlecaseLetter), ("Lm", .modifierLetter),
        ("Lo", .otherLetter), ("Mn", .nonspacingMark), ("Mc", .spacingMark), ("Me", .enclosingMark),
        ("Nd", .decimalNumber), ("Nl", .letterNumber), ("No", .otherNumber), ("Pc", .connectorPunctuation),
        ("Pd", .dashPunctuation), ("Ps", .openPunctuation), ("Pe", .closePunctuation), ("Pi", .initialPunctuation),
        ("Pf", .finalPunctuation), ("Po", .otherPunctuation), ("Sm", .mathSymbol), ("Sc", .currencySymbol),
        ("Sk", .modifierSymbol), ("So", .otherSymbol), ("Zs", .spaceSeparator), ("Zl", .lineSeparator),
        ("Zp", .paragraphSeparator), ("Cc", .control), ("Cf", .format), ("Co", .privateUse), ("Cn", .unassigned),
    ]

    /// All scalars in runs of one category, computed when a pattern first names a category.
    private static let runs: [(range: ClosedRange<UInt32>, category: Unicode.GeneralCategory)] = {
        var runs: [(range: ClosedRange<UInt32>, category: Unicode.GeneralCategory)] = []
        runs.reserveCapacity(4_000)
        var (start, value): (UInt32, UInt32) = (0, 0)
        var current = Unicode.GeneralCategory.control
        // A plain loop: it goes through a million scalars, in debug builds too.
        while value <= 0x10FFFF {
            let category = Unicode.Scalar(value)?.properties.generalCategory ?? .surrogate
            if category != current {
                runs.append((start...value - 1, current))
                (start, current) = (value, category)
            }
            value += 1
        }
        runs.append((start...0x10FFFF, current))
        return runs
    }()
}
