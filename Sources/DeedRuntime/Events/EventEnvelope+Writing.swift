extension EventEnvelope {
    /// The message as JSON, in the envelope that the contract says. It is not validated.
    public func encode() -> [UInt8] {
        switch Payload.contract.envelope {
        case .cloudEvents: cloudEvent
        case .mapped(let mapping): mapped(mapping)
        case .none: data.encode()
        }
    }

    var effectiveTime: Timestamp? { Payload.eventTime(of: data) ?? time }

    var cloudEvent: [UInt8] {
        var writer = JSONWriter()
        writer.beginObject()
        writer.field("specversion", "1.0")
        writer.field("id", id)
        writer.field("source", source)
        writer.field("type", Payload.contract.type)
        writer.fieldIfPresent("subject", subject)
        writer.fieldIfPresent("time", effectiveTime)
        writer.field("datacontenttype", "application/json")
        writer.fieldIfPresent("dataschema", dataSchema)
        writer.fieldIfPresent("recordedtime", recordedTime)
        writer.otherFields(extensions)
        writer.field("data", data)
        writer.endObject()
        return writer.bytes
    }

    /// The parts are put where the pointers say; a payload that is the whole message comes first.
    private func mapped(_ mapping: EnvelopeMapping) -> [UInt8] {
        let payload = (try? JSONValue.parse(data.encode())) ?? .null
        var message = JSONValue.object(JSONObject())
        message.put(payload, at: mapping.payload)
        let parts: [(String?, JSONValue?)] = [
            (mapping.type, .string(Payload.contract.type)), (mapping.version, .string(Payload.contract.version)),
            (mapping.id, .string(id)), (mapping.source, .string(source)),
            (mapping.subject, subject.map { .string($0) }),
            (mapping.time, effectiveTime.map { .string($0.description) }),
            (mapping.recorded, recordedTime.map { .string($0.description) }),
        ]
        for case (let pointer?, let value?) in parts { message.put(value, at: pointer) }
        var writer = JSONWriter()
        writer.write(message)
        return writer.bytes
    }
}

extension JSONValue {
    /// Puts a value where a JSON Pointer says, and makes the objects on the way.
    fileprivate mutating func put(_ value: JSONValue, at pointer: String) {
        put(value, at: (JSONPointer.steps(pointer) ?? [])[...])
    }

    private mutating func put(_ value: JSONValue, at steps: ArraySlice<String>) {
        guard let name = steps.first else {
            self = value
            return
        }
        var object = object ?? JSONObject()
        var member = object[name] ?? .object(JSONObject())
        member.put(value, at: steps.dropFirst())
        object[name] = member
        self = .object(object)
    }
}
