// DO NOT EDIT. Written by the tests from Templates/site/assets/icon.svg
// swift-format-ignore-file

extension EmbeddedSite {
    static let iconSVG =
        #"""
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5f73"/><path d="M9 7h9a7 9 0 0 1 0 18H9z" fill="none" stroke="#fff" stroke-width="3.4" stroke-linejoin="round"/></svg>

        """#
}
