// DO NOT EDIT. Written by the tests from Templates/swift

/// The templates as they are in the binary, so that it works without the source tree.
enum EmbeddedTemplates {
    static let swift: [TemplateFile] = [
        codable,
        conversion,
        enumeration,
        enumerationSupport,
        event,
        header,
        index,
        nominal,
        payload,
        property,
        record,
        recordSupport,
        scan,
        support,
        type,
        union,
        unionSupport,
        upcast,
        view,
    ]
}
