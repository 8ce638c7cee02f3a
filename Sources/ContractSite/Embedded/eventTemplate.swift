// DO NOT EDIT. Written by the tests from Templates/site/event.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let eventTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1><span class="event">{{name}}</span> <span class="version">{{version}}</span> <span class="tag status-{{status}}">{{status}}</span></h1>
        <p class="lead">{{summary}}</p>
        {{#meta}}<p class="quiet">{{meta}}</p>
        {{/meta}}{{#warnings}}<p class="warning">{{text}}</p>{{/warnings}}
        <nav class="jump" aria-label="On this page"><a href="#fields">Fields</a> <a href="#readers">Who reads it</a> {{#hasExamples}}<a href="#examples">Examples</a> {{/hasExamples}}<a href="#formats">Code and formats</a> <a href="#about">About</a> <a href="#versions">Versions</a></nav>
        <div class="with-side">
        <div>
        <div class="prose">{{description}}</div>
        <section>
        <h2 id="fields">Fields</h2>
        <p class="controls" hidden><button type="button" data-expand="all">Expand all</button> <button type="button" data-expand="none">Collapse all</button></p>
        <ul class="fields top-fields">
        {{#fields}}{{>field}}{{/fields}}
        </ul>
        {{#hasOldFields}}<details class="older"><summary>{{oldCount}} deprecated – show</summary>
        <ul class="fields">
        {{#oldFields}}{{>field}}{{/oldFields}}</ul>
        </details>
        {{/hasOldFields}}
        {{#hasConditions}}
        <h3 id="conditions">Conditions between fields</h3>
        <dl class="facts">{{#conditions}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/conditions}}</dl>
        {{/hasConditions}}
        </section>
        <section>
        <h2 id="readers">Who reads it</h2>
        {{#lineage}}<div class="scroll" tabindex="0" role="region" aria-label="Lineage">{{lineage}}</div>{{/lineage}}
        {{#hasReaders}}
        <div class="scroll" tabindex="0" role="region" aria-label="Readers"><table>
        <thead><tr><th scope="col">Team</th><th scope="col">Versions</th><th scope="col">Fields</th><th scope="col">What for</th></tr></thead>
        <tbody>
        {{#readers}}<tr><td data-label="Team">{{team}}</td><td data-label="Versions">{{versions}}</td><td data-label="Fields">{{fields}}</td><td data-label="What for">{{purpose}}</td></tr>
        {{/readers}}
        </tbody>
        </table></div>
        {{/hasReaders}}
        {{^hasReaders}}<p class="empty">Nobody has declared to read this version.</p>{{/hasReaders}}
        </section>
        {{#hasExamples}}
        <section>
        <h2 id="examples">Examples</h2>
        <p class="quiet">Each was validated when this page was made.</p>
        {{#examples}}<details open><summary>{{name}}</summary>{{block}}</details>
        {{/examples}}
        </section>
        {{/hasExamples}}
        <section>
        <h2 id="formats">Code and formats</h2>
        <ul class="downloads"><li><a href="{{schema}}" download>JSON Schema 2020-12</a></li><li><a href="{{avro}}" download>Avro</a></li>{{#swiftFile}}<li><a href="{{swiftFile}}" download>Swift, with what reads, writes and checks it</a></li>{{/swiftFile}}{{#codePage}}<li><a href="{{codePage}}">The type in Swift, to read</a></li>{{/codePage}}<li><a href="{{twin}}">This page as Markdown</a></li></ul>
        {{#samples}}<details><summary>{{name}}</summary>{{block}}</details>
        {{/samples}}
        {{#swift}}<details><summary>The type in Swift</summary>{{swift}}</details>
        {{/swift}}{{#schemaText}}<details><summary>The JSON Schema</summary>{{schemaText}}</details>
        {{/schemaText}}
        </section>
        </div>
        <aside>
        <h2 id="about">About</h2>
        <dl class="facts">{{#facts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/facts}}</dl>
        {{#hasRelations}}
        <h2>In its life cycle</h2>
        <ul class="plain">{{#relations}}<li>{{text}}</li>{{/relations}}</ul>
        {{/hasRelations}}
        <h2 id="versions">Versions</h2>
        <ul class="plain versions">{{#versions}}<li{{#isCurrent}} class="current"{{/isCurrent}}><a href="{{link}}">{{name}}</a> <span class="quiet">{{note}}</span></li>{{/versions}}</ul>
        {{#hasComparisons}}
        <h2>Differences</h2>
        <ul class="plain">{{#comparisons}}<li><a href="{{link}}">{{name}}</a></li>{{/comparisons}}</ul>
        {{/hasComparisons}}
        <p><a href="{{history}}">History, and any two versions</a></p>
        </aside>
        </div>
        {{#page}}{{>foot}}{{/page}}

        """#
}
