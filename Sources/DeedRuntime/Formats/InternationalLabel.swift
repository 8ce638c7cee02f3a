/// What IDNA 2008 allows in a label beyond ASCII (RFC 5891 to 5893), judged by the Unicode data of the Swift library.
enum InternationalLabel {
    /// Whether a label that begins with `xn--` stands for a label that may exist.
    static func isValid(encoded label: UTF8Bytes) -> Bool {
        guard let values = Punycode.decode(label.slice(4..<label.count)) else { return false }
        let scalars = values.compactMap(Unicode.Scalar.init)
        guard let first = scalars.first, scalars.contains(where: { !$0.isASCII }) else { return false }
        let hasHyphens = scalars.count > 3 && scalars[2] == "-" && scalars[3] == "-"
        guard !hasHyphens, first != "-", scalars.last != "-", !isMark(first) else { return false }
        return scalars.indices.allSatisfy { isAllowed(scalars[$0], at: $0, in: scalars) } && hasOneKindOfDigits(scalars)
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar, at index: Int, in label: [Unicode.Scalar]) -> Bool {
        switch scalar.value {
        // Exceptions of RFC 5892, section 2.6, that are valid or not against their properties.
        case 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007: true
        case 0x640, 0x7FA, 0x302E, 0x302F, 0x3031...0x3035, 0x303B: false
        case 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x200C, 0x200D: IDNAContext.isAllowed(scalar, at: index, in: label)
        // Conjoining jamo: they would be written as syllables.
        case 0x1100...0x11FF, 0xA960...0xA97F, 0xD7B0...0xD7FF: false
        default: scalar.isASCII ? isASCIILabelCharacter(scalar) : isLetterDigitOrMark(scalar)
        }
    }

    private static func isASCIILabelCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "0"..."9", "-": true
        default: false
        }
    }

    private static func isLetterDigitOrMark(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        guard !properties.changesWhenNFKCCaseFolded, !properties.isDefaultIgnorableCodePoint, !properties.isWhitespace,
            !properties.isNoncharacterCodePoint
        else { return false }
        switch properties.generalCategory {
        case .lowercaseLetter, .uppercaseLetter, .otherLetter, .modifierLetter, .nonspacingMark, .spacingMark,
            .decimalNumber:
            return true
        default: return false
        }
    }

    /// Arabic-Indic digits and extended ones do not occur together.
    private static func hasOneKindOfDigits(_ scalars: [Unicode.Scalar]) -> Bool {
        let hasArabic = scalars.contains { 0x660...0x669 ~= $0.value }
        return !hasArabic || !scalars.contains { 0x6F0...0x6F9 ~= $0.value }
    }
}
