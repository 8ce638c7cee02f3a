extension EventMessage {
    /// Takes a message of a transport apart: in structured mode where its content type says so, else in binary mode.
    static func read(_ transported: TransportMessage, from transport: Transport, _ limits: JSONLimits) -> EventMessage {
        let type = transported[header: "content-type"]?.lowercased() ?? ""
        guard type.hasPrefix("application/cloudevents") else { return binary(transported, transport) }
        if type.hasPrefix("application/cloudevents-batch") {
            var message = EventMessage()
            message.refuse("", "a batch holds many events; take it apart first")
            return message
        }
        return read(transported.body, .cloudEvents, limits)
    }

    private static func binary(_ transported: TransportMessage, _ transport: Transport) -> EventMessage {
        var message = EventMessage()
        var attributes: [(String, String)] = []
        for header in transported.headers {
            let name = header.name.lowercased()
            guard name.hasPrefix(transport.prefix) else { continue }
            let attribute = String(name.dropFirst(transport.prefix.count))
            if let value = transport.decode(header.value) {
                attributes.append((attribute, value))
            } else {
                message.refuse("/\(attribute)", "the header is no UTF-8")
            }
        }
        message.readAttributes(attributes, contentType: transported[header: "content-type"])
        message.payload = 0..<transported.body.count
        message.hasPayload = true
        return message
    }
}
