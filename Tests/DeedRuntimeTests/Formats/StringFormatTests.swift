import DeedRuntime
import Testing

@Suite struct StringFormatTests {
    @Test(
        arguments: [
            (
                .uri, ["a:", "http://[v1.x:y]:80/p?q=/?#f", "urn:a:b", "file:///etc"],
                ["", ":a", "http://[1::]x", "a:#b#c", "é:a", "http://[v.x]"]
            ),
            (.uriReference, ["?a", "a/b:c", "//h:"], ["a[b", "#a#b", "//[::1", "a b"]),
            (.uriTemplate, ["{a%20b}", "{?a,b*}"], ["{a", "}", "{=a}", "{a-b}", "{a:12345}", "%4", "{a.}", "{"]),
            (
                .email, ["a@b", "\"a\\\"b\"@c.de", "a+b@[IPv6:::1]"],
                ["a@b.", "a@-b", "a@[IPv6:1]", "\"a@b", "a@", "é@b.de", "a@[1.2.3.4"]
            ),
            (.hostname, ["a", "a-b.c1"], ["a..b", "a_b", "xn--", "-", String(repeating: "a.", count: 127) + "a"]),
            (.ipv4, ["1.2.3.4"], ["1.2.3", "01.2.3.4", "1.2.3.4.", "1.2.3.256", "1..2.3"]),
            (
                .ipv6, ["::", "1::", "1:2:3:4:5:6:7::", "::1.2.3.4"],
                [":", "1:", ":1", "1:2:3:4:5:6:7:8::", "::1.2.3", "1::2::3", "::g"]
            ),
        ] as [(StringFormat, [String], [String])])
    func `formats follow their standards`(format: StringFormat, valid: [String], invalid: [String]) {
        for text in valid { #expect(format.matches(text), "\(format) \(text)") }
        for text in invalid { #expect(!format.matches(text), "\(format) \(text)") }
    }
}
