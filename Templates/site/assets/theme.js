// Before anything is drawn: the theme that the reader chose, if any.
(function () {
  "use strict";
  try {
    var theme = localStorage.getItem("deed-theme");
    if (theme === "dark" || theme === "light") { document.documentElement.dataset.theme = theme; }
  } catch (error) { /* Without storage the system's theme holds. */ }
})();
