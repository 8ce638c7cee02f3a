// DO NOT EDIT. Written by the tests from Templates/site/difference.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let differenceTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1><a class="event" href="{{link}}">{{name}}</a> <span class="version">{{old}} → {{new}}</span></h1>
        <p class="lead">{{verdict}}</p>
        {{#hasPromises}}
        <h2>Under each promise</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="What it means under each promise"><table>
        <thead><tr><th scope="col">Promise</th><th scope="col">Verdict</th><th scope="col">It says that</th></tr></thead>
        <tbody>
        {{#promises}}<tr><td>{{subject}}</td><td{{#isBad}} class="bad"{{/isBad}}>{{verdict}}</td><td>{{words}}</td></tr>
        {{/promises}}
        </tbody>
        </table></div>
        {{/hasPromises}}
        {{#hasConsumers}}
        <h2>For each reader</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="What it means for each reader"><table>
        <thead><tr><th scope="col">Reader</th><th scope="col">Touched by</th><th scope="col">What for</th></tr></thead>
        <tbody>
        {{#consumers}}<tr><td>{{subject}}</td><td{{#isBad}} class="bad"{{/isBad}}>{{verdict}}</td><td>{{words}}</td></tr>
        {{/consumers}}
        </tbody>
        </table></div>
        {{/hasConsumers}}
        {{#groups}}
        <section class="group-{{kind}}">
        <h2>{{title}}</h2>
        <ul class="findings">
        {{#findings}}
        <li><p>{{message}}</p>
        <p class="quiet"><a href="{{link}}">{{rule}}</a>{{#breaks}} · breaks {{breaks}}{{/breaks}}</p>
        {{#proofs}}<p class="proof">{{text}}</p>{{/proofs}}
        {{#hasReaders}}<ul class="limits">{{#readers}}<li>read by {{text}}</li>{{/readers}}</ul>
        {{/hasReaders}}</li>
        {{/findings}}
        </ul>
        </section>
        {{/groups}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
