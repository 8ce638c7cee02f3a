package import Diagnostics

/// `deed.yaml`.
package struct Settings: Sendable {
    package enum Readers: String, Sendable, Hashable, CaseIterable { case strict, tolerant }

    package struct SeverityOverride: Sendable {
        package var rule: Located<String>
        package var severity: Severity

        package init(rule: Located<String>, severity: Severity) {
            self.rule = rule
            self.severity = severity
        }
    }

    package struct Swift: Sendable {
        package enum Access: String, Sendable, Hashable, CaseIterable { case `internal`, `package`, `public` }
        package enum CodableStyle: String, Sendable, Hashable, CaseIterable { case generate, runtime, none }

        package var access: Access = .public
        package var acronyms: [String] = ["id", "url"]
        package var codable: CodableStyle = .generate
        /// Events whose payloads are read by code of their own, names or globs.
        package var specialise: [Located<String>] = []
        /// Events whose payloads can be read where they lie, besides those.
        package var views: [Located<String>] = []

        package init() {}
    }

    package struct Site: Sendable {
        package var title: Located<String>?
        package var url: Located<String>?

        package init() {}
    }

    package enum Envelope: Sendable {
        /// CloudEvents 1.0.
        case cloudEvents
        /// JSON Pointers into the message.
        case mapped(MappedEnvelope)
        /// The payload is the message.
        case none
    }

    package struct MappedEnvelope: Sendable {
        package var type: Located<String>?
        package var version: Located<String>?
        package var time: Located<String>?
        package var recorded: Located<String>?
        package var id: Located<String>?
        package var source: Located<String>?
        package var subject: Located<String>?
        /// The empty pointer is the whole message.
        package var payload: Located<String>?

        package init() {}
    }

    package var registry: Located<String>
    package var language: Int = 1
    package var ruleset: Int = 1
    package var compatibility: CompatibilityMode = .fullTransitive
    package var readers: Readers = .strict
    package var severities: [SeverityOverride] = []
    package var swift = Swift()
    package var site = Site()
    package var envelope: Envelope = .cloudEvents

    package init(registry: Located<String>) { self.registry = registry }
}
