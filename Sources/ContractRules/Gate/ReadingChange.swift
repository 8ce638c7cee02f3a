import ContractModel
import ContractRegistry
import Diagnostics

/// What one team declared to read and does not declare any more.
struct ReadingChange {
    let old: ResolvedRegistry
    let team: String
    let before: [Reading]
    let now: [Reading]
    /// The team's file; `nil` where it is gone.
    let file: Consumer?

    func goneEntirely(_ consumer: Consumer, _ events: [EventName]) -> Diagnostic {
        let list = events.map { "`\($0)`" }.joined(separator: ", ")
        return note("`\(team)` declares no longer that it reads \(list)", at: consumer.range, before: nil)
    }

    /// `nil` where everything is still declared.
    func finding(about event: EventName) -> Diagnostic? {
        let was = before.filter { $0.event.value == event }
        let still = now.filter { $0.event.value == event }
        guard let first = was.first else { return nil }
        guard let place = still.first?.event.range else {
            return note(
                "`\(team)` declares no longer that it reads `\(event)`", at: file?.team.range, before: first.range)
        }
        let versions = lostVersions(event, was, still)
        if !versions.isEmpty {
            let list = versions.map { "`\($0)`" }.joined(separator: ", ")
            return note("`\(team)` reads \(list) of `\(event)` no longer", at: place, before: first.versions.range)
        }
        guard let lost = lostPart(was, still) else { return nil }
        return note("`\(team)` reads \(lost.words) of `\(event)` no longer", at: place, before: lost.range)
    }

    private func note(_ message: String, at range: SourceRange?, before: SourceRange?) -> Diagnostic {
        Diagnostic(
            "consumer-dropped", .note, message, at: range,
            related: before.map { [RelatedPlace($0, "declared here before")] } ?? [],
            help: "only `\(team)` may take it away: have it approved by that team", subject: team)
    }

    /// The versions of the base that were read and are not.
    private func lostVersions(_ event: EventName, _ was: [Reading], _ still: [Reading]) -> [SemanticVersion] {
        let all = old.event(event).map { Set(($0.releases + $0.working).map(\.version)).sorted() } ?? []
        return all.filter { version in
            was.contains { $0.versions.value.contains(version) }
                && !still.contains { $0.versions.value.contains(version) }
        }
    }

    /// The paths, or the values of a path, that were read and are not.
    private func lostPart(_ was: [Reading], _ still: [Reading]) -> (words: String, range: SourceRange)? {
        let lost = was.flatMap(\.paths).filter { path in !still.contains { $0.covers(path.value) } }
        if let first = lost.first {
            return (lost.map { "`\($0.value)`" }.joined(separator: ", "), first.range)
        }
        if let all = was.first(where: \.isWhole), !still.contains(where: \.isWhole) { return ("all", all.event.range) }
        for entry in was.flatMap(\.values) {
            let values = entry.values.filter { value in
                !still.contains { $0.reads(value.value, at: entry.field.value) }
            }
            if let first = values.first {
                let list = values.map { "`\($0.value)`" }.joined(separator: ", ")
                return ("\(values.count == 1 ? "value" : "values") \(list) of `\(entry.field.value)`", first.range)
            }
        }
        return nil
    }
}

extension Reading {
    fileprivate var isWhole: Bool {
        if case .all = fields { true } else { false }
    }

    fileprivate var paths: [Located<FieldPath>] {
        if case .paths(let paths) = fields { paths } else { [] }
    }

    fileprivate func covers(_ path: FieldPath) -> Bool { isWhole || paths.contains { $0.value.covers(path) } }

    /// Whether a value is read: named, or in a field whose values are not told apart.
    fileprivate func reads(_ value: String, at path: FieldPath) -> Bool {
        let entries = values.filter { $0.field.value == path }
        if entries.isEmpty { return covers(path) }
        return entries.contains { entry in entry.values.contains { $0.value == value } }
    }
}
