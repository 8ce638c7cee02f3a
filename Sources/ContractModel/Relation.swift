package import Diagnostics

/// How an event acts on its entity or on an earlier event.
package struct Relation: Sendable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// On the entity.
        case opens, changes, closes
        /// On an earlier event.
        case cancels, corrects, supersedes, follows
        /// A typed link.
        case refers
    }

    /// `where: {field, is}`.
    package struct Filter: Sendable {
        package var field: Located<FieldPath>
        package var value: Literal

        package init(field: Located<FieldPath>, value: Literal) {
            self.field = field
            self.value = value
        }
    }

    package var kind: Located<Kind>
    package var entity: Located<String>?
    package var event: Located<EventName>?
    /// The path here of the other event's key.
    package var by: [Located<FieldPath>]
    package var role: Located<String>?
    package var filter: Filter?
    package var required: Bool
    package var multiple: Bool
    package var doc: Located<String>?
    package var range: SourceRange

    package init(kind: Located<Kind>, range: SourceRange) {
        self.kind = kind
        by = []
        required = false
        multiple = false
        self.range = range
    }
}
