/// The scalars that IDNA 2008 allows beside certain others only (RFC 5892, appendix A).
enum IDNAContext {
    static func isAllowed(_ scalar: Unicode.Scalar, at index: Int, in label: [Unicode.Scalar]) -> Bool {
        let before = index > 0 ? label[index - 1] : nil
        let after = index + 1 < label.count ? label[index + 1] : nil
        switch scalar.value {
        case 0xB7: return before == "l" && after == "l"
        case 0x375: return after.map(isGreek) ?? false
        case 0x5F3, 0x5F4: return before.map { 0x591...0x5F4 ~= $0.value || 0xFB1D...0xFB4F ~= $0.value } ?? false
        case 0x30FB: return label.contains(where: isJapanese)
        case 0x200D: return before.map(isVirama) ?? false
        default: return before.map(isVirama) ?? false || joins(at: index, in: label)
        }
    }

    private static func isGreek(_ scalar: Unicode.Scalar) -> Bool {
        0x370...0x3FF ~= scalar.value || 0x1F00...0x1FFF ~= scalar.value
    }

    /// Hiragana, Katakana or Han, the middle dot itself not counted.
    private static func isJapanese(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x309F, 0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF: true
        default: scalar.properties.isIdeographic
        }
    }

    private static func isVirama(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.canonicalCombiningClass == .virama
    }

    /// Whether a letter that joins on its left stands before and one that joins on its right stands behind, marks passed over.
    /// The joining letters are those of the cursive scripts; Swift has no joining types.
    private static func joins(at index: Int, in label: [Unicode.Scalar]) -> Bool {
        let before = label[..<index].last { !isTransparent($0) }
        let after = label[(index + 1)...].first { !isTransparent($0) }
        return before.map(joinsNext) ?? false && after.map(isCursive) ?? false
    }

    private static func isTransparent(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isCursive(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x620...0x64A, 0x66E...0x6D3, 0x6FA...0x6FC, 0x710...0x72F, 0x74D...0x77F, 0x7CA...0x7EA, 0x8A0...0x8C7:
            true
        default: false
        }
    }

    /// Whether a cursive letter joins the next one; alef, dal, ra, waw and their like do not.
    private static func joinsNext(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x621...0x625, 0x627, 0x629, 0x62F...0x632, 0x648, 0x671...0x677, 0x688...0x699, 0x6C0, 0x6C3...0x6CB,
            0x6CD,
            0x6CF, 0x6D2, 0x6D3, 0x710, 0x715...0x719, 0x71E, 0x728, 0x72A, 0x72C, 0x72F:
            false
        default: isCursive(scalar)
        }
    }
}
