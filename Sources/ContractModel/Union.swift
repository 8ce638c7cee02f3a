package import Diagnostics

/// One variant of a `union` or `one_of`.
package struct Variant: Sendable {
    package var name: Located<String>
    /// The tags it answers to; of a `union` only. Without `tags` the name alone.
    package var tags: [Located<String>]
    /// `nil` for an empty variant (`{}`).
    package var type: TypeSpec?
    package var swiftName: Located<String>?
    package var doc: Located<String>?
    package var range: SourceRange

    package init(name: Located<String>, tags: [Located<String>], type: TypeSpec?, range: SourceRange) {
        self.name = name
        self.tags = tags
        self.type = type
        self.range = range
    }
}

/// `type: union`: an object that says by a tag which variant it is.
package struct Union: Sendable {
    package var tag: Located<String>
    /// The member that holds the payload; beside the tag where `nil`.
    package var content: Located<String>?
    package var variants: [Variant]
    package var openness: Openness
    package var reserved: [Located<String>]

    package init(
        tag: Located<String>, content: Located<String>? = nil, variants: [Variant], openness: Openness = .open,
        reserved: [Located<String>] = []
    ) {
        self.tag = tag
        self.content = content
        self.variants = variants
        self.openness = openness
        self.reserved = reserved
    }
}

/// `type: one_of`: variants told apart by JSON type or by a required field.
package struct OneOf: Sendable {
    package var variants: [Variant]
    package var openness: Openness

    package init(variants: [Variant], openness: Openness = .closed) {
        self.variants = variants
        self.openness = openness
    }
}
