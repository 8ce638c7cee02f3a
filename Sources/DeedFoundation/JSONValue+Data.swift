public import DeedRuntime
public import Foundation

extension JSONValue {
    /// Reads a JSON text strictly.
    ///
    /// - Throws: `JSONSyntaxError`, the first thing that is wrong.
    public init(parsing data: Data, limits: JSONLimits = JSONLimits()) throws(JSONSyntaxError) {
        self = try JSONValue.parse([UInt8](data), limits: limits)
    }

    /// The value as compact JSON.
    public var data: Data {
        var writer = JSONWriter()
        writer.write(self)
        return Data(writer.bytes)
    }
}

extension JSONWriter {
    /// What was written so far.
    public var data: Data { Data(bytes) }

    /// Writes bytes as a string in Base64.
    public mutating func write(base64 value: Data) {
        write(base64: [UInt8](value))
    }
}
