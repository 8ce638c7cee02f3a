import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct LimitOrderTests {
    static func limit(_ kind: LimitKind, _ text: String) -> Limit {
        Limit(kind, .text(text), at: SourceRange(file: SourceID(0), lower: 0, upper: 0))
    }

    @Test(arguments: [
        (LimitKind.min, "1.50", "1.5", LimitOrder.equal), (.min, "1e2", "99.9", .tighter), (.min, "-1", "0", .looser),
        (.max, "-0", "0", .equal), (.max, "10", "9.99", .looser), (.max, "0.001", "0.01", .tighter),
        (.exclusiveMin, "18446744073709551616", "18446744073709551615", .tighter),
        (.multipleOf, "0.50", "0.25", .tighter), (.multipleOf, "0.3", "0.2", .looser),
        (.multipleOf, "1e3", "10", .tighter),
        (.min, "2026-01-02", "2026-01-01", .tighter),
        (.max, "2026-01-01T00:00:00Z", "2026-01-01T00:00:00.000Z", .equal),
        (.max, "2026-01-01T00:00:00.5Z", "2026-01-01T00:00:00Z", .looser),
        (.min, "2026-01-01T00:00:00+01:00", "2026-01-01T00:00:00Z", .unknown), (.max, "P1D", "PT24H", .unknown),
        (.precision, "millis", "micros", .tighter), (.precision, "nanos", "seconds", .looser),
        (.zone, "utc", "any", .tighter), (.zone, "any", "utc", .looser), (.pattern, "a", "b", .unknown),
    ])
    func `says which limit lets more through`(kind: LimitKind, limit: String, base: String, order: LimitOrder) {
        #expect(LimitOrder.compare(Self.limit(kind, limit), with: Self.limit(kind, base)) == order)
    }

    @Test(arguments: ["", ".", "-", "1.2.3", "e5", "1e", "abc", "1e99999999", "0x10"])
    func `reads nothing but numbers`(text: String) { #expect(DecimalText(text) == nil) }

    @Test(arguments: [("1.0", true), ("10e-1", true), ("1.5", false), ("0", true), ("1e3", true), ("15e-1", false)])
    func `knows whole numbers`(text: String, isIntegral: Bool) throws {
        #expect(try #require(DecimalText(text)).isIntegral == isIntegral)
    }
}
