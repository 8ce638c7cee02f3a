import ContractModel
import Diagnostics

/// Puts together what was built and counts what was lost.
struct ImportAssembly {
    let index: SchemaIndex
    let plan: ImportPlan
    let builder: ContractBuilder
    let contracts: [BuiltContract]
    let skipped: [SkippedFile]

    var registry: ImportedRegistry {
        ImportedRegistry(domains: domains, versions: versions, report: report)
    }

    private var domains: [Domain] {
        var byName: [String: Domain] = [:]
        for contract in contracts {
            let name = contract.contract.event.value.domain
            byName[name] = byName[name] ?? Domain(name: name, range: unwritten)
        }
        for (_, built) in builder.types.sorted(by: { $0.key < $1.key }) {
            byName[built.domain, default: Domain(name: built.domain, range: unwritten)].types.append(built.type)
        }
        return byName.values.sorted { $0.name < $1.name }.map { domain in
            var domain = domain
            domain.types.sort { $0.name.value < $1.name.value }
            return domain
        }
    }

    private var versions: [ImportedVersion] {
        ImportedVersion.sorted(contracts.map { ($0.contract, index.documents[$0.document].path) })
    }

    private var report: ImportReport {
        var report = ImportReport()
        report.files = index.documents.count + skipped.count
        report.events = Set(contracts.map(\.contract.event.value)).count
        report.contracts = contracts.count
        report.completeContracts = contracts.count(where: isComplete)
        report.sharedTypes = builder.types.count
        report.refused = builder.refused
        report.refused += plan.notCarried.map {
            SkippedFile(path: index.documents[$0.document].path, reason: $0.reason)
        }
        report.skipped = (skipped + plan.skipped).sorted { $0.path < $1.path }
        let all = Set(contracts.flatMap(\.findings) + builder.types.values.flatMap(\.findings))
        report.findings = all.sorted { ($0.location, $0.construct, $0.action) < ($1.location, $1.construct, $1.action) }
            .map { finding in
                ImportFinding(
                    file: index.documents[finding.location.document].path, pointer: finding.location.pointer,
                    construct: finding.construct, effect: finding.effect, action: finding.action)
            }
        countFields(all, into: &report)
        return report
    }

    private func isComplete(_ contract: BuiltContract) -> Bool {
        if contract.findings.contains(where: { $0.effect == .lost }) { return false }
        var seen: Set<SchemaLocation> = []
        var open = Array(contract.sharedTypes)
        while let location = open.popLast() {
            guard seen.insert(location).inserted, let type = builder.types[location] else { continue }
            if type.findings.contains(where: { $0.effect == .lost }) { return false }
            open += type.sharedTypes
        }
        return true
    }

    /// Every property of every schema that was read; those of versions that were not carried over count as lost.
    private func countFields(_ findings: Set<SchemaFinding>, into report: inout ImportReport) {
        let refused = Set(report.refused.map(\.path))
        let lost = Dictionary(grouping: findings.filter { $0.effect == .lost }) { $0.location.document }
        let documents = Set(plan.homes.keys).union(plan.events.flatMap { $0.versions.map(\.document) })
            .union(plan.notCarried.map(\.document))
        for document in documents {
            let fields = FieldCount.fields(of: index.documents[document].value)
            report.fields += fields.count
            if refused.contains(index.documents[document].path) {
                report.fieldsWithLosses += fields.count
            } else if let lost = lost[document] {
                let known = Set(fields)
                let hit = lost.compactMap { FieldCount.field(around: $0.location.pointer, among: known) }
                report.fieldsWithLosses += Set(hit).count
            }
        }
    }
}
