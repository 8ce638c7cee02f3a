// DO NOT EDIT. Written by the tests from Templates/site/text.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let textTemplate =
        #"""
        {{#page}}{{>head}}{{/page}}
        <h1>{{title}}</h1>
        <div class="prose">{{content}}</div>
        {{#page}}{{>foot}}{{/page}}

        """#
}
