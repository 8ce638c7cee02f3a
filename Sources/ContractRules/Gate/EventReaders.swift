package import ContractModel
import ContractRegistry
import Diagnostics

/// What the teams declare to read of one event, with former names followed.
package struct EventReaders: Sendable {
    /// A reading and whose it is.
    struct Declaration: Sendable {
        var team: String
        var reading: Reading
    }

    /// A declared path under the newest names.
    private struct Place: Sendable {
        var path: FieldPath
        var written: Located<FieldPath>
    }

    /// The values that a reader tells apart at a path.
    private struct Selection: Sendable {
        var place: Place
        var values: [Located<String>]
    }

    private struct Entry: Sendable {
        var declaration: Declaration
        var readsAll: Bool
        var places: [Place]
        var selections: [Selection]
    }

    private let entries: [Entry]
    private let names: FieldNames

    init(_ declarations: [Declaration], names: FieldNames) {
        self.names = names
        // Many teams declare the same paths.
        var known: [FieldPath: FieldPath] = [:]
        func place(_ path: Located<FieldPath>) -> Place {
            let newest = known[path.value] ?? names.newest(path.value)
            known[path.value] = newest
            return Place(path: newest, written: path)
        }
        entries = declarations.map { declaration in
            var paths: [Located<FieldPath>] = []
            if case .paths(let declared) = declaration.reading.fields { paths = declared }
            let selections = declaration.reading.values.map { entry in
                Selection(place: place(entry.field), values: entry.values)
            }
            return Entry(
                declaration: declaration, readsAll: declaration.reading.readsAll, places: paths.map(place),
                selections: selections)
        }
    }

    /// Every team that reads the event, by name.
    package var teams: [String] { Set(entries.map(\.declaration.team)).sorted() }

    /// The declarations that a change at `path` touches, by team and place in the file.
    ///
    /// A path stands for its subtree: a change above a declared path touches it, and so does one below.
    /// - Parameters:
    ///   - path: `nil` is the whole event.
    ///   - versions: A reading counts that names one of them; all where there are none.
    ///   - value: An enum value or the name of a variant at `path`: a reader that tells other values apart is not touched.
    package func touching(
        _ path: FieldPath?, in versions: [SemanticVersion] = [], value: String? = nil
    ) -> [ReaderMatch] {
        let asked = path.map(names.newest)
        let found = entries.flatMap { entry -> [ReaderMatch] in
            let range = entry.declaration.reading.versions.value
            guard versions.isEmpty || versions.contains(where: range.contains) else { return [] }
            return matches(of: entry, asked: asked, value: value)
        }
        return found.sorted {
            ($0.team, $0.range.file, $0.range.lower) < ($1.team, $1.range.file, $1.range.lower)
        }
    }

    private func matches(of entry: Entry, asked: FieldPath?, value: String?) -> [ReaderMatch] {
        if let asked, entry.selections.contains(where: { excludes($0, asked, value) }) { return [] }
        let reading = entry.declaration.reading
        if entry.readsAll {
            return [match(entry, nil, .all, values: asked.map { values(of: entry, at: $0) } ?? [], reading)]
        }
        let selected = entry.selections.map(\.place).filter { selected in
            !entry.places.contains { $0.path.covers(selected.path) }
        }
        return (entry.places + selected).compactMap { place in
            guard let reach = Self.reach(of: place.path, asked: asked) else { return nil }
            return match(entry, place.written, reach, values: values(of: entry, at: place.path), reading)
        }
    }

    private func match(
        _ entry: Entry, _ declared: Located<FieldPath>?, _ reach: ReaderMatch.Reach, values: [String],
        _ reading: Reading
    ) -> ReaderMatch {
        ReaderMatch(
            team: entry.declaration.team, purpose: reading.purpose?.value, reading: reading, declared: declared?.value,
            reach: reach, values: values, range: declared?.range ?? reading.event.range)
    }

    private static func reach(of declared: FieldPath, asked: FieldPath?) -> ReaderMatch.Reach? {
        guard let asked else { return .around }
        let (one, other) = (declared.components, asked.components)
        guard zip(one, other).allSatisfy({ $0 == $1 || $0 == FieldPath.every || $1 == FieldPath.every }) else {
            return nil
        }
        return one.count == other.count ? .direct : one.count < other.count ? .inside : .around
    }

    private func values(of entry: Entry, at path: FieldPath) -> [String] {
        entry.selections.filter { $0.place.path == path }.flatMap { $0.values.map(\.value) }
    }

    /// Whether the reader tells values apart there, and the one that was asked about is none of them.
    private func excludes(_ selection: Selection, _ asked: FieldPath, _ value: String?) -> Bool {
        let place = selection.place.path
        let wanted = Set(selection.values.map(\.value))
        if place == asked, let value { return wanted.isDisjoint(with: names.spellings(ofValue: value, at: asked)) }
        guard place.covers(asked), asked.components.count > place.components.count else { return false }
        let step = asked.components[place.components.count]
        return names.isVariant(step, at: place) && !wanted.contains(step)
    }
}

extension Reading {
    /// Whether no field is named because every one is read.
    fileprivate var readsAll: Bool {
        if case .all = fields { true } else { false }
    }
}
