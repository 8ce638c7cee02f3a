// What pages do for those who have scripts: the theme, expanding, deep links into closed parts, and the way to the search.
(function () {
  "use strict";
  var root = document.documentElement;

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
  }

  var button = document.querySelector(".theme");
  function name() { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", "Switch to the " + button.textContent.toLowerCase() + " theme"); }
  if (button) {
    button.hidden = false;
    name();
    button.addEventListener("click", function () {
      root.dataset.theme = isDark() ? "light" : "dark";
      try { localStorage.setItem("deed-theme", root.dataset.theme); } catch (error) { /* It holds for this page. */ }
      name();
    });
  }

  document.querySelectorAll(".controls").forEach(function (controls) {
    controls.hidden = false;
    controls.addEventListener("click", function (event) {
      var wanted = event.target.dataset.expand;
      if (!wanted) { return; }
      document.querySelectorAll(".fields details").forEach(function (part) { part.open = wanted === "all"; });
    });
  });

  function reveal() {
    var place = decodeURIComponent(location.hash.slice(1)), target = document.getElementById(place);
    // Of a type that comes again, only the first is laid out: the nearest place around says where.
    while (!target && place.indexOf(".") > 0) {
      place = place.slice(0, place.lastIndexOf("."));
      target = document.getElementById(place);
    }
    if (!target) { return; }
    for (var part = target; part; part = part.parentElement) { if (part.tagName === "DETAILS") { part.open = true; } }
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);
  if (location.hash) { reveal(); }

  document.querySelectorAll("form.compare").forEach(function (form) {
    var links = {}, versions = [];
    document.querySelectorAll(".pairs a").forEach(function (link) {
      var found = /([^/]+)-to-([^/]+)\.html$/.exec(link.getAttribute("href"));
      links[found[1] + " " + found[2]] = link.getAttribute("href");
      [found[1], found[2]].forEach(function (version) { if (versions.indexOf(version) < 0) { versions.push(version); } });
    });
    [form.elements.from, form.elements.to].forEach(function (list, place) {
      versions.forEach(function (version) { list.append(new Option(version)); });
      list.selectedIndex = place ? versions.length - 1 : Math.max(0, versions.length - 2);
    });
    function target() {
      var one = form.elements.from.value, other = form.elements.to.value;
      return links[one + " " + other] || links[other + " " + one];
    }
    function check() { form.querySelector("button").disabled = !target(); }
    form.addEventListener("change", check);
    form.addEventListener("submit", function (event) { event.preventDefault(); if (target()) { location.href = target(); } });
    form.hidden = versions.length < 2;
    check();
  });

  addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (part) { part.open = true; });
  });

  document.addEventListener("keydown", function (event) {
    var active = document.activeElement;
    var isTyping = active && /^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName);
    if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) { return; }
    event.preventDefault();
    document.getElementById("find").focus();
  });
})();
