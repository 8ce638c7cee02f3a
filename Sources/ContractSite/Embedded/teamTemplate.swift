// DO NOT EDIT. Written by the tests from Templates/site/team.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let teamTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>{{name}}</h1>
        <dl class="facts">{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
        {{#hasEndings}}
        <section>
        <h2>Ends, and is read here</h2>
        <ul class="rows">
        {{#endings}}{{>ending}}{{/endings}}
        </ul>
        </section>
        {{/hasEndings}}
        {{#hasOwned}}
        <section>
        <h2>Owns</h2>
        <ul class="rows">
        {{#owned}}{{>rows}}{{/owned}}
        </ul>
        </section>
        {{/hasOwned}}
        {{#hasProduced}}
        <section>
        <h2>Produces for others</h2>
        <ul class="rows">
        {{#produced}}{{>rows}}{{/produced}}
        </ul>
        </section>
        {{/hasProduced}}
        {{#hasReads}}
        <section>
        <h2>Reads</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="What the team reads"><table>
        <thead><tr><th scope="col">Event</th><th scope="col">Versions</th><th scope="col">Fields</th><th scope="col">What for</th></tr></thead>
        <tbody>
        {{#reads}}<tr><td>{{team}}</td><td>{{versions}}</td><td>{{fields}}</td><td>{{purpose}}</td></tr>
        {{/reads}}
        </tbody>
        </table></div>
        </section>
        {{/hasReads}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
