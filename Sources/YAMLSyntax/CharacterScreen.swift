import Diagnostics

/// Refuses bytes that must not reach libyaml: what is not UTF-8, control characters, and the line separators of YAML
/// 1.1, which libyaml takes for line breaks (even to end a comment) while editors and YAML 1.2 do not.
struct CharacterScreen {
    private enum Fault {
        case encoding, control, lineSeparator
    }

    private let bytes: [UInt8]
    private let file: SourceID
    private var position: Int
    private var isASCII = true
    private var first: (fault: Fault, range: SourceRange, scalar: UInt32)?
    private var others = 0

    private init(_ bytes: [UInt8], file: SourceID) {
        self.bytes = bytes
        self.file = file
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Reports the first character that is refused, and how many more there are.
    static func screen(
        _ bytes: [UInt8], file: SourceID, into diagnostics: inout Diagnostics
    ) -> ScreenedText? {
        if let name = encodingName(of: bytes) {
            diagnostics.error(
                "yaml-encoding", "the file is \(name), not UTF-8", at: SourceRange(file: file, lower: 0, upper: 0),
                help: "save it as UTF-8")
            return nil
        }
        var screen = CharacterScreen(bytes, file: file)
        let start = screen.position
        screen.run()
        guard let first = screen.first else {
            return ScreenedText(start: start, end: bytes.count, isASCII: screen.isASCII)
        }
        diagnostics.append(diagnostic(for: first.fault, first.scalar, at: first.range, others: screen.others))
        return nil
    }

    private static func encodingName(of bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
        return nil
    }

    private mutating func run() {
        bytes.withUnsafeBufferPointer { buffer in
            while position < buffer.count {
                if isPlain(eightBytesAt: position, in: buffer) {
                    position += 8
                    continue
                }
                let byte = buffer[position]
                if byte >= 0x80 {
                    isASCII = false
                    multibyte(byte, in: buffer)
                } else {
                    if byte < 0x20 ? !(byte == 0x0A || byte == 0x09 || byte == 0x0D) : byte == 0x7F {
                        note(.control, length: 1, scalar: UInt32(byte))
                    }
                    position += 1
                }
            }
        }
    }

    /// Whether the next eight bytes are printable ASCII, which nearly all are: then they need no closer look.
    private func isPlain(eightBytesAt position: Int, in buffer: UnsafeBufferPointer<UInt8>) -> Bool {
        guard position + 8 <= buffer.count else { return false }
        let word = UnsafeRawBufferPointer(buffer).loadUnaligned(fromByteOffset: position, as: UInt64.self)
        let ones: UInt64 = 0x0101_0101_0101_0101
        let belowSpace = (word &- ones &* 0x20) & ~word
        let delete = word ^ (ones &* 0x7F)
        return (word | belowSpace | ((delete &- ones) & ~delete)) & (ones &* 0x80) == 0
    }

    private mutating func multibyte(_ lead: UInt8, in buffer: UnsafeBufferPointer<UInt8>) {
        let (length, scalar) = Self.decode(lead, at: position, in: buffer)
        if let scalar {
            switch scalar {
            case 0x85, 0x2028, 0x2029: note(.lineSeparator, length: length, scalar: scalar)
            case 0x80..<0xA0, 0xFEFF, 0xFFFE, 0xFFFF: note(.control, length: length, scalar: scalar)
            default: break
            }
        } else {
            note(.encoding, length: length, scalar: UInt32(lead))
        }
        position += length
    }

    /// The scalar at `position` and how many bytes it takes; without scalar: how many bytes are at fault.
    private static func decode(
        _ lead: UInt8, at position: Int, in buffer: UnsafeBufferPointer<UInt8>
    ) -> (length: Int, scalar: UInt32?) {
        let length: Int
        var scalar: UInt32
        switch lead {
        case 0xC2...0xDF: (length, scalar) = (2, UInt32(lead & 0x1F))
        case 0xE0...0xEF: (length, scalar) = (3, UInt32(lead & 0x0F))
        case 0xF0...0xF4: (length, scalar) = (4, UInt32(lead & 0x07))
        default: return (1, nil)
        }
        for offset in 1..<length {
            guard position + offset < buffer.count, buffer[position + offset] & 0xC0 == 0x80 else {
                return (offset, nil)
            }
            scalar = scalar << 6 | UInt32(buffer[position + offset] & 0x3F)
        }
        let smallest: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
        guard scalar >= smallest, Unicode.Scalar(scalar) != nil else { return (length, nil) }
        return (length, scalar)
    }

    private mutating func note(_ fault: Fault, length: Int, scalar: UInt32) {
        guard first == nil else {
            others += 1
            return
        }
        first = (fault, SourceRange(file: file, lower: position, upper: position + length), scalar)
    }

    private static func diagnostic(for fault: Fault, _ scalar: UInt32, at range: SourceRange, others: Int) -> Diagnostic
    {
        let code = "U+" + hexadecimal(scalar, digits: 4)
        var diagnostic =
            switch fault {
            case .encoding:
                Diagnostic(
                    "yaml-encoding", .error,
                    "the file is not UTF-8: byte 0x\(hexadecimal(scalar, digits: 2)) cannot stand here",
                    at: range, help: "save the file as UTF-8")
            case .control:
                Diagnostic(
                    "yaml-control-character", .error, "control character \(code) cannot stand in a file", at: range,
                    help: "remove it, or write it as an escape inside double quotes")
            case .lineSeparator:
                Diagnostic(
                    "yaml-control-character", .error, "line separator \(code) cannot stand in a file", at: range,
                    help: "use a line feed, or write it as an escape inside double quotes")
            }
        if others > 0 {
            let more = others == 1 ? "another one" : "\(Quantity.grouped(others)) more of them"
            diagnostic.notes.append(Note("note", "\(more) in this file"))
        }
        return diagnostic
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
