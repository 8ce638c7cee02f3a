public import Diagnostics

/// One field of a record.
///
/// What it says is on the heap, and what few fields say apart from the rest: a field is copied by every stage, and registries have
/// hundreds of thousands of them.
public struct Field: Sendable {
    @usableFromInline
    struct Content: Sendable {
        @usableFromInline var name: Located<String>
        @usableFromInline var type: TypeSpec
        @usableFromInline var doc: Located<String>?
        @usableFromInline var optional = false
        @usableFromInline var range: SourceRange
        /// `nil` where there is nothing in it.
        @usableFromInline var rare: Boxed<Rare>?
    }

    /// What few fields say.
    @usableFromInline
    struct Rare: Sendable {
        @usableFromInline var `default`: Literal?
        @usableFromInline var jsonName: Located<String>?
        @usableFromInline var swiftName: Located<String>?
        @usableFromInline var sensitivity: Located<Sensitivity>?
        @usableFromInline var unit: Located<String>?
        @usableFromInline var deprecated: Deprecation?
        @usableFromInline var includedFrom: String?
        @usableFromInline var renamedFrom: [Located<String>] = []

        var isEmpty: Bool {
            renamedFrom.isEmpty && `default` == nil && jsonName == nil && swiftName == nil && sensitivity == nil
                && unit == nil && deprecated == nil && includedFrom == nil
        }
    }

    @usableFromInline var content: Boxed<Content>

    public init(name: Located<String>, type: TypeSpec, range: SourceRange) {
        content = Boxed(Content(name: name, type: type, range: range))
    }

    /// All of it at once: to state one part after the other looks each time whether the field is shared.
    public init(
        name: Located<String>, type: TypeSpec, doc: Located<String>?, optional: Bool, default: Literal?,
        jsonName: Located<String>?, swiftName: Located<String>?, renamedFrom: [Located<String>],
        sensitivity: Located<Sensitivity>?, unit: Located<String>?, deprecated: Deprecation?, includedFrom: String?,
        range: SourceRange
    ) {
        let rare = Rare(
            default: `default`, jsonName: jsonName, swiftName: swiftName, sensitivity: sensitivity, unit: unit,
            deprecated: deprecated, includedFrom: includedFrom, renamedFrom: renamedFrom)
        content = Boxed(
            Content(
                name: name, type: type, doc: doc, optional: optional, range: range,
                rare: rare.isEmpty ? nil : Boxed(rare)))
    }

    @inlinable
    public var wireName: String { jsonName?.value ?? name.value }

    private mutating func state(_ change: (inout Rare) -> Void) {
        var rare = content.value.rare?.value ?? Rare()
        change(&rare)
        content.value.rare = rare.isEmpty ? nil : Boxed(rare)
    }
}

extension Field {
    @inlinable
    public var name: Located<String> {
        _read { yield content.value.name }
        _modify { yield &content.value.name }
    }

    @inlinable
    public var type: TypeSpec {
        _read { yield content.value.type }
        _modify { yield &content.value.type }
    }

    @inlinable
    public var doc: Located<String>? {
        _read { yield content.value.doc }
        _modify { yield &content.value.doc }
    }

    /// May be absent.
    @inlinable
    public var optional: Bool {
        _read { yield content.value.optional }
        _modify { yield &content.value.optional }
    }

    /// From the name to the end of the field.
    @inlinable
    public var range: SourceRange {
        _read { yield content.value.range }
        _modify { yield &content.value.range }
    }

    /// What a reader puts in for an absent field.
    public var `default`: Literal? {
        @inlinable get { content.value.rare?.value.default }
        set { state { $0.default = newValue } }
    }

    public var jsonName: Located<String>? {
        @inlinable get { content.value.rare?.value.jsonName }
        set { state { $0.jsonName = newValue } }
    }

    public var swiftName: Located<String>? {
        @inlinable get { content.value.rare?.value.swiftName }
        set { state { $0.swiftName = newValue } }
    }

    public var sensitivity: Located<Sensitivity>? {
        @inlinable get { content.value.rare?.value.sensitivity }
        set { state { $0.sensitivity = newValue } }
    }

    public var unit: Located<String>? {
        @inlinable get { content.value.rare?.value.unit }
        set { state { $0.unit = newValue } }
    }

    public var deprecated: Deprecation? {
        @inlinable get { content.value.rare?.value.deprecated }
        set { state { $0.deprecated = newValue } }
    }

    /// In a snapshot: the included type, `shared.Traced`, that the field came from.
    public var includedFrom: String? {
        @inlinable get { content.value.rare?.value.includedFrom }
        set { state { $0.includedFrom = newValue } }
    }

    public var renamedFrom: [Located<String>] {
        @inlinable get { content.value.rare?.value.renamedFrom ?? [] }
        set { state { $0.renamedFrom = newValue } }
    }
}
