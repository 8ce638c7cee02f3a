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

    /// What a pattern matches.
    init(_ pattern: String) { self.init(TextLanguage(pattern)) }

    init(_ outer: String, _ inner: String) { self.init(outer: TextLanguage(outer), inner: TextLanguage(inner)) }

    /// The form of a type on its own, without any limit; nil where it does not travel as text.
    static func form(of scalar: ScalarType, _ limits: Limits) -> TextForm? {
        switch scalar {
        case .string: TextForm(.all)
        case .uuid: TextPatterns.uuid
        case .date: TextPatterns.date
        case .time: TextPatterns.time
        case .timestamp: UnixTime(limits) == nil ? TextPatterns.timestamp : nil
        case .duration: TextPatterns.duration
        case .bytes: TextPatterns.base64
        case .decimal: limits.text(.encoding) != "number" ? TextPatterns.decimal : nil
        case .ipv4: AddressPatterns.ipv4
        case .ipv6: AddressPatterns.ipv6
        case .hostname: AddressPatterns.hostname
        case .email: AddressPatterns.email
        case .uri: URIPatterns.uri
        case .uriReference: URIPatterns.reference
        case .uriTemplate: URIPatterns.template
        case _ where scalar.isInteger && limits.text(.encoding) == "string": TextPatterns.integer(scalar)
        default: nil
        }
    }
}
