import ContractModel
import ContractRegistry
import Diagnostics

/// What mends a finding without anybody's judgement: a removed field is kept and deprecated, or its name is reserved.
struct FindingRepair {
    let catalog: SourceCatalog
    let today: CalendarDay

    /// How long readers have to leave a field that is kept.
    private static let graceMonths = 6

    func fixes(of finding: Finding) -> [Fix] {
        guard case .fieldRemoved(let field, let former, let record) = finding.site.kind,
            let text = RecordText(record, of: finding.site.new, in: catalog)
        else { return [] }
        let name = field.wireName
        switch finding.rule.id {
        case "field-removed-before-sunset":
            guard let old = FieldText(field, in: catalog, deprecated: deprecation(finding.site)),
                let edit = text.adding(field, as: old, after: former)
            else { return [] }
            return [Fix("keep `\(field.name)` and deprecate it", edits: [edit] + version(finding.site))]
        case "field-removed-unreserved":
            guard let sunset = field.field.deprecated?.sunset?.value, sunset <= today,
                let edit = text.reserving(name, beside: record.reserved)
            else { return [] }
            return [Fix("reserve the name `\(name)`", edits: [edit])]
        default: return []
        }
    }

    /// The version that a kept field needs, where it is not raised yet.
    private func version(_ site: ChangeSite) -> [TextEdit] {
        guard site.new.version == site.old.version else { return [] }
        return [TextEdit(site.new.contract.version.range, site.old.version.nextMinor.description)]
    }

    private func deprecation(_ site: ChangeSite) -> String {
        let since = site.new.version > site.old.version ? site.new.version : site.old.version.nextMinor
        return "{ since: \(since), reason: \"It is going to be removed.\", sunset: \(sunset) }"
    }

    /// A day in half a year, one that every month has.
    private var sunset: CalendarDay {
        let months = today.month - 1 + Self.graceMonths
        return CalendarDay(year: today.year + months / 12, month: months % 12 + 1, day: min(today.day, 28))
    }
}
