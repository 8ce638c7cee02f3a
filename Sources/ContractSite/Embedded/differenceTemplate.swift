// DO NOT EDIT. Written by the tests from Templates/site/difference.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let differenceTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1><a class="event" href="{{link}}">{{name}}</a> <span class="version">{{old}} → {{new}}</span></h1>
        <p class="lead">{{verdict}}</p>
        <p class="quiet"><a href="{{oldLink}}">All of {{old}}</a> · <a href="{{link}}">All of {{new}}</a> · <a href="{{history}}">History</a></p>
        <form class="compare" hidden>
        <label>From <select name="from"></select></label>
        <label>to <select name="to"></select></label>
        <button type="submit">Compare</button>
        </form>
        <details class="others"><summary>Any other two versions</summary>
        <ul class="pairs">{{#pairs}}<li{{#isCurrent}} class="current"{{/isCurrent}}><a href="{{link}}">{{name}}</a></li>{{/pairs}}</ul>
        </details>
        {{#hasCounts}}
        <dl class="counts">{{#counts}}<div><dt>{{name}}</dt><dd>{{value}}</dd></div>{{/counts}}</dl>
        {{/hasCounts}}
        {{#hasPromises}}
        <h2>Under each promise</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="What it means under each promise"><table>
        <thead><tr><th scope="col">Promise</th><th scope="col">Verdict</th><th scope="col">It says that</th></tr></thead>
        <tbody>
        {{#promises}}<tr><td data-label="Promise">{{subject}}</td><td data-label="Verdict"{{#isBad}} class="bad"{{/isBad}}>{{verdict}}</td><td data-label="It says that">{{words}}</td></tr>
        {{/promises}}
        </tbody>
        </table></div>
        {{/hasPromises}}
        {{#hasConsumers}}
        <h2>For each reader</h2>
        <div class="scroll" tabindex="0" role="region" aria-label="What it means for each reader"><table>
        <thead><tr><th scope="col">Reader</th><th scope="col">Touched by</th><th scope="col">Fields</th><th scope="col">What for</th></tr></thead>
        <tbody>
        {{#consumers}}<tr><td data-label="Reader">{{subject}}</td><td data-label="Touched by"{{#isBad}} class="bad"{{/isBad}}>{{verdict}}</td><td data-label="Fields">{{fields}}</td><td data-label="What for">{{words}}</td></tr>
        {{/consumers}}
        </tbody>
        </table></div>
        {{/hasConsumers}}
        {{#groups}}
        <section class="group-{{kind}}">
        <h2 id="{{kind}}">{{title}}</h2>
        <ul class="rows">
        {{#findings}}
        <li class="row"><p class="finding">{{message}}</p>
        <p class="quiet"><a href="{{link}}">{{rule}}</a>{{#breaks}} · breaks {{breaks}}{{/breaks}}{{#readers}} · read by {{readers}}{{/readers}}</p>
        {{#proofs}}{{#payload}}<details class="proof"><summary>{{words}}</summary>{{payload}}</details>
        {{/payload}}{{^payload}}<p class="proof">{{words}}</p>
        {{/payload}}{{/proofs}}
        </li>
        {{/findings}}
        </ul>
        </section>
        {{/groups}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
