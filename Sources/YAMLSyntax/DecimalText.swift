/// A decimal number of the core schema, `[-+]? ( \. [0-9]+ | [0-9]+ ( \. [0-9]* )? ) ( [eE] [-+]? [0-9]+ )?`, as JSON writes it.
struct DecimalText {
    let json: String

    init?(_ text: Substring.UTF8View) {
        var rest = text
        var result = ""
        if let sign = Self.sign(&rest), sign == UInt8(ascii: "-") { result = "-" }
        let whole = Self.digits(&rest)
        var fraction: Substring.UTF8View = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            rest = rest.dropFirst()
            fraction = Self.digits(&rest)
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        let significant = whole.drop { $0 == UInt8(ascii: "0") }
        result += significant.isEmpty ? "0" : String(Substring(significant))
        if !fraction.isEmpty { result += "." + String(Substring(fraction)) }
        if rest.first == UInt8(ascii: "e") || rest.first == UInt8(ascii: "E") {
            rest = rest.dropFirst()
            let sign = Self.sign(&rest)
            let exponent = Self.digits(&rest)
            guard !exponent.isEmpty else { return nil }
            result += sign == UInt8(ascii: "-") ? "e-" : "e"
            result += String(Substring(exponent))
        }
        guard rest.isEmpty else { return nil }
        json = result
    }

    private static func sign(_ rest: inout Substring.UTF8View) -> UInt8? {
        guard let first = rest.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") else { return nil }
        rest = rest.dropFirst()
        return first
    }

    private static func digits(_ rest: inout Substring.UTF8View) -> Substring.UTF8View {
        let digits = rest.prefix { 0x30...0x39 ~= $0 }
        rest = rest[digits.endIndex...]
        return digits
    }
}
