import Testing

@testable import ContractSite

@Suite struct PageTextTests {
    @Test(arguments: [
        (
            "<h1>One <code>two</code></h1><p>Three <a href=\"x.html#y\">four</a>.</p>",
            "# One `two`\n\nThree [four](x.html#y).\n"
        ),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n"),
        (
            "<ul>\n<li><a href=\"#x\">x</a> <em>text</em>\n<p>What it is.</p></li></ul>",
            "- [x](#x) text\n  What it is.\n"
        ),
        ("<dl><div><dt>Owner</dt><dd>Checkout</dd></div></dl>", "- Owner: Checkout\n"),
        (
            "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td><ul><li>2</li><li>x|y</li></ul></td></tr></tbody></table>",
            "| A | B |\n| --- | --- |\n| 1 | 2 x\\|y |\n"
        ),
        ("<pre tabindex=\"0\"><code>{\n  \"a\": 1 &lt; 2\n}</code></pre>", "```\n{\n  \"a\": 1 < 2\n}\n```\n"),
        ("<p>&lt;script&gt; and <code>&lt;b&gt;</code></p>", "\\<script> and `<b>`\n"),
        ("<nav><a href=\"x\">away</a></nav><svg><text>no</text></svg><form><p>no</p></form><p>yes</p>", "yes\n"),
        ("<details class=\"others\"><summary>Others</summary><ul><li>1</li></ul></details><p>yes</p>", "yes\n"),
        ("<p class=\"limits\"><span>at least 1</span> <span>at most 2</span> </p>", "at least 1; at most 2\n"),
    ])
    func `the content of a page is Markdown`(html: String, markdown: String) {
        let page = "<body><p>not this</p><main id=\"content\">\(html)</main><p>nor this</p></body>"
        #expect(PageText(of: Array(page.utf8)).markdown == markdown)
    }

    @Test(arguments: [
        ("a *b*", "a *b*"), ("<script>x</script>", "\\<script\\>x\\</script\\>"), ("[x](javascript:y)", "x"),
        ("[x](https://e.example/)", "[x](https://e.example/)"),
    ])
    func `descriptions stay CommonMark without HTML`(text: String, markdown: String) {
        #expect(Markdown.commonMark(text) == markdown)
    }

    @Test(arguments: [
        ("index.html", "index.md"), ("rules/a.html", "rules/a.md"), ("search.html", nil),
        ("events/a/b/1.0.0-swift.html", nil),
    ])
    func `a page knows its twin`(page: String, twin: String?) { #expect(SitePaths.twin(of: page) == twin) }
}
