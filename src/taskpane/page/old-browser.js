// Copied as it is, in ECMAScript 5: says in one sentence what Excel 2019 and older lack (they show
// panes in Internet Explorer or the first Edge), where nothing newer than this file is understood.
(function () {
  function understandsLookbehind() {
    try {
      return new RegExp("(?<=a)b").test("ab");
    } catch (error) {
      return false;
    }
  }

  // Chromium 110 and Safari 16.4 are the floor: the first with all of these.
  var modern =
    typeof Promise === "function" &&
    typeof Map === "function" &&
    typeof ResizeObserver === "function" &&
    typeof Array.prototype.toReversed === "function" &&
    !!window.CSS &&
    typeof window.CSS.supports === "function" &&
    window.CSS.supports("color", "var(--farbe)") &&
    understandsLookbehind();
  if (modern) return;

  var pane = document.getElementById("pane");
  pane.parentNode.removeChild(pane);
  document.getElementById("old-office").style.display = "block";
})();
