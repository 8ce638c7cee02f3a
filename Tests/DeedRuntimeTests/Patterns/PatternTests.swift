import Testing

@testable import DeedRuntime

@Suite struct PatternTests {
    @Test(
        arguments: [
            ("", [""], ["a", " "]),
            (
                "ord_[0-9a-z]{16}", ["ord_0123456789abcdef"],
                ["ord_0123456789abcde", "ord_0123456789abcdef0", "Ord_0123456789abcdef"]
            ),
            ("a|b|", ["a", "b", ""], ["ab", "c"]),
            ("(ab|a)(bc|c)?", ["ab", "abc", "a", "ac", "abbc"], ["abcbc", ""]),
            ("a*b+c?", ["b", "aabbc"], ["", "a", "bcc"]),
            ("x{2,4}", ["xx", "xxx", "xxxx"], ["x", "xxxxx"]),
            ("x{2,}", ["xx", "xxxxxxxxxxxx"], ["x", ""]),
            ("x{3}", ["xxx"], ["xx", "xxxx"]),
            ("x{0}", [""], ["x"]),
            ("(a?){3}b", ["b", "ab", "aaab"], ["aaaab"]),
            ("(a|b?){0,3}c", ["c", "abac", "bbbc", "bc"], ["aaaac", "ca"]),
            ("(a{0,2}b){2}", ["bb", "abaab"], ["b", "aaabb", "bbb"]),
            ("((a|bc){1,2}){2}", ["abc", "aaaa", "bcbcbcbc"], ["a", "aaaaa"]),
            (".", ["x", "é", "😀"], ["", "\n", "\r", "xy"]),
            ("[^a-c]", ["d", "😀", "\n"], ["a", "c", ""]),
            ("[-a]+", ["-", "a-a"], ["b"]),
            ("[a-]+", ["-", "a-a"], ["b"]),
            ("[^-a]", ["b"], ["-", "a"]),
            ("[a^$.*+?(){}|]+", ["^$.*+?(){}|a"], ["b"]),
            ("[\\[\\]\\\\\\^\\-]+", ["[]\\^-"], ["a"]),
            ("a^b$c", ["a^b$c"], ["abc"]),
            ("\\n\\r\\t\\.\\(\\)", ["\n\r\t.()"], ["nrt.()"]),
            ("\\p{Lu}\\p{L}*", ["Ä", "Öffnung", "Ωmega"], ["äx", "A1"]),
            ("[\\p{L}\\p{Nd}_-]{1,200}", ["naïve_日本-١"], ["", "a b"]),
            ("\\P{L}+", ["12 !"], ["a1"]),
            ("[^\\p{Z}]+", ["ab"], ["a b", "a\u{2003}b"]),
            ("[😀-😎é]", ["😀", "😎", "é"], ["😏", "e"]),
            ("e\u{301}", ["e\u{301}"], ["\u{E9}"]),
        ] as [(String, [String], [String])])
    func `a pattern matches whole texts`(source: String, matching: [String], other: [String]) throws {
        let pattern = try Pattern(source)
        for text in matching { #expect(pattern.matches(text), "\(source) should match \(text)") }
        for text in other { #expect(!pattern.matches(text), "\(source) should not match \(text)") }
    }

    @Test(
        arguments: [
            ("^a$", 0, "a$"), ("a$", 1, "a"), ("a|^b", 2, "a|b"), ("(a$|b)", 2, "(a|b)"), ("\\d+", 0, "[0-9]+"),
            ("[\\d.]", 1, "[0-9.]"), ("\\w", 0, "[0-9A-Za-z_]"), ("\\S", 0, "[^ \\t\\n\\r]"),
            ("[a-z-9]", 4, "[a-z\\-9]"),
            ("[\\w-.]", 1, "[0-9A-Za-z_-.]"), ("é\\/", 2, "é/"), ("(?:a)", 0, "(a)"), ("a{,3}", 1, "a{0,3}"),
            ("a+?", 2, "a+"),
            ("\\$", 0, "[$]"), ("[\\$]", 1, "[$]"), ("\\u0041", 0, "A"), ("\\x2e", 0, "\\."), ("a{b", 1, "a\\{b"),
            ("[a[b]", 2, "[a\\[b]"),
            ("(?<year>a)", 0, "(a)"), ("x]", 1, "x\\]"), ("a)", 1, "a\\)"), ("x{3,2}", 1, "x{2,3}"),
            ("[+--]", 3, "[+-\\-]"),
            ("\\Aa", 0, "a"),
        ] as [(String, Int, String)])
    func `what I-Regexp does not have is rewritten`(source: String, offset: Int, rewrite: String) throws {
        let error = try #require(throws: PatternError.self) { try Pattern(source) }
        #expect(error.offset == offset && error.rewrite(of: source) == rewrite, "\(source): \(error)")
    }

    @Test(arguments: [
        ("(a", 0), ("[a", 0), ("[]", 1), ("\\b", 0), ("(?=a)", 0), ("(?!a)", 0), ("(?<!a)", 0), ("(?i)a", 0),
        ("\\1", 0), ("[z-a]", 1),
        ("\\p{Greek}", 0), ("\\pL", 0), ("a**", 2), ("a{2}{3}", 4), ("x{100001}", 2), ("\\", 0), ("\\q", 0), ("a++", 2),
        ("*a", 0),
    ])
    func `what cannot be read is refused at its place`(source: String, offset: Int) throws {
        let error = try #require(throws: PatternError.self) { try Pattern(source) }
        #expect(error.offset == offset, "\(source): \(error)")
    }

    @Test func `runs are bounded as automata are, and mean the same on both sides of what is short`() throws {
        for most in [63, 64, 65, 300] {
            let pattern = try Pattern("[a-z]{1,\(most)}[0-9]")
            #expect(pattern.matches(String(repeating: "a", count: most) + "1"))
            #expect(!pattern.matches(String(repeating: "a", count: most + 1) + "1") && !pattern.matches("1"))
        }
        for text in ["[a-z]{100000}", "[a-z]{0,100000}"] { #expect(throws: PatternError.self) { try Pattern(text) } }
    }

    @Test func `counted repetitions neither explode nor slow down`() throws {
        let long = try Pattern("[a-z]{1,200}@[a-z]{1,200}(\\.[a-z]{2,63}){1,8}")
        #expect(long.isTableDriven && long.matches(String(repeating: "x", count: 200) + "@ab.cd.ef"))
        #expect(!long.matches(String(repeating: "x", count: 201) + "@ab.cd"))
        let explosive = try Pattern(".*a.{60}")
        #expect(!explosive.isTableDriven)
        #expect(explosive.matches("bbba" + String(repeating: "é", count: 60)))
        #expect(!explosive.matches("bbba" + String(repeating: "é", count: 61)))
        #expect(try Pattern("((){100000}){100000}").matches(""))
        #expect(throws: PatternError.self) { try Pattern("((a{1000}){1000}){9}") }
        #expect(throws: PatternError.self) { try Pattern("((a?){2000}){0,2}") }
    }

    @Test func `words, runs, table and simulation agree`() throws {
        let sources = [
            "(a|b)*abb", "(a?b){0,3}(a|bb)", "[ab]{1,3}(ba)*", "(a*b?){2,3}", "((ab)?(ba){1,2}|a+)*", "a{2}b{1,3}a*",
            "a?b", "ab?a{0}b+", "[ab]{3}a+b{2,}", "a+[ab]", "a", "ba", "[ab]b[a-c]{2}a", "[a-b]{3}[ b-z]{4}a",
        ]
        for source in sources {
            let node = try PatternParser.parse(source)
            let automaton = try #require(PatternAutomaton(node, alphabet: PatternAlphabet(node.scalarSets)))
            let table = try #require(PatternTable(automaton))
            let simulation = PatternSimulation(automaton)
            let matchers = [
                PatternMatcher(table, nil, nil), PatternMatcher(table, PatternRuns(node), nil),
                PatternMatcher(table, nil, PatternWords(node)),
            ]
            defer { for matcher in matchers { matcher.deallocate() } }
            for length in 0..<9 {
                for bits in 0..<(1 << length) {
                    let text = (0..<length).map { bits >> $0 & 1 == 0 ? 0x61 : 0x62 as UInt8 }
                    let expected = text.withUnsafeBufferPointer { simulation.matches($0) }
                    let answers = text.withUnsafeBufferPointer { text in matchers.map { $0.matches(text) } }
                    #expect(answers == [expected, expected, expected])
                }
            }
        }
    }

    @Test func `words look at every character, and at no other`() throws {
        let pattern = try Pattern("[A-Z]{2}-[0-9]{5}[a-fx-z]{9}")
        let right = Array("QZ-01234abcdefxyz".utf8)
        #expect(PatternWords(try PatternParser.parse(pattern.source)) != nil)
        #expect(pattern.matches(String(decoding: right, as: UTF8.self)))
        for index in right.indices {
            for byte in [0x00, 0x2F, 0x3A, 0x40, 0x5B, 0x67, 0x7B, 0x7F, 0xC3] as [UInt8] {
                var wrong = right
                wrong[index] = byte
                #expect(!wrong.withUnsafeBufferPointer { pattern.matches($0) })
            }
        }
        #expect(!pattern.matches(String(decoding: right.dropLast(), as: UTF8.self)))
        #expect(!pattern.matches(String(decoding: right + [0x78], as: UTF8.self)))
    }
}
