// DO NOT EDIT. Written by the tests from Templates/site/home.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let homeTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        {{#page}}<h1>{{site}}</h1>{{/page}}
        <dl class="counts">{{#counts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/counts}}</dl>
        <section>
        <h2>Domains</h2>
        <ul class="cards">
        {{#domains}}
        <li><a href="{{link}}">{{name}}</a><p>{{summary}}</p><p class="quiet">{{count}}{{#owner}} · {{owner}}{{/owner}}</p></li>
        {{/domains}}
        </ul>
        </section>
        <div class="columns">
        {{#hasReleases}}
        <section>
        <h2>Released lately</h2>
        <ul class="rows">
        {{#releases}}{{>rows}}{{/releases}}
        </ul>
        <p><a href="changes.html">All changes by day</a></p>
        </section>
        {{/hasReleases}}
        {{#hasEndings}}
        <section>
        <h2>Deprecated</h2>
        <ul class="rows">
        {{#endings}}{{>ending}}{{/endings}}
        </ul>
        <p><a href="deprecations.html">All deprecations by day</a></p>
        </section>
        {{/hasEndings}}
        </div>
        {{#hasTeams}}
        <section>
        <h2>Teams</h2>
        <ul class="cards small">
        {{#teams}}<li><a href="{{link}}">{{name}}</a><p class="quiet">{{note}}</p></li>{{/teams}}
        </ul>
        </section>
        {{/hasTeams}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
