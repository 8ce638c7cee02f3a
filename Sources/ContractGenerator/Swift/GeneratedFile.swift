/// A file that is to be written.
package struct GeneratedFile: Sendable, Hashable {
    /// Relative to the folder that is generated into.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

/// What generated files are called: known from the paths of the contracts, before one of them is read.
package enum FileNames {
    package static let index = "Contracts.swift"

    /// `orders.order_placed.v2.swift`.
    package static func contract(_ event: String, major: Int) -> String { "\(event).v\(major).swift" }
}
