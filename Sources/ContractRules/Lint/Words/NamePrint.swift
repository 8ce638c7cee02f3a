/// Tells apart what names fold to (``NameStyle/folded(_:)``) without making the folded texts: those that fold to the same have
/// the same print, others hardly ever.
///
/// FNV-1a of 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/
struct NamePrint {
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    func adding(_ name: String) -> NamePrint {
        var print = self
        for byte in name.utf8 {
            guard let letter = NameStyle.folded(byte) else { continue }
            print.value = (print.value ^ UInt64(letter)) &* 0x100_0000_01b3
        }
        return print
    }

    /// Whether any two of some prints are the same.
    static func hasRepeats(_ prints: [UInt64]) -> Bool {
        let sorted = prints.sorted()
        return zip(sorted, sorted.dropFirst()).contains { $0 == $1 }
    }

    /// Whether any two of some names may fold to the same.
    static func mayRepeat(_ names: some Sequence<String>) -> Bool {
        hasRepeats(
            names.map { NamePrint().adding($0).value })
    }
}
