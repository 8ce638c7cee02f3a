package import ContractModel
import ContractRegistry
package import Diagnostics

/// The name of a finding, by which a waiver calls it: it stays while the finding is about the same change, and becomes
/// another one when the change does. Messages, lines and documentation have no part in it.
package enum FindingFingerprint {
    /// `f-` and twelve hexadecimal digits.
    /// - Parameters:
    ///   - old: The shape before, as ``ShapeText`` or the finding's rule puts it; empty where there was nothing.
    ///   - new: The shape after, likewise.
    package static func make(
        rule: RuleID, event: EventName, path: FieldPath, old: String, new: String
    ) -> String {
        let parts = [rule.rawValue, event.description, path.escaped, old, new]
        return "f-" + ShapeDigest.of(parts)
    }
}

/// Twelve hexadecimal digits of the SHA-256 of texts, kept apart by their lengths.
enum ShapeDigest {
    static func of(_ parts: [String]) -> String {
        var bytes: [UInt8] = []
        for part in parts {
            bytes += Array("\(part.utf8.count):".utf8)
            bytes += Array(part.utf8)
        }
        return String(SHA256.hexDigest(of: bytes).prefix(12))
    }
}
