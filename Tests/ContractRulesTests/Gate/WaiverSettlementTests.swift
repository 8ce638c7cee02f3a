import ContractModel
import ContractRegistry
import Diagnostics
import Testing

@Suite struct WaiverSettlementTests {
    private static func removing(_ names: Set<String>, from text: String) -> String? {
        let registry = GateRegistry(["waivers/fraud.yaml": text])
        #expect(registry.diagnostics.list.map(\.message) == [])
        let used = registry.resolved.waivers.flatMap(\.waivers).filter { names.contains($0.finding.value) }
        let files = WaiverSettlement.files(removing: used, from: registry.resolved, catalog: registry.catalog)
        #expect(files.allSatisfy { $0.path == "waivers/fraud.yaml" })
        return files.first?.text
    }

    private static func entry(_ name: String) -> String {
        "- finding: \(name)\n  rule: r\n  event: a.b\n  reason: Why.\n  expires: 2027-01-01\n"
    }

    @Test func `the entry goes, and everything else stays as it was written`() {
        let text =
            "# head\n\n" + Self.entry("f-1") + "# about two\n" + Self.entry("f-2") + "\n# about three\n"
            + Self.entry("f-3")
        #expect(
            Self.removing(["f-2"], from: text)
                == "# head\n\n" + Self.entry("f-1") + "\n# about three\n" + Self.entry("f-3"))
        #expect(
            Self.removing(["f-1", "f-3"], from: text)
                == "# head\n\n# about two\n" + Self.entry("f-2") + "\n")
    }

    @Test func `a file whose last entry goes holds an empty list`() {
        let text = "# yaml-language-server: $schema=x.json\n" + Self.entry("f-1") + Self.entry("f-2") + "# end\n"
        let empty = Self.removing(["f-1", "f-2"], from: text)
        #expect(empty == "# yaml-language-server: $schema=x.json\n[]\n# end\n")
        let again = GateRegistry(["waivers/fraud.yaml": empty ?? ""])
        #expect(again.diagnostics.list.map(\.message) == [])
        #expect(again.resolved.waivers.map(\.waivers.count) == [0])
    }

    @Test func `lists in brackets keep their commas right`() {
        func entry(_ name: String) -> String {
            "{ finding: \(name), rule: r, event: a.b, reason: Why., expires: 2027-01-01 }"
        }
        let text = "[\(entry("f-1")), \(entry("f-2")), \(entry("f-3"))]\n"
        #expect(Self.removing(["f-1"], from: text) == "[\(entry("f-2")), \(entry("f-3"))]\n")
        #expect(Self.removing(["f-2", "f-3"], from: text) == "[\(entry("f-1"))]\n")
        #expect(Self.removing(["f-1", "f-3"], from: text) == "[\(entry("f-2"))]\n")
        #expect(Self.removing(["f-1", "f-2", "f-3"], from: text) == "[]\n")
    }

    @Test func `any entries can go from any file and the others remain`() {
        let ends = ["\n", "\r\n"]
        for end in ends {
            for chosen in 0..<16 {
                var text = "---\n"
                for number in 0..<4 {
                    text += number % 2 == 0 ? "# before \(number)\n" : "\n"
                    text +=
                        number == 2
                        ? "-\n    finding: f-2\n    rule: r\n    event: a.b\n    reason: >\n      Why\n      not.\n    expires: 2027-01-01  # day\n"
                        : Self.entry("f-\(number)")
                }
                text = String(text.dropLast(chosen % 3 == 0 ? 1 : 0))
                let lines = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end)
                let names = Set((0..<4).filter { chosen & 1 << $0 != 0 }.map { "f-\($0)" })
                let rest = Self.removing(names, from: lines) ?? lines
                let again = GateRegistry(["waivers/fraud.yaml": rest])
                #expect(again.diagnostics.list.map(\.message) == [], "\(rest)")
                let left = again.resolved.waivers.flatMap(\.waivers).map(\.finding.value)
                #expect(left == (0..<4).map { "f-\($0)" }.filter { !names.contains($0) }, "\(rest)")
            }
        }
    }

    @Test func `files that no used waiver comes from are not touched`() {
        #expect(Self.removing([], from: Self.entry("f-1")) == nil)
    }
}
