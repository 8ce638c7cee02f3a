// DO NOT EDIT. Written by the tests from Templates/site/ending.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let endingTemplate =
        #"""
        <li class="row">
        <div><a class="name" href="{{link}}">{{name}}</a> <span class="tag status-deprecated">{{day}}</span></div>
        <p>{{reason}}</p>
        {{#readers}}<p class="quiet">{{readers}}</p>{{/readers}}
        </li>

        """#
}
