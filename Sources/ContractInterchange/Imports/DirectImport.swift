import ContractModel
import ContractRegistry
import Diagnostics

/// Gathers contracts that are made of other formats than JSON Schema, with what was lost on the way.
struct DirectImport {
    private var contracts: [(contract: Contract, source: String)] = []
    private var findings: [ImportFinding] = []
    private var skipped: [SkippedFile] = []
    private var refused: [SkippedFile] = []
    private let files: Int
    /// Where the walk is: a file, and the steps within it.
    var file = ""
    private var path: [String] = []
    private var fields = 0
    private var lossy: Set<String> = []

    init(files: Int, skipped: [SkippedFile]) {
        self.files = files
        self.skipped = skipped
    }

    mutating func enter(_ step: String) { path.append(step) }

    mutating func leave() { path.removeLast() }

    mutating func countField() { fields += 1 }

    mutating func lost(_ construct: String, _ action: String) {
        lossy.insert("\(file)\(pointer)")
        add(construct, .lost, action)
    }

    mutating func policy(_ construct: String, _ action: String) { add(construct, .policy, action) }

    private var pointer: String {
        path.map { "/" + SchemaLocation.escaped($0) }.joined()
    }

    private mutating func add(_ construct: String, _ effect: ImportFinding.Effect, _ action: String) {
        let finding = ImportFinding(file: file, pointer: pointer, construct: construct, effect: effect, action: action)
        if !findings.contains(finding) { findings.append(finding) }
    }

    mutating func skip(_ reason: String) { skipped.append(SkippedFile(path: file, reason: reason)) }

    mutating func refuse(_ reason: String) { refused.append(SkippedFile(path: file, reason: reason)) }

    /// Keeps a contract, unless its version is there already.
    mutating func keep(_ contract: Contract) {
        let isTwice = contracts.contains {
            $0.contract.event.value == contract.event.value && $0.contract.version.value == contract.version.value
        }
        if isTwice { return skip("\(contract.event.value) \(contract.version.value) is there already") }
        contracts.append((contract, file))
    }

    var registry: ImportedRegistry {
        var report = ImportReport()
        report.files = files
        report.events = Set(contracts.map(\.contract.event.value)).count
        report.contracts = contracts.count
        let files = Set(findings.filter { $0.effect == .lost }.map(\.file))
        report.completeContracts = contracts.count { !files.contains($0.source) }
        report.refused = refused
        report.fields = fields
        report.fieldsWithLosses = min(lossy.count, fields)
        report.findings = findings.sorted { ($0.file, $0.pointer, $0.construct) < ($1.file, $1.pointer, $1.construct) }
        report.skipped = skipped.sorted { $0.path < $1.path }
        let domains = Set(contracts.map(\.contract.event.value.domain)).sorted()
        return ImportedRegistry(
            domains: domains.map { Domain(name: $0, range: unwritten) }, versions: ImportedVersion.sorted(contracts),
            report: report)
    }
}

extension ImportedVersion {
    /// By event and version; the newest of each major becomes the working contract.
    static func sorted(_ contracts: [(contract: Contract, source: String)]) -> [ImportedVersion] {
        let sorted = contracts.sorted { left, right in
            (left.contract.event.value, left.contract.version.value)
                < (right.contract.event.value, right.contract.version.value)
        }
        return sorted.enumerated().map { number, entry in
            let next = number + 1 < sorted.count ? sorted[number + 1].contract : nil
            let isSameMajor =
                next?.event.value == entry.contract.event.value
                && next?.version.value.major == entry.contract.version.value.major
            return ImportedVersion(contract: entry.contract, source: entry.source, isWorking: !isSameMajor)
        }
    }
}

extension Contract {
    /// A contract that an import makes.
    init(imported name: EventName, _ version: SemanticVersion, wireType: String, words: String?, payload: Record) {
        self.init(event: Located(new: name), version: Located(new: version), payload: payload, range: unwritten)
        self.wireType = Located(new: wireType)
        status = Located(new: .active)
        summary = Located(new: words.map(Documentation.sentence) ?? "Imported from `\(wireType)`.")
        if let words, words != summary?.value { description = Located(new: words) }
    }
}

extension SourceName {
    /// The version that a file's path says; 1.0.0 where it says none, and the first major for version 0.
    var semanticVersion: SemanticVersion {
        guard let version else { return SemanticVersion(major: 1, minor: 0, patch: 0) }
        return SemanticVersion(major: max(1, version.major), minor: version.minor, patch: version.patch)
    }
}
