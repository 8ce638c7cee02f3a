extension EventMessage {
    /// Reads a message of another make, by the pointers that the registry gives.
    mutating func readMapped(_ root: RawJSON, _ mapping: EnvelopeMapping) {
        type = scalar(root, mapping.type)
        version = scalar(root, mapping.version)
        id = scalar(root, mapping.id)
        source = scalar(root, mapping.source)
        subject = scalar(root, mapping.subject)
        time = moment(root, mapping.time)
        recordedTime = moment(root, mapping.recorded)
        for (pointer, value) in [(mapping.type, type), (mapping.version, version)] {
            if let pointer, value == nil { refuse(pointer, "it is missing which event this is") }
        }
        guard let data = root.value(at: mapping.payload) else {
            return refuse(mapping.payload, "the payload is missing")
        }
        payload = data.range
        payloadPointer = mapping.payload
        hasPayload = true
    }

    /// A text, or a number as it is written.
    private func scalar(_ root: RawJSON, _ pointer: String?) -> String? {
        guard let value = pointer.flatMap({ root.value(at: $0) }) else { return nil }
        return value.kind == .number ? String(decoding: value.bytes, as: UTF8.self) : value.text
    }

    private mutating func moment(_ root: RawJSON, _ pointer: String?) -> Timestamp? {
        guard let pointer, let value = root.value(at: pointer), value.kind != .null else { return nil }
        return moment(value, pointer)
    }
}

extension RawJSON {
    /// The value that a JSON Pointer leads to.
    func value(at pointer: String) -> RawJSON? {
        var place: RawJSON? = self
        for step in JSONPointer.steps(pointer) ?? [] {
            place = place?.kind == .array ? Int(step).flatMap { place?.item($0) } : place?.member(step)
        }
        return place
    }
}
