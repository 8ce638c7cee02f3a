/// A shipment that uses every construct, as JSON.
enum SampleShipment {
    static let json = """
        {"parcel_id":"prc_0001","channel":"web","priority":5,"service":"bicycle",\
        "route":{"kind":"hop","data":{"legs":[{"distance":1.5}]}},\
        "recipient":{"type":"person","name":"Ann"},"position":[52.5,13.4],"size":[10,20,30],\
        "contents":[{"minor_units":1,"currency":"EUR"}],"cost":null,"sequence":"9007199254740993","weight":1.25,\
        "sent_at":"2026-03-01T12:00:00.250Z","packed_at":1772366400000,"retries":2,\
        "tree":{"name":"root","parent":{"name":"above"},"children":[{"name":"leaf"}]},"insured":null,\
        "labels":{"a":"x","b":null},"photo":"AQID","extra":{"any":[true]},"carrier":"old","weeks":3}
        """

    static var bytes: [UInt8] { Array(json.utf8) }

    /// The same with some text replaced.
    static func replacing(_ text: String, with other: String) -> [UInt8] {
        precondition(json.contains(text))
        return Array(json.replacing(text, with: other).utf8)
    }
}
