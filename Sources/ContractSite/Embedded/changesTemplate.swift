// DO NOT EDIT. Written by the tests from Templates/site/changes.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let changesTemplate =
        #"""
        <li class="row">
        <div><a class="name" href="{{link}}">{{version}}</a>{{#day}} <span class="quiet">{{day}}</span>{{/day}} <span class="tag status-{{status}}">{{status}}</span>{{#comparison}} <a class="aside" href="{{comparison}}">the difference, with proofs</a>{{/comparison}}</div>
        {{#note}}<p>{{note}}</p>{{/note}}
        <ul class="findings">{{#changes}}<li>{{text}}</li>{{/changes}}</ul>
        </li>

        """#
}
