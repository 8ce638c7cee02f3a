// DO NOT EDIT. Written by the tests from Templates/site/assets/site.css
// swift-format-ignore-file

extension EmbeddedSite {
    static let siteCSS =
        #"""
        :root {
          color-scheme: light dark;
          --ink: #1d2433; --quiet: #566076; --paper: #fbfbf9; --card: #ffffff; --line: #dcdfe6; --accent: #0b5f73; --accent-soft: #e3f1f3;
          --warn: #8a4b00; --warn-soft: #fdf1df; --bad: #a2222d; --bad-soft: #fbe9ea; --good: #1c6b3c; --good-soft: #e6f4ea;
          --code: #f1f2f5; --mono: ui-monospace, "Cascadia Code", "SF Mono", Menlo, Consolas, monospace;
          --sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif;
        }
        @media (prefers-color-scheme: dark) {
          :root:not([data-theme="light"]) {
            --ink: #e6e9f0; --quiet: #a3adc2; --paper: #13161d; --card: #1b1f29; --line: #333a49; --accent: #6fc7d8; --accent-soft: #16323a;
            --warn: #f0b566; --warn-soft: #35260f; --bad: #f59aa2; --bad-soft: #3a181c; --good: #86d3a1; --good-soft: #14301f; --code: #232936;
          }
        }
        :root[data-theme="dark"] {
          color-scheme: dark;
          --ink: #e6e9f0; --quiet: #a3adc2; --paper: #13161d; --card: #1b1f29; --line: #333a49; --accent: #6fc7d8; --accent-soft: #16323a;
          --warn: #f0b566; --warn-soft: #35260f; --bad: #f59aa2; --bad-soft: #3a181c; --good: #86d3a1; --good-soft: #14301f; --code: #232936;
        }
        :root[data-theme="light"] { color-scheme: light; }
        * { box-sizing: border-box; }
        html { scroll-padding-top: 5rem; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
        a { color: var(--accent); text-underline-offset: 0.15em; }
        a:focus-visible, button:focus-visible, input:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        h1 { font-size: 1.8rem; margin: 0.6rem 0 0.4rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.25rem; margin: 2.2rem 0 0.7rem; }
        aside h2 { font-size: 1rem; margin: 1.6rem 0 0.4rem; }
        code, pre { font-family: var(--mono); font-size: 0.9em; }
        code { background: var(--code); padding: 0.1em 0.35em; border-radius: 4px; overflow-wrap: anywhere; }
        pre { background: var(--code); padding: 0.9rem 1rem; border-radius: 8px; overflow: auto; max-height: 32rem; }
        pre code { background: none; padding: 0; overflow-wrap: normal; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--card); padding: 0.5rem 1rem; }
        .top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.5rem 1.2rem; align-items: center; padding: 0.6rem max(1rem, calc((100vw - 76rem) / 2)); background: var(--card); border-bottom: 1px solid var(--line); }
        .brand { font-weight: 650; color: var(--ink); text-decoration: none; }
        .brand::before { content: ""; display: inline-block; width: var(--logo-width, 0px); height: 1.6rem; margin-right: calc(var(--logo-width, 0px) / 3); vertical-align: middle; background: var(--logo, none) center / contain no-repeat; }
        .find { flex: 1 1 14rem; display: flex; max-width: 30rem; margin-left: auto; }
        .find label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .find input { width: 100%; font: inherit; padding: 0.35rem 0.7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 8px; }
        button { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 0.3rem 0.8rem; cursor: pointer; }
        main { max-width: 76rem; margin: 0 auto; padding: 0.8rem 1rem 4rem; }
        footer { border-top: 1px solid var(--line); color: var(--quiet); text-align: center; padding: 0.5rem 1rem; }
        .crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; margin: 0; padding: 0; font-size: 0.9rem; }
        .crumbs li + li::before { content: "/"; color: var(--quiet); margin-right: 0.5rem; }
        .quiet { color: var(--quiet); font-size: 0.92rem; }
        .lead { font-size: 1.12rem; margin: 0.2rem 0 1rem; max-width: 60ch; }
        .prose { max-width: 68ch; }
        .version { color: var(--quiet); font-weight: 500; white-space: nowrap; }
        .tag { display: inline-block; font-size: 0.78rem; font-weight: 600; padding: 0.08rem 0.5rem; border-radius: 999px; background: var(--code); color: var(--ink); vertical-align: middle; white-space: nowrap; }
        .status-active { background: var(--good-soft); color: var(--good); }
        .status-deprecated, .status-retired, .sensitivity-personal { background: var(--warn-soft); color: var(--warn); }
        .status-draft { background: var(--accent-soft); color: var(--accent); }
        .sensitivity-sensitive { background: var(--bad-soft); color: var(--bad); }
        .sensitivity-public { background: var(--good-soft); color: var(--good); }
        .warning { background: var(--warn-soft); border-left: 4px solid var(--warn); padding: 0.6rem 0.9rem; border-radius: 0 8px 8px 0; max-width: 75ch; }
        .deprecation, .proof { color: var(--warn); margin: 0.2rem 0; }
        .proof { color: var(--ink); font-size: 0.92rem; overflow-wrap: anywhere; }
        .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.8rem; margin: 1rem 0; }
        .counts div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
        .counts dd { margin: 0; font-size: 1.7rem; font-weight: 650; font-variant-numeric: tabular-nums; }
        .counts dt { color: var(--quiet); }
        .cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(17rem, 1fr)); gap: 0.9rem; }
        .cards li { position: relative; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.9rem 1.1rem; }
        .cards a { font-weight: 650; }
        .cards a::after { content: ""; position: absolute; inset: 0; }
        .cards p { margin: 0.3rem 0 0; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 2.5rem; }
        .rows { list-style: none; padding: 0; margin: 0; }
        .row { border-top: 1px solid var(--line); padding: 0.65rem 0; }
        .row p { margin: 0.15rem 0 0; }
        .name { font-weight: 600; overflow-wrap: anywhere; }
        .plain { list-style: none; padding: 0; margin: 0; }
        .plain li { padding: 0.15rem 0; }
        .current a { font-weight: 700; color: var(--ink); }
        .facts { margin: 0; }
        .facts > div { padding: 0.4rem 0; border-top: 1px solid var(--line); }
        .facts dt { color: var(--quiet); font-size: 0.88rem; }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .facts dd p { margin: 0.2rem 0; }
        .with-side { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 0 3rem; align-items: start; }
        .with-side > * { min-width: 0; }
        .fields { list-style: none; padding: 0; margin: 0; }
        .fields > li { border-top: 1px solid var(--line); padding: 0.6rem 0 0.6rem 0.2rem; scroll-margin-top: 5rem; }
        .fields > li:target { background: var(--accent-soft); box-shadow: -0.5rem 0 0 var(--accent-soft), 0.5rem 0 0 var(--accent-soft); }
        .fields .fields { margin-left: 1.1rem; border-left: 2px solid var(--line); padding-left: 0.8rem; }
        .field .name { font-size: 0.98rem; }
        .field .type { color: var(--quiet); }
        .anchor { float: right; text-decoration: none; padding: 0 0.4rem; }
        .doc p { margin: 0.2rem 0; max-width: 68ch; }
        .limits { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 1rem; padding: 0; margin: 0.15rem 0 0; color: var(--quiet); font-size: 0.92rem; }
        .values { margin: 0.3rem 0 0; }
        .values div { display: flex; gap: 0.7rem; padding: 0.1rem 0; }
        .values dt { flex: none; max-width: 50%; }
        .values dd { margin: 0; }
        .values dd p { margin: 0; }
        summary { cursor: pointer; padding: 0.2rem 0; }
        details > summary { color: var(--accent); }
        .scroll { overflow-x: auto; }
        table { border-collapse: collapse; width: 100%; min-width: 34rem; }
        th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; border-top: 1px solid var(--line); }
        th { color: var(--quiet); font-weight: 600; font-size: 0.9rem; }
        .lineage { display: block; width: 100%; min-width: 40rem; max-width: 56rem; }
        .lineage path { fill: none; stroke: var(--line); stroke-width: 2; }
        .lineage rect { fill: var(--card); stroke: var(--quiet); }
        .lineage .event rect { fill: var(--accent-soft); stroke: var(--accent); }
        .lineage text { fill: var(--ink); font: 14px var(--sans); text-anchor: middle; }
        .lineage a rect { stroke: var(--accent); }
        .findings { padding-left: 1.1rem; }
        .findings > li { padding: 0.3rem 0; }
        .findings p { margin: 0.15rem 0; }
        .group-breaking h2 { color: var(--bad); }
        .group-noticeable h2 { color: var(--warn); }
        .group-compatible h2 { color: var(--good); }
        mark { background: var(--accent-soft); color: inherit; font-weight: 650; }
        .row[aria-current="true"] { background: var(--accent-soft); }
        bdi, .name, code { unicode-bidi: isolate; }
        @media (max-width: 60rem) { .with-side { grid-template-columns: minmax(0, 1fr); } }
        td:first-child code { white-space: nowrap; }
        td.bad { color: var(--bad); font-weight: 600; }
        @media print {
          .top, .skip, .crumbs, .anchor, .controls, footer { display: none !important; }
          body { background: none; color: #000; }
          .with-side { display: block; }
          pre { max-height: none; white-space: pre-wrap; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

        """#
}
