// DO NOT EDIT. Written by the tests from Templates/site/rules.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let rulesTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>Rules</h1>
        {{#stages}}
        <section>
        <h2>{{title}}</h2>
        <dl class="facts tiled">{{#rules}}<div><dt><a href="{{link}}">{{id}}</a> <span class="tag">{{severity}}</span></dt><dd>{{summary}}</dd></div>{{/rules}}</dl>
        </section>
        {{/stages}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
