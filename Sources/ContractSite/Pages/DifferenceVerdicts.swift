import ContractModel
import ContractRegistry
import ContractRules
import Diagnostics

/// What a difference amounts to under each promise and for each reader.
struct DifferenceVerdicts {
    let model: SiteModel
    let difference: ContractDifference
    let readers: EventReaders
    /// The page that they stand on.
    let path: String

    /// Between two versions the transitive modes say what the plain ones say.
    private static let modes: [(mode: CompatibilityMode, words: String)] = [
        (.backward, "who reads the new version reads what was written in the old one"),
        (.forward, "who reads the old version reads what is written in the new one"),
        (.full, "both"),
    ]

    var promises: [DifferenceContext.Verdict] {
        if difference.findings.isEmpty { return [] }
        return Self.modes.map { mode, words in
            let broken = difference.findings.filter { $0.breaks(mode) }.count
            let isPromised =
                difference.old.version.major == difference.new.version.major
                && difference.promise.mode.rawValue.split(separator: "_").first ?? "" == mode.rawValue
            return DifferenceContext.Verdict(
                subject: .code(mode.rawValue) + HTML(isPromised ? ", promised here" : ""), words: words,
                verdict: broken == 0 ? "kept" : "broken by \(Quantity(broken, "change"))", isBad: broken > 0)
        }
    }

    var consumers: [DifferenceContext.Verdict] {
        let versions = [difference.old.version, difference.new.version]
        let matches = readers.touching(nil, in: versions)
        return matches.teams.map { team in
            let purposes = Set(matches.filter { $0.team == team }.compactMap(\.purpose)).sorted()
            let touching = difference.findings(touching: team, readers)
            let broken = touching.filter { $0.breaks(.full) }.count
            return DifferenceContext.Verdict(
                subject: model.team(team, from: path),
                words: purposes.joined(separator: " "), verdict: Self.words(touched: touching.count, broken: broken),
                fields: Self.fields(of: touching), isBad: broken > 0)
        }
    }

    /// The fields that changes touch, those that break first.
    private static func fields(of findings: [Finding]) -> HTML {
        let sorted = findings.filter { $0.breaks(.full) } + findings.filter { !$0.breaks(.full) }
        var paths: [String] = []
        for finding in sorted {
            guard let path = finding.site.paths.first?.description, !path.isEmpty, !paths.contains(path) else {
                continue
            }
            paths.append(path)
        }
        let shown = paths.prefix(mostFields)
        let more = paths.count - shown.count
        return .joined(shown.map(HTML.code), by: ", ") + HTML(more > 0 ? " and \(more) more" : "")
    }

    /// The most fields that are named of a reader.
    private static let mostFields = 12

    private static func words(touched: Int, broken: Int) -> String {
        if broken > 0 { return "\(Quantity(broken, "breaking change")) of what it reads" }
        return touched > 0 ? "\(Quantity(touched, "change")) of what it reads, none breaks" : "nothing of what it reads"
    }
}
