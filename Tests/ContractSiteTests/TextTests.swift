import Testing

@testable import ContractSite

@Suite struct TextTests {
    @Test(arguments: [
        ("<script>alert('x')</script>", "&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;"),
        ("a & \"b\"", "a &amp; &quot;b&quot;"),
        ("\u{202E}gnp\u{0}", "\u{202E}gnp\u{FFFD}"), ("a\nb", "a\nb"),
    ])
    func `text is escaped`(text: String, html: String) { #expect(HTML(text).text == html) }

    @Test(arguments: [
        ("one\n\ntwo `code`", "<p>one</p>\n<p>two <code>code</code></p>\n"),
        ("a <b onclick=x>bold</b> word", "<p>a &lt;b onclick=x&gt;bold&lt;/b&gt; word</p>\n"),
        ("<script>alert(1)</script>", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n"),
        ("[x](javascript:alert(1))", "<p>x</p>\n"),
        ("[x](JaVaScRiPt:alert(1))", "<p>x</p>\n"),
        ("[x](data:text/html,y)", "<p>x</p>\n"),
        ("![x](https://e.example/x.png)", "<p>x</p>\n"),
        ("[x](#place) [a *b* ![c](d)](file:///e) [f <i>](#g)", "<p>x a <em>b</em> c f &lt;i&gt;</p>\n"),
        ("[x](https://e.example/\"y)", "<p><a href=\"https://e.example/%22y\">x</a></p>\n"),
        ("# head", "<h3>head</h3>\n"), ("    code <b>", "<pre tabindex=\"0\"><code>code &lt;b&gt;\n</code></pre>\n"),
    ])
    func `descriptions are CommonMark without HTML`(text: String, html: String) {
        #expect(Markdown.html(text).text == html)
    }

    @Test(arguments: [
        ("{}", "{}"), ("[]", "[]"),
        (
            "{\"a\":1,\"b\":[1,{\"c\":\"x, {y}\"}],\"d\":{}}",
            "{\n  \"a\": 1,\n  \"b\": [\n    1,\n    {\n      \"c\": \"x, {y}\"\n    }\n  ],\n  \"d\": {}\n}"
        ),
        ("[[1],[]]", "[\n  [\n    1\n  ],\n  []\n]"), ("\"a\\\"b\"", "\"a\\\"b\""),
    ])
    func `JSON is laid out and not changed`(json: String, text: String) { #expect(PrettyJSON.text(json) == text) }

    @Test func `code in messages is code`() {
        #expect(HTML.message("field `<a>` is gone").text == "field <code>&lt;a&gt;</code> is gone")
        #expect(HTML.message("one ` alone").text == "one ` alone")
    }

    @Test(arguments: [("index.html", ""), ("rules/index.html", "../"), ("events/a/b/1.0.0.html", "../../../")])
    func `a page knows the way to the root`(page: String, root: String) { #expect(SitePaths.root(from: page) == root) }

    @Test(arguments: [
        ("P10Y", "10 years"), ("P1Y6M", "1 year, 6 months"), ("P90D", "90 days"), ("PT1H", "PT1H"), ("P", "P"),
        ("P2", "P2"), ("ever", "ever"),
    ])
    func `durations are words`(duration: String, words: String) { #expect(DurationWords.words(for: duration) == words) }

    @Test func `a block keeps quotes and nothing else`() {
        #expect(
            HTML.block("\"a\" < 'b' & </pre>\u{0}").text
                == "<pre tabindex=\"0\"><code>\"a\" &lt; 'b' &amp; &lt;/pre&gt;\u{FFFD}</code></pre>")
    }
}
