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
            var target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
            if (!target) { return; }
            for (var part = target; part; part = part.parentElement) { if (part.tagName === "DETAILS") { part.open = true; } }
            target.scrollIntoView();
          }
          addEventListener("hashchange", reveal);
          if (location.hash) { reveal(); }

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

        """#
}
