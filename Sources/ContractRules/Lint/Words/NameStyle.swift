/// How names are written.
enum NameStyle {
    /// `order_placed`: lowercase letters and digits, a letter first, single underscores between.
    static func isSnakeCase(_ name: String) -> Bool {
        var previous: UInt8 = 95
        var isFirst = true
        for byte in name.utf8 {
            switch byte {
            case 97...122: break
            case 48...57: if isFirst { return false }
            case 95: if previous == 95 { return false }
            default: return false
            }
            previous = byte
            isFirst = false
        }
        return !isFirst && previous != 95
    }

    /// `OrderLine`, `SKU`: an uppercase letter, then letters and digits.
    static func isUpperCamelCase(_ name: String) -> Bool {
        guard let first = name.utf8.first, 65...90 ~= first else { return false }
        return name.utf8.allSatisfy { 65...90 ~= $0 || 97...122 ~= $0 || 48...57 ~= $0 }
    }

    static func snakeCase(_ name: String) -> String { snakeCase(WordSplitter().split(name)) }

    static func snakeCase(_ words: [String]) -> String { words.joined(separator: "_") }

    static func upperCamelCase(_ name: String) -> String {
        WordSplitter().split(name).map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// What stays of a name when case and separators are no matter: `orderId`, `order_id` and `ORDER-ID` are one.
    static func folded(_ name: String) -> String {
        var letters: [UInt8] = []
        letters.reserveCapacity(name.utf8.count)
        for byte in name.utf8 { if let letter = folded(byte) { letters.append(letter) } }
        return String(decoding: letters, as: UTF8.self)
    }

    /// A byte of a name in small letters; `nil` for a separator.
    static func folded(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 32, 45, 46, 95: nil
        case 65...90: byte + 32
        default: byte
        }
    }
}
