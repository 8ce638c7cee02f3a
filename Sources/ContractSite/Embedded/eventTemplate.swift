// DO NOT EDIT. Written by the tests from Templates/site/event.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let eventTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1><span class="event">{{name}}</span> <span class="version">{{version}}</span> <span class="tag status-{{status}}">{{status}}</span></h1>
        <p class="lead">{{summary}}</p>
        {{#warnings}}<p class="warning">{{text}}</p>{{/warnings}}
        <div class="with-side">
        <div>
        <div class="prose">{{description}}</div>
        <section>
        <h2 id="fields">Fields</h2>
        <p class="controls" hidden><button type="button" data-expand="all">Expand all</button> <button type="button" data-expand="none">Collapse all</button></p>
        <ul class="fields top-fields">
        {{#fields}}{{>field}}{{/fields}}
        </ul>
        {{#hasConditions}}
        <h3 id="conditions">Conditions between fields</h3>
        <dl class="facts">{{#conditions}}<div><dt><code>{{name}}</code></dt><dd>{{value}}</dd></div>{{/conditions}}</dl>
        {{/hasConditions}}
        </section>
        <section>
        <h2 id="readers">Who reads it</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="Lineage">{{lineage}}</div>
        {{#hasReaders}}
        <div class="scroll" tabindex="0" role="region" aria-label="Readers"><table>
        <thead><tr><th scope="col">Team</th><th scope="col">Versions</th><th scope="col">Fields</th><th scope="col">What for</th></tr></thead>
        <tbody>
        {{#readers}}<tr><td>{{team}}</td><td>{{versions}}</td><td>{{fields}}</td><td>{{purpose}}</td></tr>
        {{/readers}}
        </tbody>
        </table></div>
        {{/hasReaders}}
        {{^hasReaders}}<p class="quiet">Nobody has declared to read this version.</p>{{/hasReaders}}
        </section>
        {{#hasExamples}}
        <section>
        <h2 id="examples">Examples</h2>
        <p class="quiet">Each was validated when this page was made.</p>
        {{#examples}}<details open><summary>{{name}}</summary><pre tabindex="0"><code>{{text}}</code></pre></details>
        {{/examples}}
        </section>
        {{/hasExamples}}
        <section>
        <h2 id="formats">Code and formats</h2>
        <ul class="plain"><li><a href="{{schema}}" download>JSON Schema 2020-12</a></li><li><a href="{{avro}}" download>Avro</a></li>{{#swiftFile}}<li><a href="{{swiftFile}}" download>Swift, with what reads, writes and checks it</a></li>{{/swiftFile}}<li><a href="{{twin}}">This page as Markdown</a></li></ul>
        {{#samples}}<details><summary>{{name}}</summary><pre tabindex="0"><code>{{text}}</code></pre></details>
        {{/samples}}
        {{#swift}}<details><summary>The type in Swift</summary><pre tabindex="0"><code>{{swift}}</code></pre></details>{{/swift}}
        </section>
        </div>
        <aside>
        <h2>About</h2>
        <dl class="facts">{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
        {{#hasRelations}}
        <h2>In its life cycle</h2>
        <ul class="plain">{{#relations}}<li>{{text}}</li>{{/relations}}</ul>
        {{/hasRelations}}
        <h2>Versions</h2>
        <ul class="plain versions">{{#versions}}<li{{#isCurrent}} class="current"{{/isCurrent}}><a href="{{link}}">{{name}}</a> <span class="quiet">{{note}}</span></li>{{/versions}}</ul>
        {{#hasComparisons}}
        <h2>Differences</h2>
        <ul class="plain">{{#comparisons}}<li><a href="{{link}}">{{name}}</a></li>{{/comparisons}}</ul>
        <p><a href="{{history}}">History, and any two versions</a></p>
        {{/hasComparisons}}
        </aside>
        </div>
        {{#page}}{{>foot}}{{/page}}

        """#
}
