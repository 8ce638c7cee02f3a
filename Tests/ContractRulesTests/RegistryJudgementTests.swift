import ContractModel
import ContractRegistry
import Diagnostics
import FoundationEssentials
import PayloadValidation
import Testing

@testable import ContractRules

/// What is found does not depend on whether releases are read at first or event by event.
@Suite struct RegistryJudgementTests {
    /// The registries of the scenarios that have releases, mistakes and all.
    private static let folders: [String] = {
        let tests = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
            .deletingLastPathComponent()
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: tests.path)) ?? []
        let registries = Set(
            paths.filter { $0.hasSuffix("/deed.yaml") }.map { String($0.dropLast("/deed.yaml".count)) })
        let released = paths.filter { $0.hasSuffix("SHA256SUMS") }
        return registries.filter { registry in released.contains { $0.hasPrefix(registry + "/") } }.sorted()
            .map { tests.appendingPathComponent($0).path }
    }()

    private struct Judged: Equatable {
        var findings: [String]
        var conclusions: [String]
        var releases: [String]
    }

    private func judge(_ folder: String, _ releases: ReleaseReading) throws -> Judged {
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let loaded = try RegistryLoader.load(
            folder: folder, releases: releases, catalog: &catalog, diagnostics: &diagnostics)
        var registry = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        ExampleValidation.checkDeclarations(registry, diagnostics: &diagnostics)
        let judgement = RegistryJudgement(
            EventOpening(loaded, registry, catalog),
            GateSubject(registry, base: nil, baseName: "", catalog: catalog), today: RuleExample.defaultDay)
        let outcome = judgement.check(
            soundBefore: diagnostics, isComplete: true, registry: &registry, diagnostics: &diagnostics)
        return Judged(
            findings: diagnostics.sorted(in: catalog).map { "\($0)" },
            conclusions: outcome.verdicts.map { "\($0.contract.name) \($0.bump as Any) \($0.conclusion ?? "")" },
            releases: registry.events.flatMap { event in
                event.releases.map { "\(event.name) \($0.version) \($0.isImported)" }
            })
    }

    @Test func `event by event the same is found`() throws {
        #expect(Self.folders.count >= 5)
        var found = 0
        for folder in Self.folders {
            let whole = try judge(folder, .whole)
            #expect(try judge(folder, .deferred) == whole, "\(folder)")
            found += whole.findings.count
        }
        #expect(found > Self.folders.count)
    }

    @Test func `releases are let go of once they are judged`() throws {
        let folder = try #require(Self.folders.first { $0.hasSuffix("/contracts") })
        var (catalog, diagnostics) = (SourceCatalog(), Diagnostics())
        let loaded = try RegistryLoader.load(
            folder: folder, releases: .deferred, catalog: &catalog, diagnostics: &diagnostics)
        #expect(loaded.events.contains { !$0.deferred.isEmpty })
        var registry = RegistryResolver.resolve(loaded, diagnostics: &diagnostics)
        let judgement = RegistryJudgement(
            EventOpening(loaded, registry, catalog),
            GateSubject(registry, base: nil, baseName: "", catalog: catalog), today: RuleExample.defaultDay)
        _ = judgement.check(soundBefore: diagnostics, isComplete: true, registry: &registry, diagnostics: &diagnostics)
        for (event, history) in zip(registry.events, loaded.events) where !history.deferred.isEmpty {
            #expect(event.releases.count >= history.deferred.count)
            #expect(event.releases.allSatisfy { $0.payload.fields.isEmpty })
        }
    }
}
