package import Diagnostics

/// One field of a record.
///
/// What it says is on the heap: a field is copied by every stage, and says much of which most fields have nothing.
package struct Field: Sendable {
    @usableFromInline
    struct Content: Sendable {
        @usableFromInline var name: Located<String>
        @usableFromInline var type: TypeSpec
        @usableFromInline var doc: Located<String>?
        @usableFromInline var optional = false
        @usableFromInline var `default`: Literal?
        @usableFromInline var jsonName: Located<String>?
        @usableFromInline var swiftName: Located<String>?
        @usableFromInline var renamedFrom: [Located<String>] = []
        @usableFromInline var sensitivity: Located<Sensitivity>?
        @usableFromInline var unit: Located<String>?
        @usableFromInline var deprecated: Boxed<Deprecation>?
        @usableFromInline var includedFrom: String?
        @usableFromInline var range: SourceRange

    }

    @usableFromInline var content: Boxed<Content>

    package init(name: Located<String>, type: TypeSpec, range: SourceRange) {
        content = Boxed(Content(name: name, type: type, range: range))
    }

    /// All of it at once: to state one part after the other looks each time whether the field is shared.
    package init(
        name: Located<String>, type: TypeSpec, doc: Located<String>?, optional: Bool, default: Literal?,
        jsonName: Located<String>?, swiftName: Located<String>?, renamedFrom: [Located<String>],
        sensitivity: Located<Sensitivity>?, unit: Located<String>?, deprecated: Deprecation?, includedFrom: String?,
        range: SourceRange
    ) {
        content = Boxed(
            Content(
                name: name, type: type, doc: doc, optional: optional, default: `default`, jsonName: jsonName,
                swiftName: swiftName, renamedFrom: renamedFrom, sensitivity: sensitivity, unit: unit,
                deprecated: deprecated.map { Boxed($0) }, includedFrom: includedFrom, range: range))
    }

    @inlinable
    package var name: Located<String> {
        _read { yield content.value.name }
        _modify { yield &content.value.name }
    }

    @inlinable
    package var type: TypeSpec {
        _read { yield content.value.type }
        _modify { yield &content.value.type }
    }

    @inlinable
    package var doc: Located<String>? {
        _read { yield content.value.doc }
        _modify { yield &content.value.doc }
    }

    /// May be absent.
    @inlinable
    package var optional: Bool {
        _read { yield content.value.optional }
        _modify { yield &content.value.optional }
    }

    /// What a reader puts in for an absent field.
    @inlinable
    package var `default`: Literal? {
        _read { yield content.value.default }
        _modify { yield &content.value.default }
    }

    @inlinable
    package var jsonName: Located<String>? {
        _read { yield content.value.jsonName }
        _modify { yield &content.value.jsonName }
    }

    @inlinable
    package var swiftName: Located<String>? {
        _read { yield content.value.swiftName }
        _modify { yield &content.value.swiftName }
    }

    @inlinable
    package var renamedFrom: [Located<String>] {
        _read { yield content.value.renamedFrom }
        _modify { yield &content.value.renamedFrom }
    }

    @inlinable
    package var sensitivity: Located<Sensitivity>? {
        _read { yield content.value.sensitivity }
        _modify { yield &content.value.sensitivity }
    }

    @inlinable
    package var unit: Located<String>? {
        _read { yield content.value.unit }
        _modify { yield &content.value.unit }
    }

    /// In a snapshot: the included type, `shared.Traced`, that the field came from.
    @inlinable
    package var includedFrom: String? {
        _read { yield content.value.includedFrom }
        _modify { yield &content.value.includedFrom }
    }

    /// From the name to the end of the field.
    @inlinable
    package var range: SourceRange {
        _read { yield content.value.range }
        _modify { yield &content.value.range }
    }

    @inlinable
    package var deprecated: Deprecation? {
        get { content.value.deprecated?.value }
        set { content.value.deprecated = newValue.map { Boxed($0) } }
    }

    @inlinable
    package var wireName: String { jsonName?.value ?? name.value }
}
