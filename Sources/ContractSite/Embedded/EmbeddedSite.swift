// DO NOT EDIT. Written by the tests from Templates/site

/// The templates and what pages load, as they are in the binary, so that it works without the source tree.
enum EmbeddedSite {
    static let templates: [(name: String, text: String)] = [
        ("changelog", changelogTemplate),
        ("changes", changesTemplate),
        ("deprecations", deprecationsTemplate),
        ("difference", differenceTemplate),
        ("domain", domainTemplate),
        ("ending", endingTemplate),
        ("entity", entityTemplate),
        ("event", eventTemplate),
        ("field", fieldTemplate),
        ("foot", footTemplate),
        ("head", headTemplate),
        ("history", historyTemplate),
        ("home", homeTemplate),
        ("rows", rowsTemplate),
        ("rules", rulesTemplate),
        ("search", searchTemplate),
        ("team", teamTemplate),
        ("text", textTemplate),
    ]

    static let assets: [(name: String, text: String)] = [
        ("custom.css", customCSS),
        ("icon.svg", iconSVG),
        ("search.js", searchJS),
        ("site.css", siteCSS),
        ("site.js", siteJS),
        ("theme.js", themeJS),
    ]
}
