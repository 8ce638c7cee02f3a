public import Diagnostics

/// `deed.yaml`.
public struct Settings: Sendable {
    public enum Readers: String, Sendable, Hashable, CaseIterable { case strict, tolerant }

    public struct SeverityOverride: Sendable {
        public var rule: Located<String>
        public var severity: Severity

        public init(rule: Located<String>, severity: Severity) {
            self.rule = rule
            self.severity = severity
        }
    }

    public struct Swift: Sendable {
        public enum Access: String, Sendable, Hashable, CaseIterable { case `internal`, `package`, `public` }
        public enum CodableStyle: String, Sendable, Hashable, CaseIterable { case generate, runtime, none }

        public var access: Access = .public
        public var acronyms: [String] = ["id", "url"]
        public var codable: CodableStyle = .generate
        /// Events whose payloads are read by code of their own, names or globs.
        public var specialise: [Located<String>] = []
        /// Events whose payloads can be read where they lie, besides those.
        public var views: [Located<String>] = []

        public init() {}
    }

    public struct Site: Sendable {
        public var title: Located<String>?
        public var url: Located<String>?

        public init() {}
    }

    public enum Envelope: Sendable {
        /// CloudEvents 1.0.
        case cloudEvents
        /// JSON Pointers into the message.
        case mapped(MappedEnvelope)
        /// The payload is the message.
        case none
    }

    public struct MappedEnvelope: Sendable {
        public var type: Located<String>?
        public var version: Located<String>?
        public var time: Located<String>?
        public var recorded: Located<String>?
        public var id: Located<String>?
        public var source: Located<String>?
        public var subject: Located<String>?
        /// The empty pointer is the whole message.
        public var payload: Located<String>?

        public init() {}
    }

    public var registry: Located<String>
    public var language: Int = 1
    public var ruleset: Int = 1
    public var compatibility: CompatibilityMode = .fullTransitive
    public var readers: Readers = .strict
    public var severities: [SeverityOverride] = []
    public var swift = Swift()
    public var site = Site()
    public var envelope: Envelope = .cloudEvents

    public init(registry: Located<String>) { self.registry = registry }
}
