import ContractModel
import Diagnostics
import Testing

@Suite struct ValueTests {
    private let here = SourceRange(file: SourceID(0), lower: 0, upper: 0)

    @Test func `limits hold one of each kind, the last`() {
        var limits = Limits([Limit(.min, .text("1"), at: here), Limit(.min, .text("2"), at: here)])
        limits.set(Limit(.maxLength, .integer(5), at: here))
        limits.set(Limit(.unique, .flag(true), at: here))
        #expect(limits.entries.count == 3)
        #expect(limits.text(.min) == "2")
        #expect(limits.integer(.maxLength) == 5)
        #expect(limits.integer(.min) == nil)
        #expect(limits.flag(.unique))
        limits.remove(.min)
        #expect(limits[.min] == nil)
        #expect(!limits.isEmpty)
    }

    @Test func `a literal is text as it was written`() {
        #expect(Literal(.number("1.1"), at: here, written: "1.10").asText == "1.10")
        #expect(Literal(.number("1"), at: here).asText == "1")
        #expect(Literal(.boolean(true), at: here, written: "True").asText == "True")
        #expect(Literal(.string("x"), at: here).asText == "x")
        #expect(Literal(.null, at: here).asText == nil)
        #expect(Literal(.array([]), at: here).asText == nil)
    }

    @Test func `sensitivity has an order`() {
        #expect(Sensitivity.allCases.sorted() == [.public, .internal, .personal, .sensitive])
    }

    @Test func `a range of versions holds what lies between its bounds`() throws {
        let (lower, upper) = (
            SemanticVersion(major: 2, minor: 1, patch: 0), SemanticVersion(major: 3, minor: 0, patch: 0)
        )
        let range = VersionRange(lower: lower, upper: upper, description: "2.x")
        #expect(range.contains(lower))
        #expect(!range.contains(upper))
        #expect(!range.contains(SemanticVersion(major: 2, minor: 0, patch: 9)))
        #expect(
            VersionRange(lower: lower, upper: nil, description: "").contains(
                SemanticVersion(major: 9, minor: 0, patch: 0)))
    }
}
