// DO NOT EDIT. Written by the tests from Templates/site/changes.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let changesTemplate =
        #"""
        <li class="row">
        <div><a class="name" href="{{link}}">{{version}}</a> <span class="quiet">{{day}}</span> <span class="tag status-{{status}}">{{status}}</span></div>
        {{#note}}<p>{{note}}</p>{{/note}}
        <ul class="findings">{{#changes}}<li>{{text}}</li>{{/changes}}</ul>
        {{#comparison}}<p class="quiet"><a href="{{comparison}}">the difference, with proofs</a></p>{{/comparison}}
        </li>

        """#
}
