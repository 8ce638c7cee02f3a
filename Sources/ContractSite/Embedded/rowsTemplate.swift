// DO NOT EDIT. Written by the tests from Templates/site/rows.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let rowsTemplate =
        #"""
        <li class="row">
        <div><a class="name" href="{{link}}">{{name}}</a> <span class="version">{{version}}</span> <span class="tag status-{{status}}">{{status}}</span></div>
        <p>{{summary}}</p>
        {{#owner}}<p class="quiet">{{owner}}</p>{{/owner}}
        </li>

        """#
}
