// DO NOT EDIT. Written by the tests from Templates/site/entity.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let entityTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>{{name}}</h1>
        <div class="prose">{{doc}}</div>
        <section>
        <h2>Life cycle</h2>
        {{#hasActions}}
        {{#picture}}<div class="scroll" tabindex="0" role="region" aria-label="Life cycle">{{picture}}</div>{{/picture}}
        <div class="scroll" tabindex="0" role="region" aria-label="Events"><table>
        <thead><tr><th scope="col">Event</th><th scope="col">What it does</th><th scope="col">When</th></tr></thead>
        <tbody>
        {{#actions}}<tr><td data-label="Event"><a href="{{link}}">{{name}}</a></td><td data-label="What it does">{{kind}} it</td><td data-label="When">{{summary}}</td></tr>
        {{/actions}}
        </tbody>
        </table></div>
        {{/hasActions}}
        {{^hasActions}}<p class="empty">No event says yet that it opens, changes or closes one.</p>{{/hasActions}}
        </section>
        {{#page}}{{>foot}}{{/page}}

        """#
}
