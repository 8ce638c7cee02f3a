// DO NOT EDIT. Written by the tests from Templates/site/field.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let fieldTemplate =
        #"""
        <li id="{{id}}">{{#isLinked}}<a href="#{{id}}">{{name}}</a>{{/isLinked}}{{^isLinked}}<strong>{{name}}</strong>{{/isLinked}} <em>{{type}}</em>{{#presence}} · {{presence}}{{/presence}}{{#sensitivity}} <span class="tag sensitivity-{{sensitivity}}">{{sensitivity}}</span>{{/sensitivity}}
        {{#doc}}{{doc}}{{/doc}}{{#deprecation}}<p class="deprecation">{{deprecation}}</p>
        {{/deprecation}}{{#hasLimits}}<p class="limits">{{#limits}}<span>{{text}}</span> {{/limits}}</p>
        {{/hasLimits}}{{#hasValueTexts}}<dl class="values">{{#values}}<dt>{{name}}</dt><dd>{{doc}}{{deprecation}}</dd>{{/values}}</dl>
        {{/hasValueTexts}}{{^hasValueTexts}}{{#hasValues}}<p class="values">{{#values}}<code>{{name}}</code> {{/values}}</p>
        {{/hasValues}}{{/hasValueTexts}}{{#hasFields}}<details{{#isOpen}} open{{/isOpen}}><summary>{{count}} within</summary>
        <ul class="fields">
        {{#fields}}{{>field}}{{/fields}}</ul>
        {{#hasOldFields}}<details class="older"><summary>{{oldCount}} deprecated – show</summary>
        <ul class="fields">
        {{#oldFields}}{{>field}}{{/oldFields}}</ul>
        </details>
        {{/hasOldFields}}</details>
        {{/hasFields}}</li>

        """#
}
