import DeedRuntime

/// The texts of URIs and their templates, as patterns.
enum URIPatterns {
    private static let encoded = "%[0-9A-Fa-f]{2}"
    private static let name = "-A-Za-z0-9._~!$&'()*+,;="
    private static let scheme = "[A-Za-z][A-Za-z0-9+.\\-]*:"
    private static let future = "[Vv][0-9A-Fa-f]+\\.[\(name):]+"
    private static let host = "(([\(name)]|\(encoded))*|\\[((\(AddressPatterns.groups))|\(future))\\])(:[0-9]*)?"
    private static let authority = "//(([\(name):]|\(encoded))*@)?\(host)"
    private static let path = "([\(name):@/]|\(encoded))*"
    private static let ending = "(\\?([\(name):@/?]|\(encoded))*)?(#([\(name):@/?]|\(encoded))*)?"
    /// Two slashes would begin an authority.
    private static let absolute = "/(([\(name):@]|\(encoded))\(path))?"

    static let uri = TextForm(
        "\(scheme)(\(authority)(/\(path))?|\(absolute)|(([\(name):@]|\(encoded))\(path))?)\(ending)")

    /// Without a scheme, a colon in the first segment would make one.
    static let reference: TextForm = {
        let rest = "(\(authority)(/\(path))?|\(absolute)|(([\(name):@]|\(encoded))\(path))?)\(ending)"
        let relative = "(\(authority)(/\(path))?|\(absolute)|(([\(name)@]|\(encoded))+(/\(path))?)?)\(ending)"
        return TextForm("\(scheme)\(rest)|\(relative)")
    }()

    static let template: TextForm = {
        let planes = ([1...13, 15...16] as [ClosedRange<UInt32>]).flatMap { $0 }.map { plane in
            scalars(plane << 16, plane << 16 | 0xFFFD)
        }
        let international = [scalars(0xA0, 0xFDCF), scalars(0xFDF0, 0xFFEF), scalars(0xE1000, 0xEFFFD)] + planes
        let character = "([A-Za-z0-9_]|\(encoded))"
        let variable = "\(character)(\\.?\(character))*(\\*|:[1-9][0-9]{0,3})?"
        let expression = "\\{[+#./;?&]?\(variable)(,\(variable))*\\}"
        let literal = "[-A-Za-z0-9!#$&'()*+,./:;=?@\\[\\]_~\(international.joined())]"
        return TextForm("(\(literal)|\(encoded)|\(expression))*")
    }()

    private static func scalars(_ first: UInt32, _ last: UInt32) -> String {
        guard let one = Unicode.Scalar(first), let other = Unicode.Scalar(last) else { return "" }
        return "\(Character(one))-\(Character(other))"
    }
}
