// DO NOT EDIT. Written by the tests from Templates/site/history.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let historyTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>History of <a href="{{link}}">{{name}}</a></h1>
        {{#hasPairs}}
        <section>
        <h2>Any two versions</h2>
        <form class="compare" hidden>
        <label>From <select name="from"></select></label>
        <label>to <select name="to"></select></label>
        <button type="submit">Compare</button>
        </form>
        <p class="between empty" role="status" hidden></p>
        <details class="others"><summary>Every pair</summary>
        <dl class="facts pairs">{{#pairs}}<div><dt>from {{old}} to</dt><dd>{{#links}}<a href="{{link}}">{{name}}</a> {{/links}}</dd></div>{{/pairs}}</dl>
        </details>
        </section>
        {{/hasPairs}}
        <section>
        <h2>Versions</h2>
        <ol class="rows timeline">
        {{#entries}}{{>changes}}{{/entries}}
        </ol>
        </section>
        {{#page}}{{>foot}}{{/page}}

        """#
}
