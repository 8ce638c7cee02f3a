public import Diagnostics

/// How an event acts on its entity or on an earlier event.
public struct Relation: Sendable {
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// On the entity.
        case opens, changes, closes
        /// On an earlier event.
        case cancels, corrects, supersedes, follows
        /// A typed link.
        case refers
    }

    /// `where: {field, is}`.
    public struct Filter: Sendable {
        public var field: Located<FieldPath>
        public var value: Literal

        public init(field: Located<FieldPath>, value: Literal) {
            self.field = field
            self.value = value
        }
    }

    public var kind: Located<Kind>
    public var entity: Located<String>?
    public var event: Located<EventName>?
    /// The path here of the other event's key.
    public var by: [Located<FieldPath>]
    public var role: Located<String>?
    public var filter: Filter?
    public var required: Bool
    public var multiple: Bool
    public var doc: Located<String>?
    public var range: SourceRange

    public init(kind: Located<Kind>, range: SourceRange) {
        self.kind = kind
        by = []
        required = false
        multiple = false
        self.range = range
    }
}
