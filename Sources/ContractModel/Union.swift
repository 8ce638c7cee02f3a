public import Diagnostics

/// One variant of a `union` or `one_of`.
public struct Variant: Sendable {
    public var name: Located<String>
    /// The tags it answers to; of a `union` only. Without `tags` the name alone.
    public var tags: [Located<String>]
    /// `nil` for an empty variant (`{}`).
    public var type: TypeSpec?
    public var swiftName: Located<String>?
    public var doc: Located<String>?
    public var range: SourceRange

    public init(name: Located<String>, tags: [Located<String>], type: TypeSpec?, range: SourceRange) {
        self.name = name
        self.tags = tags
        self.type = type
        self.range = range
    }
}

/// `type: union`: an object that says by a tag which variant it is.
public struct Union: Sendable {
    public var tag: Located<String>
    /// The member that holds the payload; beside the tag where `nil`.
    public var content: Located<String>?
    public var variants: [Variant]
    public var openness: Openness
    public var reserved: [Located<String>]

    public init(
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
public struct OneOf: Sendable {
    public var variants: [Variant]
    public var openness: Openness

    public init(variants: [Variant], openness: Openness = .closed) {
        self.variants = variants
        self.openness = openness
    }
}
