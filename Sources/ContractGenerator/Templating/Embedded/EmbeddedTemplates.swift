// DO NOT EDIT. Written by the tests from Templates/swift

/// The templates as they are in the binary, so that it works without the source tree.
enum EmbeddedTemplates {
    static let swift: [TemplateFile] = [
        conversion,
        enumeration,
        enumeration_support,
        event,
        header,
        index,
        nominal,
        payload,
        property,
        record,
        record_support,
        support,
        type,
        union,
        union_support,
        upcast,
    ]
}
