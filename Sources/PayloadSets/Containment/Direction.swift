/// Who reads what whom wrote.
package enum Direction: String, Sendable, Hashable, CaseIterable {
    /// A reader of the new version reads what was written under the old one.
    case backward
    /// A reader of the old version reads what is written under the new one.
    case forward
}
