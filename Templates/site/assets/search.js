// The search: every word must be found, in the name, the text or the event around; one or two letters may be wrong. What has no answer
// for all words is answered for some. The address holds what was asked for, so that an answer can be sent to somebody.
var deedSearch = (function () {
  "use strict";
  var entries = [], most = 100;
  /** Every word once, so that slips are looked for in few words and not in many texts. */
  var words = [], places = Object.create(null);
  var weights = { event: 30, field: 12, entity: 12, team: 10, domain: 14, type: 11, value: -32 };
  /** Words of sentences, which say nothing of what is looked for. */
  var fillers = /^(an?|and|are|be|been|by|do|does|for|from|has|have|how|in|is|it|of|on|or|that|the|there|to|was|were|what|when|where|which|who|with)$/;

  function parts(text) { return text.split(/[^\p{L}\p{N}]+/u).filter(Boolean); }

  function number(word) {
    if (places[word] === undefined) { places[word] = words.push(word) - 1; }
    return places[word];
  }

  function add(rows) {
    rows.forEach(function (row) {
      var low = row[1].toLowerCase(), text = row[4].toLowerCase();
      // Of a field the name is its own; the path around it only tells where it is.
      var own = row[0] === "field" || row[0] === "type" ? low.slice(low.lastIndexOf(".") + 1) : low;
      entries.push({
        kind: row[0], name: row[1], event: row[2], link: row[3], text: row[4], owner: row[5], sensitivity: row[6],
        isDeprecated: row[7], low: low, own: own, last: low.slice(low.lastIndexOf(".") + 1), plain: own.replace(/[^\p{L}\p{N}]+/gu, ""),
        lowText: text, around: (own === low ? "" : low + " ") + (row[0] === "event" ? "" : row[2].toLowerCase()),
        names: parts(own).map(number), words: parts(text).map(number)
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

  function starts(text, at) { return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]); }

  function isAny(places, meant) { return places.some(function (place) { return meant[place]; }); }

  /** How well a word is found in an entry itself; nothing where it is not. */
  function score(entry, word) {
    if (entry.low === word.text) { return 130; }
    if (entry.last === word.text) { return 115; }
    var name = word.text.indexOf(".") >= 0 ? entry.low : entry.own, at = name.indexOf(word.text);
    if (at >= 0) { return (starts(name, at) ? 92 : 62) - Math.min(24, name.length - word.text.length); }
    if (word.plain.length > 3 && entry.plain.indexOf(word.plain) >= 0) { return 60; }
    at = entry.lowText.indexOf(word.text);
    if (at >= 0) { return starts(entry.lowText, at) ? 34 : 24; }
    if (!word.near.length) { return 0; }
    if (word.near.every(function (meant) { return isAny(entry.names, meant); })) { return 44; }
    return word.near.every(function (meant) { return isAny(entry.names, meant) || isAny(entry.words, meant); }) ? 14 : 0;
  }

  /** The words that may have been meant, for each part of a word. */
  function meant(word) {
    return parts(word).map(function (part) {
      var allowed = part.length < 4 ? 0 : part.length < 8 ? 1 : 2, found = new Uint8Array(words.length);
      words.forEach(function (other, place) { if (isNear(part, other, allowed)) { found[place] = 1; } });
      return found;
    });
  }

  function parse(question) {
    var asked = { words: [], filters: [] };
    question.toLowerCase().split(/\s+/).forEach(function (part) {
      var found = /^(kind|owner|field|sensitivity|deprecated|event):(.*)$/.exec(part);
      if (found) { asked.filters.push([found[1], found[2]]); return; }
      if (part) { asked.words.push({ text: part, plain: part.replace(/[^\p{L}\p{N}]+/gu, ""), near: meant(part) }); }
    });
    var telling = asked.words.filter(function (word) { return !fillers.test(word.text); });
    if (telling.length) { asked.words = telling; }
    return asked;
  }

  function passes(entry, filter) {
    var value = filter[1];
    switch (filter[0]) {
    case "kind": return entry.kind === value;
    case "owner": return entry.owner.toLowerCase().indexOf(value) >= 0;
    case "event": return entry.event.toLowerCase().indexOf(value) >= 0;
    case "field": return entry.kind === "field" && entry.low.indexOf(value) >= 0;
    case "sensitivity": return value ? entry.sensitivity === value : entry.sensitivity !== "";
    default: return entry.isDeprecated === (value !== "no" && value !== "false");
    }
  }

  /** What is found, the best first; `isPartial` where no entry has all words. */
  function find(question) {
    var asked = parse(question), found = [], partial = [];
    if (!asked.words.length && !asked.filters.length) { return { entries: [], isPartial: false }; }
    entries.forEach(function (entry) {
      if (!asked.filters.every(function (filter) { return passes(entry, filter); })) { return; }
      var total = 0, own = 0, around = 0;
      asked.words.forEach(function (word) {
        var points = score(entry, word);
        if (points) { own++; total += points; } else if (entry.around.indexOf(word.text) >= 0) { around++; total += 16; }
      });
      if (asked.words.length && !own) { return; }
      total += weights[entry.kind] - (entry.isDeprecated ? 20 : 0);
      if (own + around === asked.words.length) { found.push([total, entry]); } else { partial.push([(own + around) * 200 + total, entry]); }
    });
    var isPartial = !found.length && partial.length > 0, best = isPartial ? partial : found;
    best.sort(function (one, other) {
      return other[0] - one[0] || one[1].name.length - other[1].name.length || (one[1].link < other[1].link ? -1 : 1);
    });
    return { entries: best.map(function (pair) { return pair[1]; }), isPartial: isPartial };
  }

  /** A text with what was asked for marked in it. */
  function marked(element, text, asked) {
    var low = text.toLowerCase(), at = 0;
    while (low.length === text.length && at < text.length) {
      var next = -1, length = 0;
      asked.forEach(function (word) {
        var place = low.indexOf(word, at);
        if (place >= 0 && (next < 0 || place < next || (place === next && word.length > length))) { next = place; length = word.length; }
      });
      if (next < 0) { break; }
      var mark = document.createElement("mark");
      mark.textContent = text.slice(next, next + length);
      element.append(text.slice(at, next), mark);
      at = next + length;
    }
    element.append(text.slice(at));
    return element;
  }

  function line(entry, root, asked) {
    var item = document.createElement("li"), head = document.createElement("div"), link = document.createElement("a");
    item.className = "row";
    link.className = "name";
    link.href = root + entry.link;
    head.append(marked(link, entry.name, asked));
    [[entry.kind, ""], [entry.sensitivity, " sensitivity-" + entry.sensitivity], [entry.isDeprecated ? "deprecated" : "", " status-deprecated"]].forEach(function (pair) {
      if (!pair[0]) { return; }
      var tag = document.createElement("span");
      tag.className = "tag" + pair[1];
      tag.textContent = pair[0];
      head.append(" ", tag);
    });
    if (entry.kind === "field" || entry.kind === "value") {
      var around = document.createElement("span");
      around.className = "quiet";
      around.textContent = " of " + entry.event;
      head.append(around);
    }
    item.append(head);
    if (entry.text) { item.append(marked(document.createElement("p"), entry.text, asked)); }
    if (entry.kind === "event" && entry.owner) {
      var owner = document.createElement("p");
      owner.className = "quiet";
      owner.textContent = entry.owner;
      item.append(owner);
    }
    return item;
  }

  function start() {
    var root = document.body.dataset.root, input = document.getElementById("find"), list = document.getElementById("results");
    var count = document.getElementById("count"), filters = document.querySelector(".filters"), hint = document.getElementById("hint");
    var timer = 0;

    function tokens() { return input.value.split(/\s+/).filter(Boolean); }

    function told(found, asked) {
      if (!asked) { return ""; }
      if (!found.entries.length) { return "Nothing is found. Fewer words or letters may find it."; }
      var number = found.entries.length + (found.entries.length === 1 ? " result" : " results");
      return (found.isPartial ? "Nothing has all of these words; some of them are in " : "") + number + (found.entries.length > most ? ", the first " + most + " shown" : "");
    }

    function show() {
      var began = performance.now();
      var asked = input.value.trim(), found = find(asked);
      var plain = tokens().map(function (token) { return token.toLowerCase().replace(/^field:/, ""); }).filter(function (token) {
        return token && token.indexOf(":") < 0;
      });
      list.replaceChildren.apply(list, found.entries.slice(0, most).map(function (entry) { return line(entry, root, plain); }));
      count.textContent = told(found, asked);
      hint.hidden = asked !== "";
      filters.querySelectorAll("button").forEach(function (button) {
        button.setAttribute("aria-pressed", String(tokens().indexOf(button.dataset.filter) >= 0));
      });
      count.dataset.milliseconds = (performance.now() - began).toFixed(1);
    }

    function remember() {
      var address = location.pathname + (input.value ? "?q=" + encodeURIComponent(input.value) : "");
      try { history.replaceState(null, "", address); } catch (error) { location.hash = "q=" + encodeURIComponent(input.value); }
    }

    filters.hidden = false;
    filters.addEventListener("click", function (event) {
      var wanted = event.target.dataset.filter;
      if (!wanted) { return; }
      var kind = wanted.slice(0, wanted.indexOf(":") + 1), had = tokens().indexOf(wanted) >= 0;
      var kept = tokens().filter(function (token) { return token.indexOf(kind) !== 0; });
      input.value = (had ? kept : kept.concat(wanted)).join(" ");
      show();
      remember();
    });
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
      if (event.key === "Escape") { input.focus(); return; }
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
