// DO NOT EDIT. Written by the tests from Templates/site/difference.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let differenceTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1><a class="event" href="{{link}}">{{name}}</a> <span class="version">{{old}} → {{new}}</span></h1>
        <p class="lead">{{verdict}}</p>
        {{#groups}}
        <section class="group-{{kind}}">
        <h2>{{title}}</h2>
        <ul class="findings">
        {{#findings}}
        <li><p>{{message}}</p>
        <p class="quiet"><a href="{{link}}">{{rule}}</a>{{#breaks}} · breaks {{breaks}}{{/breaks}}</p>
        {{#proofs}}<p class="proof">{{text}}</p>{{/proofs}}
        <ul class="limits">{{#readers}}<li>read by {{text}}</li>{{/readers}}</ul>
        </li>
        {{/findings}}
        </ul>
        </section>
        {{/groups}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
