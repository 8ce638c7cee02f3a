// DO NOT EDIT. Written by the tests from Templates/site/domain.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let domainTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>{{name}}</h1>
        <div class="prose">{{description}}</div>
        <p class="quiet">Owned by {{owner}}</p>
        <section>
        <h2>Events</h2>
        <ul class="rows">
        {{#events}}{{>rows}}{{/events}}
        </ul>
        {{#hasOlder}}
        <details class="older"><summary>{{olderCount}} deprecated or retired</summary>
        <ul class="rows">
        {{#older}}{{>rows}}{{/older}}
        </ul>
        </details>
        {{/hasOlder}}
        </section>
        {{#hasEntities}}
        <section>
        <h2>Entities</h2>
        <ul class="plain">{{#entities}}<li><a href="{{link}}">{{name}}</a> <span class="quiet">{{note}}</span></li>{{/entities}}</ul>
        </section>
        {{/hasEntities}}
        {{#hasTypes}}
        <section>
        <h2>Types that events share</h2>
        <dl class="facts">{{#types}}<div id="{{id}}"><dt><code>{{name}}</code></dt><dd>{{doc}}</dd></div>{{/types}}</dl>
        </section>
        {{/hasTypes}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
