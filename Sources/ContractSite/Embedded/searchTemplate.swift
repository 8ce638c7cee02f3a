// DO NOT EDIT. Written by the tests from Templates/site/search.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let searchTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>Search</h1>
        <p class="quiet">Filters: <code>owner:</code> <code>field:</code> <code>sensitivity:</code> <code>deprecated:</code>. Small slips are forgiven.</p>
        <noscript><p class="warning">The search needs scripts; everything is reachable from the first page without them.</p></noscript>
        <p id="count" class="quiet" role="status"></p>
        <ol id="results" class="rows"></ol>
        {{#page}}<script src="{{root}}assets/search.js" defer></script>{{/page}}
        {{#shards}}<script src="{{link}}" defer></script>
        {{/shards}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
