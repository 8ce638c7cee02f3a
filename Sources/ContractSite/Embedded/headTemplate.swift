// DO NOT EDIT. Written by the tests from Templates/site/head.mustache
// swift-format-ignore-file

extension EmbeddedSite {
    static let headTemplate =
        #"""
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self' file:; script-src 'self' file:; img-src 'self' file:; base-uri 'none'; form-action 'self' file:">
        <meta name="color-scheme" content="light dark">
        <meta name="description" content="{{description}}">
        <title>{{title}} · {{site}}</title>
        <link rel="icon" type="image/svg+xml" href="{{root}}assets/icon.svg">
        <link rel="stylesheet" href="{{root}}assets/site.css">
        <link rel="stylesheet" href="{{root}}assets/custom.css">
        {{#twin}}<link rel="alternate" type="text/markdown" href="{{twin}}">
        {{/twin}}{{#feed}}<link rel="alternate" type="application/atom+xml" href="{{feed}}" title="Releases">
        {{/feed}}<script src="{{root}}assets/theme.js"></script>
        <script src="{{root}}assets/site.js" defer></script>
        </head>
        <body data-root="{{root}}">
        <a class="skip" href="#content">Skip to content</a>
        <header class="top">
        <a class="brand" href="{{root}}index.html">{{site}}</a>
        <nav aria-label="Site"><a href="{{root}}changes.html">Changes</a> <a href="{{root}}deprecations.html">Deprecations</a> <a href="{{root}}rules/index.html">Rules</a></nav>
        <form class="find" action="{{root}}search.html" method="get" role="search">
        <label for="find">Search</label>
        <input id="find" name="q" type="search" placeholder="Events, fields, values  ( / )" autocomplete="off">
        </form>
        <button type="button" class="theme" hidden>Theme</button>
        </header>
        <main id="content">
        <nav class="crumbs" aria-label="You are here"><ol><li><a href="{{root}}index.html">Home</a></li>{{#crumbs}}<li><a href="{{link}}">{{name}}</a></li>{{/crumbs}}</ol></nav>

        """#
}
