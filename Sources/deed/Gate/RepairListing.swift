import ContractRules
import Diagnostics

/// Shows what a repair changes, as `diff -u` does.
struct RepairListing {
    let plan: RepairPlan

    private static let context = 3

    var text: String { plan.files.map(show).joined() }

    private func show(_ file: RepairPlan.File) -> String {
        let (before, after) = (lines(of: file.before), lines(of: file.after))
        let steps = after.difference(from: before)
        var marked: [(mark: Character, text: String)] = []
        let removed = Set(steps.removals.map { $0.offset })
        let inserted = Set(steps.insertions.map { $0.offset })
        var (old, new) = (0, 0)
        while old < before.count || new < after.count {
            if removed.contains(old), old < before.count {
                marked.append(("-", before[old]))
                old += 1
            } else if inserted.contains(new), new < after.count {
                marked.append(("+", after[new]))
                new += 1
            } else {
                marked.append((" ", before[old]))
                (old, new) = (old + 1, new + 1)
            }
        }
        return "--- a/\(file.path)\n+++ b/\(file.path)\n" + hunks(of: marked)
    }

    private func hunks(of lines: [(mark: Character, text: String)]) -> String {
        var result = ""
        var index = 0
        while let first = lines.indices[index...].first(where: { lines[$0].mark != " " }) {
            var end = first
            while let next = lines.indices[end...].dropFirst().first(where: { lines[$0].mark != " " }),
                next - end <= 2 * Self.context
            { end = next }
            let range = max(index, first - Self.context)..<min(lines.count, end + Self.context + 1)
            let start = (
                lines[..<range.lowerBound].count { $0.mark != "+" }, lines[..<range.lowerBound].count { $0.mark != "-" }
            )
            let sizes = (lines[range].count { $0.mark != "+" }, lines[range].count { $0.mark != "-" })
            result += "@@ -\(start.0 + 1),\(sizes.0) +\(start.1 + 1),\(sizes.1) @@\n"
            result += lines[range].map { "\($0.mark)\($0.text)\n" }.joined()
            index = range.upperBound
            if index >= lines.count { break }
        }
        return result
    }

    private func lines(of bytes: [UInt8]) -> [String] {
        var lines = bytes.split(separator: 10, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
        if lines.last == "" { lines.removeLast() }
        return lines
    }
}

extension CollectionDifference.Change {
    fileprivate var offset: Int {
        switch self {
        case .insert(let offset, _, _), .remove(let offset, _, _): offset
        }
    }
}
