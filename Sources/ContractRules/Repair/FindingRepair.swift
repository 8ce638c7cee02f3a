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
        switch finding.rule.id {
        case "field-removed-before-sunset":
            guard let old = FieldText(field, in: catalog, deprecated: deprecation(finding.site)),
                let edit = text.adding(field, as: old, after: former)
            else { return [] }
            return [Fix("keep `\(field.name)` and deprecate it", edits: [edit] + version(finding.site))]
        case "field-removed-unreserved":
            let names = over(in: former, gone: record)
            guard names.contains(field.wireName), let edit = text.reserving(names) else { return [] }
            return [Fix("reserve the name `\(field.wireName)`", edits: [edit])]
        default: return []
        }
    }

    /// The names of removed fields whose sunset has passed, all of a record: one edit reserves them, whichever asks for it.
    private func over(in former: ResolvedRecord, gone record: ResolvedRecord) -> [String] {
        let kept = Set(record.fields.map(\.wireName) + record.reserved.map(\.value))
        return former.fields.filter { field in
            guard let sunset = field.field.deprecated?.sunset?.value else { return false }
            return sunset <= today && !kept.contains(field.wireName)
        }.map(\.wireName)
    }

    /// The version that a kept field needs, where it is not raised yet.
    private func version(_ site: ChangeSite) -> [TextEdit] {
        guard site.old.isRelease, site.new.version == site.old.version else { return [] }
        return [TextEdit(site.new.contract.version.range, site.old.version.nextMinor.description)]
    }

    private func deprecation(_ site: ChangeSite) -> String {
        let since = version(site).isEmpty ? site.new.version : site.old.version.nextMinor
        return "{ since: \(since), reason: \"It is going to be removed.\", sunset: \(sunset) }"
    }

    /// A day in half a year, one that every month has.
    private var sunset: CalendarDay {
        let months = today.month - 1 + Self.graceMonths
        return CalendarDay(year: today.year + months / 12, month: months % 12 + 1, day: min(today.day, 28))
    }
}
