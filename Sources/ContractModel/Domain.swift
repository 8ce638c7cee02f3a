package import Diagnostics

/// `<domain>/domain.yaml`.
package struct Domain: Sendable {
    package struct Entity: Sendable {
        package var name: Located<String>
        package var key: TypeReference?
        package var doc: Located<String>?

        package init(name: Located<String>, key: TypeReference?, doc: Located<String>?) {
            self.name = name
            self.key = key
            self.doc = doc
        }
    }

    /// The folder's name.
    package var name: String
    package var summary: Located<String>?
    package var description: Located<String>?
    package var owner: Located<String>?
    package var compatibility: Located<CompatibilityMode>?
    package var entities: [Entity]
    package var types: [NamedType]
    package var range: SourceRange

    package init(name: String, range: SourceRange) {
        self.name = name
        entities = []
        types = []
        self.range = range
    }
}
