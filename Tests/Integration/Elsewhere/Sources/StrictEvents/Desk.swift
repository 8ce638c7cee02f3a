package import DeedRuntime

/// Uses generated types where everything belongs to the main actor unless it says otherwise.
package final class Desk {
    package private(set) var lent: [BookLent.Latest] = []

    package init() {}

    package func read(_ json: [UInt8]) throws(ContractDecodingError) {
        lent.append(try BookLent.Latest.decode(json))
    }
}

/// Away from the main actor too.
package nonisolated func isLent(_ json: [UInt8]) -> Bool { BookLent.Latest.annotate(json).isValid }
