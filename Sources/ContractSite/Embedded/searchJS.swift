// DO NOT EDIT. Written by the tests from Templates/site/assets/search.js
// swift-format-ignore-file

extension EmbeddedSite {
    static let searchJS =
        #"""
        // The search: every word must be found, in the name, the text or the owner; one or two letters may be wrong. The address holds what was
        // asked for, so that an answer can be sent to somebody.
        var deedSearch = (function () {
          "use strict";
          var entries = [];
          var most = 100;

          function add(rows) {
            rows.forEach(function (row) {
              entries.push({
                kind: row[0], name: row[1], event: row[2], link: row[3], text: row[4], owner: row[5], sensitivity: row[6],
                isDeprecated: row[7], low: row[1].toLowerCase(), words: (row[1] + " " + row[4]).toLowerCase().split(/[^\p{L}\p{N}]+/u),
                lowText: row[4].toLowerCase()
              });
            });
          }

          /** Whether two words differ by at most so many letters added, left out, changed or swapped. */
          function isNear(one, other, allowed) {
            if (Math.abs(one.length - other.length) > allowed) { return false; }
            var before = [], row = [], older = [], i, j;
            for (j = 0; j <= other.length; j++) { before[j] = j; }
            for (i = 1; i <= one.length; i++) {
              row = [i];
              var least = i;
              for (j = 1; j <= other.length; j++) {
                var same = one[i - 1] === other[j - 1];
                row[j] = Math.min(row[j - 1] + 1, before[j] + 1, before[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) { row[j] = Math.min(row[j], older[j - 2] + 1); }
                if (row[j] < least) { least = row[j]; }
              }
              if (least > allowed) { return false; }
              older = before;
              before = row;
            }
            return row[other.length] <= allowed;
          }

          function score(entry, word) {
            if (entry.low === word) { return 120; }
            var at = entry.low.indexOf(word);
            if (at >= 0) { return (at === 0 || /[._]/.test(entry.low[at - 1]) ? 90 : 60) - Math.min(20, entry.low.length - word.length); }
            if (entry.lowText.indexOf(word) >= 0) { return 30; }
            var parts = word.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
            return parts.length && parts.every(function (part) { return isLike(entry, part); }) ? 12 : 0;
          }

          /** Whether a word of an entry is the one that was meant. */
          function isLike(entry, word) {
            var allowed = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
            return entry.words.some(function (other) { return isNear(word, other, allowed); });
          }

          function parse(question) {
            var asked = { words: [], filters: [] };
            question.toLowerCase().split(/\s+/).forEach(function (part) {
              var found = /^(owner|field|sensitivity|deprecated|event):(.*)$/.exec(part);
              if (found) { asked.filters.push([found[1], found[2]]); } else if (part) { asked.words.push(part); }
            });
            return asked;
          }

          function passes(entry, filter) {
            var value = filter[1];
            switch (filter[0]) {
            case "owner": return entry.owner.toLowerCase().indexOf(value) >= 0;
            case "event": return entry.event.toLowerCase().indexOf(value) >= 0;
            case "field": return entry.kind === "field" && entry.low.indexOf(value) >= 0;
            case "sensitivity": return value ? entry.sensitivity === value : entry.sensitivity !== "";
            default: return entry.isDeprecated === (value !== "no" && value !== "false");
            }
          }

          function find(question) {
            var asked = parse(question);
            if (!asked.words.length && !asked.filters.length) { return []; }
            var found = [];
            entries.forEach(function (entry) {
              if (!asked.filters.every(function (filter) { return passes(entry, filter); })) { return; }
              var total = entry.kind === "event" ? 3 : 0;
              for (var i = 0; i < asked.words.length; i++) {
                var points = score(entry, asked.words[i]);
                if (!points) { return; }
                total += points;
              }
              found.push([total, entry]);
            });
            found.sort(function (one, other) { return other[0] - one[0] || (one[1].link < other[1].link ? -1 : 1); });
            return found.map(function (pair) { return pair[1]; });
          }

          function line(entry, root) {
            var item = document.createElement("li"), head = document.createElement("div"), link = document.createElement("a");
            item.className = "row";
            link.className = "name";
            link.href = root + entry.link;
            link.textContent = entry.name;
            head.append(link);
            [entry.kind, entry.sensitivity, entry.isDeprecated ? "deprecated" : ""].forEach(function (word) {
              if (!word) { return; }
              var tag = document.createElement("span");
              tag.className = "tag";
              tag.textContent = word;
              head.append(" ", tag);
            });
            item.append(head);
            [[entry.text, ""], [entry.kind === "event" ? entry.owner : entry.event, "quiet"]].forEach(function (pair) {
              if (!pair[0]) { return; }
              var text = document.createElement("p");
              text.className = pair[1];
              text.textContent = pair[0];
              item.append(text);
            });
            return item;
          }

          function start() {
            var root = document.body.dataset.root, input = document.getElementById("find"), list = document.getElementById("results");
            var count = document.getElementById("count");
            var timer = 0;

            function show() {
              var began = performance.now();
              var found = find(input.value);
              list.replaceChildren.apply(list, found.slice(0, most).map(function (entry) { return line(entry, root); }));
              var asked = input.value.trim();
              count.textContent = !asked ? "" : found.length === 0 ? "Nothing is called like this." : found.length + (found.length === 1 ? " result" : " results") + (found.length > most ? ", the first " + most + " shown" : "");
              count.dataset.milliseconds = (performance.now() - began).toFixed(1);
            }

            function remember() {
              var address = location.pathname + (input.value ? "?q=" + encodeURIComponent(input.value) : "");
              try { history.replaceState(null, "", address); } catch (error) { location.hash = "q=" + encodeURIComponent(input.value); }
            }

            var asked = new URLSearchParams(location.search).get("q") || new URLSearchParams(location.hash.slice(1)).get("q") || "";
            input.value = asked;
            input.form.addEventListener("submit", function (event) { event.preventDefault(); show(); remember(); });
            input.addEventListener("input", function () {
              clearTimeout(timer);
              timer = setTimeout(function () { show(); remember(); }, 60);
            });
            input.form.addEventListener("keydown", function (event) {
              var first = list.querySelector("a");
              if (event.key === "ArrowDown" && first) { event.preventDefault(); first.focus(); }
            });
            list.addEventListener("keydown", function (event) {
              if (event.key !== "ArrowDown" && event.key !== "ArrowUp") { return; }
              var links = Array.prototype.slice.call(list.querySelectorAll("a")), at = links.indexOf(document.activeElement);
              event.preventDefault();
              if (event.key === "ArrowUp" && at <= 0) { input.focus(); return; }
              var next = links[at + (event.key === "ArrowDown" ? 1 : -1)];
              if (next) { next.focus(); }
            });
            input.focus();
            show();
          }

          addEventListener("DOMContentLoaded", start);
          return { add: add, find: find };
        })();

        """#
}
