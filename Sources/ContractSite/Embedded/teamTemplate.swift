// DO NOT EDIT. Written by the tests from Templates/site/team.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let teamTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>{{name}}</h1>
        <dl class="facts across">{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
        {{#hasReads}}
        <section>
        <h2 id="plan">What to do, and before when</h2>
        {{#hasSteps}}
        <div class="scroll" tabindex="0" role="region" aria-label="What to do, and before when"><table>
        <thead><tr><th scope="col">Before</th><th scope="col">What ends or is behind</th><th scope="col">Do this</th><th scope="col">Because it reads</th></tr></thead>
        <tbody>
        {{#steps}}<tr><td data-label="Before"{{#isOver}} class="bad"{{/isOver}}><span class="day">{{day}}</span>{{#isOver}} (past){{/isOver}}</td><td data-label="What ends or is behind"><a class="name" href="{{link}}">{{name}}</a><br>{{reason}}</td><td data-label="Do this">{{instead}}</td><td data-label="Because it reads"><ul class="plain">{{#readings}}<li>{{text}}</li>{{/readings}}</ul></td></tr>
        {{/steps}}
        </tbody>
        </table></div>
        {{/hasSteps}}
        {{^hasSteps}}<p class="empty">Nothing: no field, value or version that it reads ends, and it reads the newest of each event.</p>{{/hasSteps}}
        </section>
        {{#hasChanges}}
        <section>
        <h2 id="changes">What changes in what it reads</h2>
        <ul class="rows">
        {{#changes}}{{>changes}}{{/changes}}
        </ul>
        </section>
        {{/hasChanges}}
        {{/hasReads}}
        {{#hasOwed}}
        <section>
        <h2 id="owes">Owes</h2>
        <p>Deprecated here and still read by others, who have to be told before it ends.</p>
        <ul class="rows">
        {{#owed}}{{>ending}}{{/owed}}
        </ul>
        </section>
        {{/hasOwed}}
        {{#hasReads}}
        <section>
        <h2 id="reads">Reads</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="What the team reads"><table>
        <thead><tr><th scope="col">Event</th><th scope="col">Versions</th><th scope="col">Fields</th><th scope="col">What for</th></tr></thead>
        <tbody>
        {{#reads}}<tr><td data-label="Event">{{team}}</td><td data-label="Versions">{{versions}}</td><td data-label="Fields">{{fields}}</td><td data-label="What for">{{purpose}}</td></tr>
        {{/reads}}
        </tbody>
        </table></div>
        </section>
        {{/hasReads}}
        {{#hasOwned}}
        <section>
        <h2 id="owns">Owns</h2>
        <ul class="rows">
        {{#owned}}{{>rows}}{{/owned}}
        </ul>
        {{#hasOlder}}
        <details class="older"><summary>{{olderCount}} deprecated or retired – show</summary>
        <ul class="rows">
        {{#older}}{{>rows}}{{/older}}
        </ul>
        </details>
        {{/hasOlder}}
        </section>
        {{/hasOwned}}
        {{#hasEntities}}
        <section>
        <h2>Entities of its domains</h2>
        <ul class="plain">{{#entities}}<li><a href="{{link}}">{{name}}</a> <span class="quiet">{{note}}</span></li>{{/entities}}</ul>
        </section>
        {{/hasEntities}}
        {{#hasProduced}}
        <section>
        <h2 id="produces">Produces for others</h2>
        <ul class="rows">
        {{#produced}}{{>rows}}{{/produced}}
        </ul>
        </section>
        {{/hasProduced}}
        {{^hasSomething}}<p class="empty">It owns, produces and reads nothing that is declared here.</p>{{/hasSomething}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
