// DO NOT EDIT. Written by the tests from Templates/site/foot.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let footTemplate =
        #"""
        </main>
        <footer><p>{{site}} · made from contracts by Deed</p></footer>
        </body>
        </html>

        """#
}
