package import ContractModel
package import Diagnostics

/// One declaration of one team that touches what was asked about.
package struct ReaderMatch: Sendable {
    /// How the declared path and the one that was asked about lie to each other.
    package enum Reach: String, Sendable, Hashable, CaseIterable {
        /// They are the same place.
        case direct
        /// What was asked about lies in what is read.
        case inside
        /// What is read lies in what was asked about.
        case around
        /// The team reads everything.
        case all
    }

    package var team: String
    /// What for, as the team says it.
    package var purpose: String?
    package var reading: Reading
    /// The path as declared; `nil` where everything is read.
    package var declared: FieldPath?
    package var reach: Reach
    /// The values that the team tells apart there; empty where it takes any.
    package var values: [String]
    /// Where it is declared, in the consumer's file.
    package var range: SourceRange

    /// `total.minor_units`, or `all`.
    package var declaredText: String { declared?.description ?? "all" }
}

extension [ReaderMatch] {
    /// The teams, each once, by name.
    package var teams: [String] { Set(map(\.team)).sorted() }

    /// The line that a finding carries: who is touched and what they use it for, or that nobody is.
    package var note: Note {
        guard !isEmpty else { return Note("read by", "nobody who declared it") }
        let parts = teams.map { team in
            let purposes = filter { $0.team == team }.compactMap { $0.purpose?.asPhrase }
            let distinct = purposes.enumerated().filter { !purposes[..<$0.offset].contains($0.element) }.map(\.element)
            return distinct.isEmpty ? team : "\(team) (\(distinct.joined(separator: "; ")))"
        }
        return Note("read by", parts.joined(separator: ", "))
    }
}

extension String {
    /// Without the full stop of a sentence.
    fileprivate var asPhrase: String { hasSuffix(".") ? String(dropLast()) : self }
}
