extension EventMessage {
    /// Reads an event of CloudEvents 1.0 in structured mode. Attributes that are null count as absent.
    mutating func readCloudEvent(_ root: RawJSON) {
        var (hasData, specversion, contentType): (Bool, String?, String?) = (false, nil, nil)
        root.forEachMember { name, value in
            guard value.kind != .null || name == "data" else { return true }
            switch name {
            case "specversion": specversion = text(value, name)
            case "id": id = text(value, name)
            case "source": source = text(value, name)
            case "type": type = text(value, name)
            case "subject": subject = text(value, name)
            case "time": time = moment(value, "/time")
            case "recordedtime": recordedTime = moment(value, "/recordedtime")
            case "dataschema": dataSchema = text(value, name)
            case "datacontenttype": contentType = text(value, name)
            case "data", "data_base64":
                if hasData { refuse("/\(name)", "`data` and `data_base64` exclude each other") }
                hasData = true
                takeData(value, isBase64: name == "data_base64")
            default: takeExtension(name, value.value)
            }
            return true
        }
        checkAttributes(specversion, contentType, hasData: hasData)
    }

    /// Reads the attributes of binary mode, which are texts; the payload is the message's body.
    mutating func readAttributes(_ attributes: [(name: String, value: String)], contentType: String?) {
        var specversion: String?
        for (name, value) in attributes {
            switch name {
            case "specversion": specversion = value
            case "id": id = value
            case "source": source = value
            case "type": type = value
            case "subject": subject = value
            case "time": time = moment(value, "/time")
            case "recordedtime": recordedTime = moment(value, "/recordedtime")
            case "dataschema": dataSchema = value
            default: takeExtension(name, .string(value))
            }
        }
        checkAttributes(specversion, contentType, hasData: true)
    }

    private mutating func moment(_ value: String, _ pointer: String) -> Timestamp? {
        if let moment = Timestamp(value) { return moment }
        refuse(pointer, "expected an RFC 3339 timestamp", value: value)
        return nil
    }

    private mutating func checkAttributes(_ specversion: String?, _ contentType: String?, hasData: Bool) {
        if specversion != "1.0" { refuse("/specversion", "expected CloudEvents version `1.0`", value: specversion) }
        for (name, value) in [("id", id), ("source", source), ("type", type)] where value?.isEmpty ?? true {
            refuse("/\(name)", "`\(name)` is missing")
        }
        if let source, !StringFormat.uriReference.matches(source) {
            refuse("/source", "expected a URI reference", value: source)
        }
        if let dataSchema, !StringFormat.uri.matches(dataSchema) {
            refuse("/dataschema", "expected a URI", value: dataSchema)
        }
        if subject?.isEmpty ?? false { refuse("/subject", "a subject that is there is not empty") }
        if let contentType, !Self.isJSON(contentType) {
            refuse("/datacontenttype", "expected a JSON media type", value: contentType)
        }
        if !hasData { refuse("/data", "`data` is missing") }
    }

    private mutating func takeData(_ value: RawJSON, isBase64: Bool) {
        payload = value.range
        payloadPointer = isBase64 ? "/data_base64" : "/data"
        hasPayload = true
        guard isBase64 else { return }
        decodedPayload = value.text.flatMap { Base64.decode($0) }
        guard decodedPayload == nil else { return }
        hasPayload = false
        refuse(payloadPointer, "expected Base64")
    }

    private mutating func takeExtension(_ name: String, _ value: JSONValue) {
        let isName = name.utf8.allSatisfy { $0.isDigit || 0x61...0x7A ~= $0 }
        guard isName, !name.isEmpty else {
            return refuse(pointer(name), "an attribute has only lower-case letters and digits in its name")
        }
        extensions[name] = value
    }

    private mutating func text(_ value: RawJSON, _ name: String) -> String? {
        if let text = value.text { return text }
        refuse(pointer(name), "expected a string, found \(value.kind.words)")
        return nil
    }

    mutating func moment(_ value: RawJSON, _ pointer: String) -> Timestamp? {
        if let moment = value.text.flatMap({ Timestamp($0) }) { return moment }
        refuse(pointer, "expected an RFC 3339 timestamp")
        return nil
    }

    private func pointer(_ name: String) -> String {
        var pointer = ""
        JSONPointer.append(name, to: &pointer)
        return pointer
    }

    /// Whether a media type says that the data is JSON.
    private static func isJSON(_ mediaType: String) -> Bool {
        let type = mediaType.prefix { $0 != ";" && $0 != " " }.lowercased()
        return type.hasSuffix("/json") || type.hasSuffix("+json")
    }
}
