// DO NOT EDIT. Written by the tests from Templates/site/assets/custom.css
// swift-format-ignore-file

extension EmbeddedSite {
    static let customCSS =
        #"""
        /* Put your own file of this name in the place of this one: it comes last. Colours and types are properties of :root in site.css, and
           `--logo: url("logo.svg"); --logo-width: 1.6rem` put a picture that lies beside this file before the site's name. */

        """#
}
