import ContractModel
import ContractRules
import Diagnostics

/// How the answer of `deed impact` is shown.
struct ImpactListing {
    let report: ImpactReport
    let catalog: SourceCatalog

    var text: String {
        var lines = [heading, ""]
        lines.append(readerCount)
        for reader in report.readers { lines += show(reader) }
        if !report.related.isEmpty {
            lines += ["", "\(Quantity(report.related.count, "relation")) of other events to it"]
            for related in report.related { lines += show(related) }
        }
        if !report.untold.isEmpty {
            let names = report.untold.map { "`\($0)`" }.joined(separator: ", ")
            lines += ["", "nobody can tell \(names): `teams.yaml` has neither a contact nor a handle"]
        }
        return lines.joined(separator: "\n")
    }

    /// `orders.order_placed#total`.
    private var subject: String { "\(report.event)" + (report.path.map { "#\($0)" } ?? "") }

    private var heading: String {
        var span = report.versions.first?.description ?? ""
        if let last = report.versions.last, report.versions.count > 1 { span += " … \(last)" }
        let owner = report.owner.map { "owned by \(words(for: $0))" } ?? "without an owner"
        return "\(subject), \(span), \(owner)"
    }

    private var readerCount: String {
        switch report.readers.count {
        case 0: "nobody has declared to read it"
        case 1: "1 team reads it"
        case let count: "\(count) teams read it"
        }
    }

    private func show(_ reader: ImpactReport.Reader) -> [String] {
        ["  " + words(for: reader.party)]
            + reader.matches.map { match in
                var line = "    \(match.declaredText) of \(match.reading.versions.value)"
                if !match.values.isEmpty { line += ", only \(match.values.map { "`\($0)`" }.joined(separator: ", "))" }
                if let reach = words(for: match.reach) { line += " (\(reach))" }
                if let purpose = match.purpose { line += ": \(DisplayText.safe(purpose))" }
                return line + "\n      " + place(match.range)
            }
    }

    /// What a path that is not the one asked about has to do with it.
    private func words(for reach: ReaderMatch.Reach) -> String? {
        guard report.path != nil else { return nil }
        switch reach {
        case .direct: return nil
        case .inside: return "which holds it"
        case .around: return "a part of it"
        case .all: return "everything"
        }
    }

    private func show(_ related: ImpactReport.RelatedEvent) -> [String] {
        var line = "  \(related.event) \(related.version) \(related.kind.rawValue)"
        line += related.kind == .refers ? " to it" : " it"
        if let role = related.role { line += " as \(role)" }
        if !related.by.isEmpty { line += " by \(related.by.map(\.description).joined(separator: ", "))" }
        if let owner = related.owner { line += ", owned by \(owner)" }
        var lines = [line]
        if !related.furtherReaders.isEmpty {
            lines.append("    read, unlike this one, by \(related.furtherReaders.joined(separator: ", "))")
        }
        return lines + ["      " + place(related.range)]
    }

    /// `analytics (Analytics, analytics@example.org, @acme/analytics)`.
    private func words(for party: ImpactReport.Party) -> String {
        let details = [party.entry?.name, party.entry?.contact, party.entry?.handle].compactMap { $0?.value }
        let shown = details.map(DisplayText.safe).joined(separator: ", ")
        return shown.isEmpty ? party.team : "\(party.team) (\(shown))"
    }

    private func place(_ range: SourceRange) -> String {
        let file = catalog[range.file]
        let position = LineIndex(file.bytes).location(of: Int(range.lower))
        return "\(file.path):\(position.line):\(position.column)"
    }
}
