import ContractModel
import Diagnostics
import YAMLSyntax

enum SettingsKeys {
    static let all = Keys<Settings>("the settings", snippet: "registry: ${1:acme}\nlanguage: 1\nruleset: 1") {
        Key("registry", essential: \.registry, .domain, "The registry's name, the first part of wire types.")
        Key("language", \.language, .integer(1...1), default: 1, "The version of the contract language.")
        Key(
            "ruleset", \.ruleset, .integer(1...1), default: 1,
            "The rules that apply; a newer deed adds rules only under a newer one.")
        Key("compatibility", \.compatibility, .word(), default: .fullTransitive, "What a new version promises.")
        Key("readers", \.readers, .word(), default: .strict, "Whether readers refuse what is beyond a limit.")
        Key("severities", \.severities, .severities, "How much findings matter, by rule.")
        Key("swift", \.swiftOptions, .swift, "What generated Swift is like.")
        Key("site", \.siteOptions, .site, "The documentation site.")
        Key("envelope", \.mappedEnvelope, .envelope, "What events travel in, where it is not CloudEvents 1.0.")
    }

    static let swift = Keys<Settings.Swift>("`swift`") {
        Key("access", \.access, .word(), default: .public, "The access level of generated types.")
        Key(
            "acronyms", \.acronyms, .list(.acronym), default: Settings.Swift().acronyms,
            "Words that are written in capitals: `orderID`.")
        Key("codable", \.codable, .word(), default: .generate, "Where `Codable` comes from.")
        Key("specialise", \.specialise, .list(.words), "Events that get the specialised form, names or globs.")
        Key("views", \.views, .list(.words), "Events that can be read where they lie, names or globs.")
    }

    static let site = Keys<Settings.Site>("`site`") {
        Key("title", \.title, .words, "The site's title.")
        Key("url", \.url, .url, "Where it is published; feeds and sitemap need it.")
    }

    static let envelope = Keys<Settings.MappedEnvelope>("an envelope") {
        Key("type", \.type, .pointer, "Where the event's name stands.")
        Key("version", \.version, .pointer, "Where the version stands.")
        Key("id", \.id, .pointer, "Where the event's id stands.")
        Key("source", \.source, .pointer, "Where the producer's name stands.")
        Key("subject", \.subject, .pointer, "Where the entity's key stands.")
        Key("time", \.time, .pointer, "Where event time stands.")
        Key("recorded", \.recorded, .pointer, "Where ingest time stands.")
        Key("payload", \.payload, .pointer, "Where the payload stands; empty where the message is the payload.")
    }
}

extension Shape where Value == String {
    fileprivate static var acronym: Self {
        Shape<Located<String>>.words.converted({ text, _, _ in text.value }, back: { Located($0, at: .nowhere) })
    }
}

extension Shape where Value == Settings {
    static var settings: Self { mapping(SettingsKeys.all) { Settings(registry: Located("", at: $0)) } }
}

extension Shape where Value == [Settings.SeverityOverride] {
    fileprivate static var severities: Self {
        .entries(
            Entry(
                .rule, Shape<Severity>.word(), join: { Settings.SeverityOverride(rule: $0, severity: $1) },
                split: { ($0.rule.value, $0.severity) }), flow: true)
    }
}

extension Shape where Value == Settings.Swift {
    fileprivate static var swift: Self { mapping(SettingsKeys.swift) { _ in Settings.Swift() } }
}

extension Shape where Value == Settings.Site {
    fileprivate static var site: Self { mapping(SettingsKeys.site) { _ in Settings.Site() } }
}

extension Shape where Value == Settings.Envelope {
    fileprivate static var envelope: Self {
        Shape<Settings.MappedEnvelope>.mapping(SettingsKeys.envelope) { _ in Settings.MappedEnvelope() }
            .converted(
                { mapped, _, _ in Settings.Envelope.mapped(mapped) },
                back: { if case .mapped(let mapped) = $0 { mapped } else { Settings.MappedEnvelope() } }
            )
            .orWord(
                "none", "The payload is the message.", .none, isWord: { if case .none = $0 { true } else { false } }
            )
            .orWord(
                "cloudevents", "CloudEvents 1.0.", .cloudEvents,
                isWord: { if case .cloudEvents = $0 { true } else { false } })
    }
}

extension Shape {
    /// The same, or one word that stands for one value.
    fileprivate func orWord(
        _ word: String, _ meaning: String, _ value: Value, isWord: @escaping @Sendable (Value) -> Bool
    ) -> Self where Value: Sendable {
        let (read, write) = (read, write)
        return Shape(
            .either([.words([Word(text: word, description: meaning)]), form]),
            read: { node, binder in
                if case .scalar(let scalar) = node.content, scalar.text == word { return value }
                return read(node, &binder)
            },
            write: { isWord($0) ? .text(word) : write($0) })
    }
}

extension Settings {
    /// Sections are left out where they say nothing.
    fileprivate var swiftOptions: Swift? {
        get { swift.isStandard ? nil : swift }
        set { swift = newValue ?? Swift() }
    }

    fileprivate var siteOptions: Site? {
        get { site.title == nil && site.url == nil ? nil : site }
        set { site = newValue ?? Site() }
    }

    fileprivate var mappedEnvelope: Envelope? {
        get { if case .cloudEvents = envelope { nil } else { envelope } }
        set { envelope = newValue ?? .cloudEvents }
    }
}

extension Settings.Swift {
    fileprivate var isStandard: Bool {
        let standard = Settings.Swift()
        return access == standard.access && acronyms == standard.acronyms && codable == standard.codable
            && specialise.isEmpty && views.isEmpty
    }
}
