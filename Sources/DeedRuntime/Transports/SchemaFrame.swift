/// Which schema of a registry a payload is of, and the framing that Confluent's clients put around payloads on Kafka.
///
/// The bytes before a payload are a magic byte 0 and the schema's number in four bytes, the most significant first; or a magic byte 1
/// and the 16 bytes of its GUID. A header of the message may carry the same bytes instead, and the payload then travels bare (Confluent
/// Platform, "Wire format").
public enum SchemaFrame: Sendable, Hashable {
    /// The number that the registry gave the schema.
    case id(UInt32)
    /// The schema's identifier in all registries.
    case guid(UUIDValue)

    /// The header that carries the frame of a value, and the one of a key.
    public static let valueHeader = "__value_schema_id"
    public static let keyHeader = "__key_schema_id"

    /// The bytes of the frame, without payload.
    public var bytes: [UInt8] {
        switch self {
        case .id(let number):
            [0] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> UInt32($0)) }
        case .guid(let guid): [1] + guid.bytes
        }
    }

    /// A payload with the frame before it.
    public func framed(_ payload: [UInt8]) -> [UInt8] { bytes + payload }

    /// Takes the frame off; nil where the bytes have none.
    public static func read(_ bytes: [UInt8]) -> (frame: SchemaFrame, payload: ArraySlice<UInt8>)? {
        switch bytes.first {
        case 0 where bytes.count >= 5:
            let number = bytes[1..<5].reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            return (.id(number), bytes[5...])
        case 1 where bytes.count >= 17:
            return UUIDValue(bytes: Array(bytes[1..<17])).map { (.guid($0), bytes[17...]) }
        default: return nil
        }
    }

    /// The message of a Protobuf schema that a payload is of, as a path of indexes into messages and those nested in them: it stands
    /// between frame and payload. The first message of a file is `[0]`, which takes one byte.
    public static func messageIndexes(_ path: [Int]) -> [UInt8] {
        if path == [0] { return [0] }
        return ([path.count] + path).flatMap(zigZag)
    }

    /// Takes the indexes off the beginning of bytes; nil where there are none.
    public static func readMessageIndexes(_ bytes: ArraySlice<UInt8>) -> (path: [Int], payload: ArraySlice<UInt8>)? {
        var rest = bytes
        guard let count = takeZigZag(&rest), count >= 0 else { return nil }
        if count == 0 { return ([0], rest) }
        var path: [Int] = []
        for _ in 0..<count {
            guard let index = takeZigZag(&rest), index >= 0 else { return nil }
            path.append(index)
        }
        return (path, rest)
    }

    /// A number as Protobuf writes `sint32`.
    private static func zigZag(_ number: Int) -> [UInt8] {
        var (value, bytes): (UInt64, [UInt8]) = (UInt64(bitPattern: Int64(number << 1 ^ number >> 63)), [])
        repeat {
            let low = UInt8(truncatingIfNeeded: value & 0x7F)
            value >>= 7
            bytes.append(value == 0 ? low : low | 0x80)
        } while value != 0
        return bytes
    }

    private static func takeZigZag(_ bytes: inout ArraySlice<UInt8>) -> Int? {
        var (value, shift): (UInt64, UInt64) = (0, 0)
        while let byte = bytes.popFirst(), shift < 64 {
            value |= UInt64(byte & 0x7F) << shift
            shift += 7
            if byte & 0x80 == 0 { return Int(truncatingIfNeeded: Int64(value >> 1) ^ -Int64(value & 1)) }
        }
        return nil
    }
}

extension TransportMessage {
    /// The same message with a frame before its body.
    public func framed(by frame: SchemaFrame) -> TransportMessage {
        TransportMessage(headers: headers, key: key, body: frame.framed(body))
    }

    /// The frame before the body, and the message without it; nil where there is none.
    public var unframed: (frame: SchemaFrame, message: TransportMessage)? {
        SchemaFrame.read(body).map { frame, payload in
            (frame, TransportMessage(headers: headers, key: key, body: Array(payload)))
        }
    }
}
