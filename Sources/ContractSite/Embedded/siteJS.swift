// DO NOT EDIT. Written by the tests from Templates/site/assets/site.js
// swift-format-ignore-file

extension EmbeddedSite {
    static let siteJS =
        #"""
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
            matchMedia("(prefers-color-scheme: dark)").addEventListener("change", name);
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
              document.querySelectorAll(".fields details, .fields + .older").forEach(function (part) { part.open = wanted === "all"; });
            });
          });

          // Every field leads to itself, so that its address can be sent to somebody.
          document.querySelectorAll(".fields > li > strong:first-child").forEach(function (name) {
            var link = document.createElement("a");
            link.href = "#" + name.parentElement.id;
            link.append.apply(link, Array.prototype.slice.call(name.childNodes));
            name.replaceWith(link);
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
            var links = {}, versions = [], current = null;
            document.querySelectorAll(".pairs a").forEach(function (link) {
              var found = /([^/]+)-to-([^/]+)\.html$/.exec(link.getAttribute("href"));
              links[found[1] + " " + found[2]] = link.getAttribute("href");
              if (link.closest(".current")) { current = found; }
              [found[1], found[2]].forEach(function (version) { if (versions.indexOf(version) < 0) { versions.push(version); } });
            });
            [form.elements.from, form.elements.to].forEach(function (list, place) {
              versions.forEach(function (version) { list.append(new Option(version)); });
              list.selectedIndex = place ? versions.length - 1 : Math.max(0, versions.length - 2);
              if (current) { list.value = current[place + 1]; }
            });
            function target() {
              var one = form.elements.from.value, other = form.elements.to.value;
              return links[one + " " + other] || links[other + " " + one];
            }
            function check() { form.querySelector("button").disabled = form.elements.from.value === form.elements.to.value; }
            form.addEventListener("change", check);
            form.addEventListener("submit", function (event) {
              event.preventDefault();
              if (target()) { location.href = target(); } else { between(form.elements.from.selectedIndex, form.elements.to.selectedIndex, versions); }
            });
            form.hidden = versions.length < 2;
            check();
          });

          // Two versions without a page of their own: what each version between them changed, which the history tells.
          function between(one, other, versions) {
            var low = Math.min(one, other), high = Math.max(one, other), told = document.querySelector(".between");
            var shown = versions.slice(low + 1, high + 1);
            document.querySelectorAll(".timeline > li").forEach(function (entry) {
              entry.hidden = shown.indexOf(entry.querySelector(".name").textContent) < 0;
            });
            told.hidden = false;
            told.textContent = "From " + versions[low] + " to " + versions[high] + " there are these " + shown.length + " steps, the newest first. ";
            var all = document.createElement("button");
            all.type = "button";
            all.textContent = "Show all versions";
            all.addEventListener("click", function () {
              document.querySelectorAll(".timeline > li").forEach(function (entry) { entry.hidden = false; });
              told.hidden = true;
            });
            told.append(all);
          }

          // What stands in a block can be copied.
          document.querySelectorAll("main pre").forEach(function (block) {
            var box = document.createElement("div"), copy = document.createElement("button");
            box.className = "copied";
            copy.type = "button";
            copy.textContent = "Copy";
            block.replaceWith(box);
            box.append(block, copy);
            copy.addEventListener("click", function () {
              function done() {
                copy.textContent = "Copied";
                setTimeout(function () { copy.textContent = "Copy"; }, 1500);
              }
              function select() {
                getSelection().selectAllChildren(block);
                if (document.execCommand("copy")) { done(); }
              }
              if (navigator.clipboard) { navigator.clipboard.writeText(block.textContent).then(done, select); } else { select(); }
            });
          });

          var closed = [];
          addEventListener("beforeprint", function () {
            closed = Array.prototype.slice.call(document.querySelectorAll("details:not([open])"));
            closed.forEach(function (part) { part.open = true; });
          });
          addEventListener("afterprint", function () { closed.forEach(function (part) { part.open = false; }); });

          document.addEventListener("keydown", function (event) {
            var active = document.activeElement;
            var isTyping = active && /^(INPUT|TEXTAREA|SELECT)$/.test(active.tagName);
            if (event.key !== "/" || isTyping || event.ctrlKey || event.metaKey || event.altKey) { return; }
            event.preventDefault();
            document.getElementById("find").focus();
          });
        })();

        """#
}
