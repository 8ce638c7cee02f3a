public import Diagnostics

/// `<domain>/domain.yaml`.
public struct Domain: Sendable {
    public struct Entity: Sendable {
        public var name: Located<String>
        public var key: TypeReference?
        public var doc: Located<String>?

        public init(name: Located<String>, key: TypeReference?, doc: Located<String>?) {
            self.name = name
            self.key = key
            self.doc = doc
        }
    }

    /// The folder's name.
    public var name: String
    public var summary: Located<String>?
    public var description: Located<String>?
    public var owner: Located<String>?
    public var compatibility: Located<CompatibilityMode>?
    public var entities: [Entity]
    public var types: [NamedType]
    public var range: SourceRange

    public init(name: String, range: SourceRange) {
        self.name = name
        entities = []
        types = []
        self.range = range
    }
}
