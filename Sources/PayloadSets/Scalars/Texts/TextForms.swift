import ContractModel
import DeedRuntime

/// What the texts of a type look like: a language that holds all of them, and one that holds nothing else. They are the same
/// where patterns can say exactly what the validator checks.
struct TextForm {
    var outer: TextLanguage
    var inner: TextLanguage

    init(_ exact: TextLanguage) { (outer, inner) = (exact, exact) }

    init(outer: TextLanguage, inner: TextLanguage) { (self.outer, self.inner) = (outer, inner) }

    func intersection(_ other: TextForm) -> TextForm {
        TextForm(outer: outer.intersection(other.outer), inner: inner.intersection(other.inner))
    }

    var isExact: Bool {
        outer.factors == inner.factors && outer.shortest == inner.shortest && outer.longest == inner.longest
    }

    private init(_ pattern: String) {
        self.init(pattern, pattern)
    }

    private init(_ outer: String, _ inner: String) {
        self.init(outer: Self.language(outer), inner: Self.language(inner))
    }

    private static func language(_ pattern: String) -> TextLanguage {
        (try? PatternParser.parse(pattern)).map { TextLanguage(matching: $0) } ?? .all
    }

    /// The form of a type on its own, without lengths and pattern; nil where it does not travel as text.
    static func form(of scalar: ScalarType, _ limits: Limits) -> TextForm? {
        switch scalar {
        case .string: TextForm(.all)
        case .uuid: uuid
        case .date: TextForm(date)
        case .time: time
        case .timestamp: UnixTime(limits) == nil ? timestamp(limits) : nil
        case .duration: TextForm(duration("[0-9]+"), duration("[0-9]{1,18}"))
        case .bytes: base64
        case .ipv4: TextForm(ipv4)
        case .hostname: hostname
        case _ where scalar.isInteger: limits.text(.encoding) == "string" ? integer(scalar) : nil
        case .decimal where limits.text(.encoding) != "number": decimal(limits)
        case .email:
            TextForm(
                "(\(atoms)|\"[ -~]*\")@(\(labels)|\\[[0-9A-Za-z:.]+\\])",
                "\(shortAtoms)@[a-z0-9]{1,63}(\\.[a-z0-9]{1,60}){0,2}")
        case .ipv6: TextForm("[0-9A-Fa-f:.]{2,45}", "([0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|::([0-9A-Fa-f]{1,4})?")
        case .uri:
            TextForm(
                "[A-Za-z][-A-Za-z0-9+.]*:\(uriText)",
                "[A-Za-z][-A-Za-z0-9+.]*:(//[a-z0-9.-]+(/[-A-Za-z0-9._~]*)*|[-A-Za-z0-9._~]*)")
        case .uriReference:
            TextForm(uriText, "([A-Za-z][-A-Za-z0-9+.]*:)?(//[a-z0-9.-]+(/[-A-Za-z0-9._~]*)*|[-A-Za-z0-9._~]*)")
        case .uriTemplate: TextForm(outer: TextLanguage.all, inner: language("[-A-Za-z0-9._~/:]*"))
        default: nil
        }
    }

    private static func integer(_ scalar: ScalarType) -> TextForm {
        let isUnsigned = scalar == .uint32 || scalar == .uint64
        return TextForm("-?(0|[1-9][0-9]{0,19})", isUnsigned ? "-?0|[1-9][0-9]{0,8}" : "-?(0|[1-9][0-9]{0,8})")
    }

    private static let uriText = "[-A-Za-z0-9._~!$&'()*+,;=:@/?%#\\[\\]]*"
    private static let label = "[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?"
    private static let labels = "\(label)(\\.\(label))*"
    private static let atom = "[-A-Za-z0-9!#$%&'*+/=?\\^_`{|}~]"
    private static let atoms = "\(atom)+(\\.\(atom)+)*"
    private static let shortAtoms = "\(atom){1,30}(\\.\(atom){1,30})?"
    private static let octet = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
    private static let ipv4 = "\(octet)\\.\(octet)\\.\(octet)\\.\(octet)"
    private static let uuid = TextForm("[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}")
    private static let base64 = TextForm(
        "([A-Za-z0-9+/]{4})*([A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?")
    private static let zone = "([Zz]|[-+]([01][0-9]|2[0-3]):[0-5][0-9])"

    private static func clock(seconds: String) -> String { "([01][0-9]|2[0-3]):[0-5][0-9]:(\(seconds))" }

    private static let hostname: TextForm = {
        var outer = language(labels)
        outer.longest = 253
        guard let encoded = try? PatternParser.parse("(.*\\.)?[Xx][Nn]--.*") else { return TextForm(outer) }
        return TextForm(outer: outer, inner: outer.intersection(TextLanguage(notMatching: encoded)))
    }()

    /// Every day of the years 0 to 9999, 29 February only where there is one.
    private static let day =
        "([0-9]{4}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)|02-(0[1-9]|1[0-9]|2[0-8]))"
        + "|([0-9]{2}(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29)"
    private static let date = language(day)

    private static let time = TextForm(
        "\(clock(seconds: "[0-5][0-9]|60"))(\\.[0-9]{1,9})?\(zone)",
        "\(clock(seconds: "[0-5][0-9]"))(\\.[0-9]{1,9})?\(zone)")

    private static func timestamp(_ limits: Limits) -> TextForm {
        let fraction =
            switch limits.text(.precision) {
            case "seconds": "(\\.0{1,9})?"
            case "millis": "(\\.[0-9]{1,3}0{0,6})?"
            case "micros": "(\\.[0-9]{1,6}0{0,3})?"
            default: "(\\.[0-9]{1,9})?"
            }
        let zone = limits.text(.zone) == "utc" ? "([Zz]|[-+]00:00)" : zone
        let (early, zones) = (clock(seconds: "[0-5][0-9]"), fraction + zone)
        var inner = language("\(day)[Tt]\(early)\(zones)")
        // In the first and the last year an offset may lead beyond them.
        if let edge = try? PatternParser.parse("(0000|9999)-.*[-+][0-9]{2}:[0-9]{2}") {
            inner = inner.intersection(TextLanguage(notMatching: edge))
        }
        return TextForm(outer: language("\(day)[Tt]\(clock(seconds: "[0-5][0-9]|60"))\(zones)"), inner: inner)
    }

    private static func duration(_ number: String) -> String {
        let (y, mo, d, h, mi, s) = ("\(number)Y", "\(number)M", "\(number)D", "\(number)H", "\(number)M", "\(number)S")
        let clock = "T(\(h)(\(mi)(\(s))?)?|\(mi)(\(s))?|\(s))"
        return "P(\(number)W|(\(y)(\(mo)(\(d))?)?|\(mo)(\(d))?|\(d))(\(clock))?|\(clock))"
    }

    private static func decimal(_ limits: Limits) -> TextForm {
        let (precision, scale) = (limits.integer(.precision) ?? 38, limits.integer(.scale) ?? 38)
        let whole = max(precision - scale, 0)
        let digits = whole == 0 ? "0" : whole == 1 ? "[0-9]" : "(0|[1-9][0-9]{0,\(whole - 1)})"
        let fraction = scale == 0 ? "(\\.0+)?" : "(\\.[0-9]{1,\(scale)}0*)?"
        return TextForm("-?\(digits)\(fraction)")
    }
}
