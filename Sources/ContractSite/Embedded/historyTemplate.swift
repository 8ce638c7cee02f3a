// DO NOT EDIT. Written by the tests from Templates/site/history.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let historyTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>History of <a href="{{link}}">{{name}}</a></h1>
        <section>
        <h2>Versions</h2>
        <ol class="rows">
        {{#entries}}{{>changes}}{{/entries}}
        </ol>
        </section>
        {{#hasPairs}}
        <section>
        <h2>Any two versions</h2>
        <form class="compare" hidden>
        <label>From <select name="from"></select></label>
        <label>to <select name="to"></select></label>
        <button type="submit">Compare</button>
        </form>
        <dl class="facts pairs">{{#pairs}}<div><dt>from {{old}} to</dt><dd>{{#links}}<a href="{{link}}">{{name}}</a> {{/links}}</dd></div>{{/pairs}}</dl>
        </section>
        {{/hasPairs}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
