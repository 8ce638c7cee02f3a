// DO NOT EDIT. Written by the tests from Templates/site/deprecations.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let deprecationsTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>Deprecations</h1>
        <p>What ends, the nearest end first, and who still declares to read it. Whoever reads it moves to what replaces it before that day.</p>
        {{#hasEndings}}
        <ul class="rows">
        {{#endings}}{{>ending}}{{/endings}}
        </ul>
        {{/hasEndings}}
        {{^hasEndings}}<p>Nothing is deprecated.</p>{{/hasEndings}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
