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
        <div class="scroll" tabindex="0" role="region" aria-label="Life cycle">{{picture}}</div>
        <div class="scroll" tabindex="0" role="region" aria-label="Events"><table>
        <thead><tr><th scope="col">Event</th><th scope="col">What it does</th><th scope="col">When</th></tr></thead>
        <tbody>
        {{#actions}}<tr><td><a href="{{link}}">{{name}}</a></td><td>{{kind}} it</td><td>{{summary}}</td></tr>
        {{/actions}}
        </tbody>
        </table></div>
        </section>
        {{#page}}{{>foot}}{{/page}}

        """#
}
