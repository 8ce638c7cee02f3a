// DO NOT EDIT. Written by the tests from Templates/site/search.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let searchTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>Search</h1>
        <div class="filters" role="group" aria-label="Filters" hidden>
        <button type="button" data-filter="kind:event" aria-pressed="false">Events</button>
        <button type="button" data-filter="kind:field" aria-pressed="false">Fields</button>
        <button type="button" data-filter="kind:value" aria-pressed="false">Values</button>
        <button type="button" data-filter="sensitivity:personal" aria-pressed="false">Personal</button>
        <button type="button" data-filter="sensitivity:sensitive" aria-pressed="false">Sensitive</button>
        <button type="button" data-filter="deprecated:yes" aria-pressed="false">Deprecated</button>
        <button type="button" data-filter="deprecated:no" aria-pressed="false">Not deprecated</button>
        </div>
        <noscript><p class="warning">The search needs scripts; everything is reachable from the first page without them.</p></noscript>
        <p id="count" class="quiet" role="status"></p>
        <div id="hint">
        <p>Every word is looked for in names, descriptions and values; small slips are forgiven. What narrows it down:</p>
        <dl class="facts beside"><div><dt><code>owner:…</code></dt><dd>what a team owns</dd></div><div><dt><code>event:…</code></dt><dd>within an event</dd></div><div><dt><code>field:…</code></dt><dd>fields of this name, in all events</dd></div><div><dt><code>sensitivity:personal</code></dt><dd>fields that are public, personal or sensitive; <code>sensitivity:</code> alone is any of them</dd></div><div><dt><code>deprecated:yes</code></dt><dd>what ends; <code>deprecated:no</code> what does not</dd></div><div><dt><code>kind:value</code></dt><dd>one of event, field, value, type, entity, domain, team</dd></div></dl>
        <p class="quiet">Keys: <kbd>/</kbd> to search from any page, <kbd>↓</kbd> and <kbd>↑</kbd> through the results, <kbd>Esc</kbd> back to the question.</p>
        </div>
        <ol id="results" class="rows"></ol>
        {{#page}}<script src="{{root}}assets/search.js" defer></script>{{/page}}
        {{#shards}}<script src="{{link}}" defer></script>
        {{/shards}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
