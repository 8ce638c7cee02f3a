// DO NOT EDIT. Written by the tests from Templates/site/changelog.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let changelogTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>Changes</h1>
        {{#days}}
        <section>
        <h2>{{day}}</h2>
        <ul class="rows">
        {{#releases}}{{>changes}}{{/releases}}
        </ul>
        </section>
        {{/days}}
        {{#page}}{{>foot}}{{/page}}

        """#
}
