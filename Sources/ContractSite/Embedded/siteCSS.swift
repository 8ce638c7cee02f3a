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
        html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.55 var(--sans); }
        a { color: var(--accent); text-underline-offset: 0.15em; }
        a:focus-visible, button:focus-visible, input:focus-visible, select:focus-visible, summary:focus-visible, [tabindex]:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
        h1, h2, h3 { line-height: 1.25; text-wrap: balance; }
        h1 { font-size: 1.8rem; margin: 0.8rem 0 0.4rem; overflow-wrap: anywhere; }
        h2 { font-size: 1.25rem; margin: 2.4rem 0 0.7rem; }
        aside h2 { font-size: 1rem; margin: 1.8rem 0 0.4rem; }
        aside h2:first-child { margin-top: 0.2rem; }
        code, pre { font-family: var(--mono); font-size: 0.9em; }
        code { background: var(--code); padding: 0.1em 0.35em; border-radius: 4px; overflow-wrap: anywhere; }
        pre { background: var(--code); padding: 0.9rem 1rem; border-radius: 8px; overflow: auto; max-height: 32rem; margin: 0.6rem 0; }
        pre code { background: none; padding: 0; overflow-wrap: normal; }
        .skip { position: absolute; left: -100vw; }
        .skip:focus { left: 1rem; top: 0.5rem; z-index: 3; background: var(--card); padding: 0.5rem 1rem; }
        .top { position: sticky; top: 0; z-index: 2; display: flex; flex-wrap: wrap; gap: 0.4rem 1.4rem; align-items: center; padding: 0.55rem max(1rem, calc((100vw - 74rem) / 2)); background: var(--card); border-bottom: 1px solid var(--line); }
        .brand { font-weight: 650; color: var(--ink); text-decoration: none; overflow-wrap: anywhere; }
        .brand::before { content: ""; display: inline-block; width: var(--logo-width, 0px); height: 1.6rem; margin-right: calc(var(--logo-width, 0px) / 3); vertical-align: middle; background: var(--logo, none) center / contain no-repeat; }
        .top nav { display: flex; gap: 0.2rem 1rem; }
        .top nav a { padding: 0.2rem 0; text-decoration: none; }
        .top nav a:hover { text-decoration: underline; }
        .find { flex: 1 1 14rem; display: flex; max-width: 28rem; margin-left: auto; }
        .find label { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .find input { width: 100%; font: inherit; padding: 0.35rem 0.7rem; color: var(--ink); background: var(--paper); border: 1px solid var(--quiet); border-radius: 8px; }
        button, select { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--quiet); border-radius: 8px; padding: 0.3rem 0.8rem; }
        button { cursor: pointer; }
        button:hover:enabled { border-color: var(--accent); color: var(--accent); }
        button:disabled { color: var(--quiet); border-color: var(--line); cursor: default; }
        select { padding: 0.3rem 0.5rem; }
        main { max-width: 76rem; margin: 0 auto; padding: 0.8rem 1rem 4rem; min-height: 70vh; }
        footer { border-top: 1px solid var(--line); color: var(--quiet); text-align: center; padding: 0.5rem 1rem; font-size: 0.92rem; }
        .crumbs ol { list-style: none; display: flex; flex-wrap: wrap; gap: 0.2rem 0.5rem; margin: 0; padding: 0; font-size: 0.9rem; }
        .crumbs li + li::before { content: "/"; color: var(--quiet); margin-right: 0.5rem; }
        .quiet { color: var(--quiet); font-size: 0.92rem; }
        .empty { color: var(--quiet); border: 1px dashed var(--line); border-radius: 8px; padding: 0.6rem 0.9rem; }
        .lead { font-size: 1.12rem; margin: 0.2rem 0 0.4rem; max-width: 60ch; }
        .lead + .quiet { margin: 0 0 0.6rem; }
        .prose { max-width: 68ch; }
        .prose h3 { font-size: 1.05rem; margin: 1.4rem 0 0.3rem; }
        .version { color: var(--quiet); font-weight: 500; white-space: nowrap; }
        .tag { display: inline-block; font-size: 0.78rem; font-weight: 600; padding: 0.08rem 0.5rem; border-radius: 999px; background: var(--code); color: var(--ink); vertical-align: middle; white-space: nowrap; }
        h1 .tag { vertical-align: 0.3em; }
        .status-active { background: var(--good-soft); color: var(--good); }
        .status-deprecated, .status-retired, .sensitivity-personal { background: var(--warn-soft); color: var(--warn); }
        .status-draft { background: var(--accent-soft); color: var(--accent); }
        .sensitivity-sensitive, .breaks { background: var(--bad-soft); color: var(--bad); }
        .sensitivity-public { background: var(--good-soft); color: var(--good); }
        .warning { background: var(--warn-soft); border-left: 4px solid var(--warn); padding: 0.6rem 0.9rem; border-radius: 0 8px 8px 0; max-width: 75ch; }
        .jump { display: flex; flex-wrap: wrap; gap: 0.2rem 1.1rem; padding: 0.4rem 0; margin: 0.6rem 0 1rem; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); font-size: 0.92rem; }
        .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0.8rem; margin: 1rem 0; }
        .counts div { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.7rem 1rem; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
        .counts dd { margin: 0; font-size: 1.7rem; font-weight: 650; font-variant-numeric: tabular-nums; }
        .counts dt { color: var(--quiet); }
        .cards { list-style: none; padding: 0; margin: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(17rem, 100%), 1fr)); gap: 0.9rem; }
        .cards li { position: relative; background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 0.9rem 1.1rem; display: flex; flex-direction: column; }
        .cards li:hover { border-color: var(--accent); }
        .cards a { font-weight: 650; overflow-wrap: anywhere; }
        .cards a::after { content: ""; position: absolute; inset: 0; }
        .cards p { margin: 0.3rem 0 0; }
        .cards .quiet { margin-top: auto; padding-top: 0.3rem; }
        .cards.small { grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr)); gap: 0.6rem; }
        .cards.small li { padding: 0.5rem 0.8rem; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 2.5rem; }
        .rows { list-style: none; padding: 0; margin: 0; }
        .row { border-top: 1px solid var(--line); padding: 0.65rem 0; }
        .row p { margin: 0.15rem 0 0; max-width: 75ch; }
        .row .aside { float: right; font-size: 0.92rem; }
        .name { font-weight: 600; overflow-wrap: anywhere; }
        .day { white-space: nowrap; font-variant-numeric: tabular-nums; }
        .plain { list-style: none; padding: 0; margin: 0; }
        .plain li { padding: 0.15rem 0; overflow-wrap: anywhere; }
        .current a { font-weight: 700; color: var(--ink); }
        .downloads, .pairs { list-style: none; display: flex; flex-wrap: wrap; gap: 0.4rem 1.2rem; padding: 0; margin: 0 0 0.6rem; }
        .facts { margin: 0; }
        .facts > div { padding: 0.4rem 0; border-top: 1px solid var(--line); }
        .facts dt { color: var(--quiet); font-size: 0.88rem; }
        .facts dd { margin: 0; overflow-wrap: anywhere; }
        .facts dd p { margin: 0.2rem 0; }
        .tiled { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(21rem, 100%), 1fr)); gap: 0 2rem; }
        .beside > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1rem; }
        .across { display: flex; flex-wrap: wrap; gap: 0.4rem 2.5rem; }
        .across > div { border: 0; padding: 0; }
        .pairs { flex-direction: column; }
        .pairs dd { display: flex; flex-wrap: wrap; gap: 0.2rem 0.9rem; }
        .older { margin: 0.4rem 0; }
        .others { margin: 0.4rem 0 0.8rem; }
        .compare { display: flex; flex-wrap: wrap; gap: 0.5rem 0.8rem; align-items: center; margin: 0.8rem 0 0.2rem; }
        .compare[hidden] { display: none; }
        .with-side { display: grid; grid-template-columns: minmax(0, 1fr) 17rem; gap: 0 3rem; align-items: start; }
        .with-side > * { min-width: 0; }
        .with-side > div > section:first-of-type > h2 { margin-top: 1.2rem; }
        .fields { list-style: none; padding: 0; margin: 0; }
        .fields > li { border-top: 1px solid var(--line); padding: 0.5rem 0.2rem; scroll-margin-top: 5rem; color: var(--quiet); }
        .fields > li:target { background: var(--accent-soft); box-shadow: -0.5rem 0 0 var(--accent-soft), 0.5rem 0 0 var(--accent-soft); }
        .fields > li > a, .fields > li > strong:first-child { position: relative; color: var(--ink); font: 600 0.95rem var(--mono); text-decoration: none; margin-right: 0.4rem; overflow-wrap: anywhere; unicode-bidi: isolate; }
        .fields > li > a::after { content: "#"; color: var(--accent); position: absolute; right: -1.1em; opacity: 0; background: var(--paper); padding: 0 0.2em; }
        .fields > li > a:hover::after, .fields > li > a:focus::after { opacity: 1; }
        .fields > li > a:hover { text-decoration: underline; }
        .fields > li > em { font-style: normal; }
        .fields p { margin: 0.15rem 0; color: var(--ink); max-width: 68ch; overflow-wrap: anywhere; }
        .fields .fields { margin: 0.1rem 0 0 0.3rem; border-left: 2px solid var(--line); padding-left: 0.9rem; }
        .fields .fields > li:first-child { border-top: 0; }
        .fields p.limits { color: var(--quiet); font-size: 0.92rem; max-width: none; }
        .limits span + span::before { content: "· "; }
        .fields .deprecation, .deprecation { color: var(--warn); }
        .values { margin: 0.25rem 0 0.1rem; }
        dl.values { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr); gap: 0.15rem 0.9rem; color: var(--ink); }
        .values dt { font: 0.88rem/1.7 var(--mono); overflow-wrap: anywhere; unicode-bidi: isolate; }
        .values dd { margin: 0; }
        .values dd p { margin: 0; }
        summary { cursor: pointer; padding: 0.2rem 0; width: fit-content; color: var(--accent); }
        summary:hover { text-decoration: underline; }
        .fields summary { font-size: 0.92rem; }
        .copied { position: relative; }
        .copied > button { position: absolute; right: 0.5rem; top: 0.5rem; font-size: 0.85rem; padding: 0.15rem 0.6rem; }
        .copied > pre { padding-right: 5.5rem; }
        .scroll { overflow-x: auto; background: linear-gradient(to right, var(--paper) 40%, transparent) 0 0 / 3rem 100% no-repeat local, linear-gradient(to left, var(--paper) 40%, transparent) 100% 0 / 3rem 100% no-repeat local, linear-gradient(to right, var(--line), transparent) 0 0 / 0.8rem 100% no-repeat scroll, linear-gradient(to left, var(--line), transparent) 100% 0 / 0.8rem 100% no-repeat scroll; }
        .scroll + .scroll { margin-top: 1rem; }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: left; vertical-align: top; padding: 0.45rem 0.9rem 0.45rem 0; border-top: 1px solid var(--line); overflow-wrap: break-word; }
        th { color: var(--quiet); font-weight: 600; font-size: 0.9rem; border-top: 0; }
        td:first-child code { white-space: nowrap; }
        td.bad { color: var(--bad); font-weight: 600; }
        .lineage { display: block; width: 100%; min-width: 40rem; max-width: 56rem; }
        .lineage path { fill: none; stroke: var(--quiet); stroke-width: 1.5; stroke-opacity: 0.55; }
        .lineage .tip { fill: var(--quiet); stroke: none; }
        .lineage rect { fill: var(--card); stroke: var(--quiet); }
        .lineage .event rect { fill: var(--accent-soft); stroke: var(--accent); stroke-width: 2; }
        .lineage .event text { font-weight: 600; }
        .lineage text { fill: var(--ink); font: 14px var(--sans); text-anchor: middle; }
        .lineage .heading { fill: var(--quiet); font-size: 13px; text-anchor: start; }
        .lineage .frame { fill: none; stroke: var(--line); stroke-width: 1.5; }
        .lineage a rect { stroke: var(--accent); }
        .lineage a:hover rect { fill: var(--accent-soft); }
        .findings { padding-left: 1.2rem; margin: 0.3rem 0 0; }
        .findings > li { padding: 0.08rem 0; }
        .finding { font-weight: 550; }
        .proof { font-size: 0.92rem; overflow-wrap: anywhere; }
        .group-breaking h2 { color: var(--bad); }
        .group-noticeable h2 { color: var(--warn); }
        .group-compatible h2 { color: var(--good); }
        #results p { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; line-clamp: 2; overflow: hidden; }
        .filters { display: flex; flex-wrap: wrap; gap: 0.4rem; margin: 0.4rem 0; }
        .filters[hidden] { display: none; }
        .filters button { font-size: 0.88rem; padding: 0.15rem 0.7rem; border-radius: 999px; }
        .filters button[aria-pressed="true"] { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600; }
        kbd { font: 0.85em var(--mono); border: 1px solid var(--line); border-bottom-width: 2px; border-radius: 4px; padding: 0.05em 0.4em; }
        mark { background: var(--accent-soft); color: inherit; font-weight: 650; }
        .row[aria-current="true"] { background: var(--accent-soft); }
        bdi, .name, code { unicode-bidi: isolate; }
        @media (max-width: 60rem) {
          .with-side { grid-template-columns: minmax(0, 1fr); }
          aside .facts { columns: 2 16rem; column-gap: 2rem; }
          aside .facts > div { break-inside: avoid; }
        }
        @media (max-width: 40rem) {
          h1 { font-size: 1.5rem; }
          .top { position: static; }
          html { scroll-padding-top: 1rem; }
          .fields > li { scroll-margin-top: 1rem; }
          .find { order: 3; flex-basis: 100%; max-width: none; }
          .theme { margin-left: auto; }
          .beside > div { display: block; }
          .counts { grid-template-columns: repeat(2, 1fr); gap: 0.5rem; }
          .counts div { padding: 0.4rem 0.8rem; }
          .counts dd { font-size: 1.35rem; }
          .row .aside { float: none; display: block; }
          table, tbody, tr, td { display: block; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          tr { border-top: 1px solid var(--line); padding: 0.5rem 0; }
          td { border: 0; padding: 0.1rem 0; overflow-wrap: anywhere; }
          td:empty { display: none; }
          td[data-label]::before { content: attr(data-label) ": "; color: var(--quiet); font-size: 0.88rem; font-weight: 400; }
          td:first-child[data-label]::before { content: none; }
          td:first-child { font-weight: 600; }
          td:first-child code { white-space: normal; }
        }
        @page { margin: 16mm 15mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
        @media print {
          :root, :root:not([data-theme="light"]), :root[data-theme="dark"] {
            color-scheme: light;
            --ink: #000; --quiet: #444; --paper: #fff; --card: #fff; --line: #aaa; --accent: #000; --accent-soft: #fff;
            --warn: #000; --warn-soft: #fff; --bad: #000; --bad-soft: #fff; --good: #000; --good-soft: #fff; --code: #fff;
          }
          .top, .skip, .crumbs, .controls, .jump, .row .aside, .compare, .others, .copied > button, .filters, footer { display: none !important; }
          html { font-size: 10pt; }
          body { background: none; line-height: 1.4; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 17pt; margin-top: 0; }
          h2 { font-size: 13pt; margin: 14pt 0 5pt; }
          h1, h2, h3, summary, .field { break-after: avoid; }
          .with-side { display: block; }
          aside .facts { columns: 2; column-gap: 10mm; }
          .row, tr, .facts > div, .cards li, .counts div, .fields > li:not(:has(details)), dl.values dt, .warning, svg { break-inside: avoid; }
          p, li { orphans: 3; widows: 3; }
          thead { display: table-header-group; }
          .scroll { overflow: visible; background: none; }
          .lineage { min-width: 0; }
          pre { max-height: none; overflow: visible; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); font-size: 8.5pt; }
          .copied > pre { padding-right: 1rem; }
          code { padding: 0; }
          .tag { border: 1px solid; padding: 0 0.35rem; }
          .warning { border: 1px solid; border-left-width: 4px; }
          .row { padding: 4pt 0; }
          .fields > li { padding: 3pt 0; }
          .fields > li:target { background: none; box-shadow: none; }
          a { text-decoration: none; }
          main a[href^="http"]::after, main a[href^="mailto:"]::after { content: " <" attr(href) ">"; font-size: 0.85em; overflow-wrap: anywhere; }
          summary { list-style: none; color: inherit; font-weight: 600; }
          summary::-webkit-details-marker { display: none; }
          details::details-content { content-visibility: visible; block-size: auto; }
        }
        @media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }

        """#
}
