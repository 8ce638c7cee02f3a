/// The formats of text that have a type of their own in the language and stay a `String` in Swift.
public enum StringFormat: String, Sendable, Hashable, CaseIterable {
    /// An absolute URI with or without fragment (RFC 3986, `URI`).
    case uri
    /// A URI or a relative reference (RFC 3986, `URI-reference`).
    case uriReference = "uri_reference"
    /// A URI template of any level (RFC 6570).
    case uriTemplate = "uri_template"
    /// A mailbox (RFC 5321, `Mailbox`), in ASCII.
    case email
    /// A host name (RFC 1123) in ASCII, without a dot at its end; labels that encode other scripts follow IDNA 2008.
    case hostname
    /// Four decimal numbers, no leading zeros (RFC 2673, `dotted-quad`).
    case ipv4
    /// An address as of RFC 4291, section 2.2, without zone.
    case ipv6

    /// Whether text, given as valid UTF-8, has the format. Allocates nothing, but for host names with encoded labels.
    public func matches(_ utf8: UTF8Bytes) -> Bool {
        switch self {
        case .uri: URISyntax.isURI(utf8)
        case .uriReference: URISyntax.isReference(utf8)
        case .uriTemplate: URITemplateSyntax.isTemplate(utf8)
        case .email: EmailSyntax.isMailbox(utf8)
        case .hostname: HostnameSyntax.isHostname(utf8)
        case .ipv4: AddressSyntax.isIPv4(utf8)
        case .ipv6: AddressSyntax.isIPv6(utf8)
        }
    }

    /// Whether text has the format.
    public func matches(_ text: String) -> Bool {
        text.withUTF8Bytes { matches($0) }
    }
}
