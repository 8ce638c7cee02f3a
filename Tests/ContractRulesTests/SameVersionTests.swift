import ContractRegistry
import PayloadSets
import Testing

@testable import ContractRules

/// Where two versions are taken for the same at one look, a comparison finds nothing; and nothing that a rule shows is missed.
@Suite struct SameVersionTests {
    private func compare(_ old: ResolvedContract, _ new: ResolvedContract) -> (changes: Int, breaches: Int) {
        let breaches = Direction.allCases.map { Containment(old: old, new: new, direction: $0).breaches.count }
        return (VersionDiff(old: old, new: new).changes.count, breaches.reduce(0, +))
    }

    @Test(arguments: ChangeCase.all) func `what a rule shows is seen`(_ item: ChangeCase) throws {
        let old = try #require(ComparedVersion(item.example.old).contract)
        let new = try #require(ComparedVersion(item.example.new).contract)
        let (changes, breaches) = compare(old, new)
        if changes + breaches > 0 { #expect(!SameVersion.isPlain(old, new)) }
    }

    @Test(arguments: ChangeCase.all) func `where all is plain there is nothing to find`(_ item: ChangeCase) throws {
        for snippet in [item.example.old, item.example.new] {
            let one = try #require(ComparedVersion(snippet).contract)
            let other = try #require(ComparedVersion(snippet).contract)
            guard SameVersion.isPlain(one, other) else { continue }
            #expect(compare(one, other) == (0, 0))
        }
    }

    @Test func `most contracts that did not change are seen to be the same`() {
        let contracts = ChangeCase.all.compactMap { ComparedVersion($0.example.new).contract }
        let plain = contracts.count { SameVersion.isPlain($0, $0) }
        #expect(plain * 10 > contracts.count * 6, "\(plain) of \(contracts.count)")
    }
}
