// DO NOT EDIT. Written by the tests from Templates/site/field.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let fieldTemplate =
        #"""
        <li id="{{id}}">
        <div class="field"><a class="anchor" href="#{{id}}" aria-label="Link to {{name}}">#</a><code class="name">{{name}}</code> <span class="type">{{type}}</span>{{#presence}} <span class="quiet">{{presence}}</span>{{/presence}}{{#sensitivity}} <span class="tag sensitivity-{{sensitivity}}">{{sensitivity}}</span>{{/sensitivity}}</div>
        {{#doc}}<div class="doc">{{doc}}</div>
        {{/doc}}{{#deprecation}}<p class="deprecation">{{deprecation}}</p>
        {{/deprecation}}{{#hasLimits}}<ul class="limits">{{#limits}}<li>{{text}}</li>{{/limits}}</ul>
        {{/hasLimits}}{{#hasValues}}<dl class="values">{{#values}}<div><dt><code>{{name}}</code></dt><dd>{{doc}}{{deprecation}}</dd></div>{{/values}}</dl>
        {{/hasValues}}{{#hasFields}}<details{{#isOpen}} open{{/isOpen}}><summary>{{count}} within</summary>
        <ul class="fields">
        {{#fields}}{{>field}}{{/fields}}</ul>
        </details>
        {{/hasFields}}</li>

        """#
}
