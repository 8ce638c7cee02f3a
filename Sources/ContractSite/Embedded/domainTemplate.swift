// DO NOT EDIT. Written by the tests from Templates/site/domain.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let domainTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>{{name}}</h1>
        <div class="prose">{{description}}</div>
        {{#hasOwner}}<p class="quiet">Owned by {{owner}}</p>{{/hasOwner}}
        {{#hasEvents}}
        <section>
        <h2>Events</h2>
        <ul class="rows">
        {{#events}}{{>rows}}{{/events}}
        </ul>
        {{#hasOlder}}
        <details class="older"><summary>{{olderCount}} deprecated or retired – show</summary>
        <ul class="rows">
        {{#older}}{{>rows}}{{/older}}
        </ul>
        </details>
        {{/hasOlder}}
        </section>
        {{/hasEvents}}
        {{#hasEntities}}
        <section>
        <h2>Entities</h2>
        <ul class="plain">{{#entities}}<li><a href="{{link}}">{{name}}</a> <span class="quiet">{{note}}</span></li>{{/entities}}</ul>
        </section>
        {{/hasEntities}}
        {{#hasTypes}}
        <section>
        <h2>Types that events share</h2>
        <ul class="fields top-fields">
        {{#types}}{{>field}}{{/types}}
        </ul>
        </section>
        {{/hasTypes}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
