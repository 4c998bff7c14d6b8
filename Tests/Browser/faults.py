"""A check that cannot fail is none: each is tried on a page that is broken for it."""

import pathlib
import tempfile

import looks
import markup

GOOD = """<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>A page</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{color:#111;background:#fff}/*style*/</style></head>
<body class="coach"><header><p>Restday</p></header><main><h1>A page</h1><p id="a">Words.</p>
<!--more--></main></body></html>
"""

GOOD_NAME = looks.FAULT + "none.html"

# The check that must speak up, what is put in, and where.
FAULTS = [
    ("HTML", "<p><b>one</p>", "<!--more-->"),
    ("Nu HTML checker", "<table><tr><td colspan='x'>one</td></tr></table>", "<!--more-->"),
    ("one h1", "<h1>Two</h1>", "<!--more-->"),
    ("unique ids", "<p id='a'>one</p>", "<!--more-->"),
    ("links and anchors", "<a href='#nowhere'>one</a>", "<!--more-->"),
    ("links and anchors", "<a href='gone.html'>one</a>", "<!--more-->"),
    ("links and anchors", "<a href='javascript:1'>one</a>", "<!--more-->"),
    ("no script, no inline style", "<script>1</script>", "<!--more-->"),
    ("no script, no inline style", "<p onclick='1'>one</p>", "<!--more-->"),
    ("weight under 120 KB", "<p>" + "word " * 30_000 + "</p>", "<!--more-->"),
    ("no outside request", "p{background:url(https://elsewhere.example/a.png)}", "/*style*/"),
    ("no complaint of the browser", "<script>1</script>", "<!--more-->"),
    ("axe, light", "p{color:#ccc}", "/*style*/"),
    ("axe, dark", "@media (prefers-color-scheme:dark){p{color:#ccc}}", "/*style*/"),
    ("axe, 320 px", "@media (max-width:320px){p{color:#ccc}}", "/*style*/"),
    ("axe, forced colors",
     "@media (forced-colors:active){p{forced-color-adjust:none;color:#ccc;background:#fff}}",
     "/*style*/"),
    ("no sideways scroll at 320 px × 1, text 100%", "p{width:400px}", "/*style*/"),
    ("no sideways scroll at 640 px × 2, text 100%", "p{width:700px}", "/*style*/"),
    ("no sideways scroll at 640 px × 1, text 150%", "p{width:41rem}", "/*style*/"),
    ("no sideways scroll at 1280 px × 1, text 200%", "p{width:45rem}", "/*style*/"),
    ("nothing moves", "p{transition:color 1s}", "/*style*/"),
    ("nothing moves, less motion wished",
     "@media (prefers-reduced-motion:reduce){p{animation:a 1s}}", "/*style*/"),
    ("A4, all of 7 pt or more", "@media print{p{font-size:6pt}}", "/*style*/"),
    ("1 sheet(s) of Letter", "p{height:30in}", "/*style*/"),
    ("no text runs without the policy", "<svg onload=\"ran('svg')\"></svg>", "<!--more-->"),
    ("no text runs without the policy", "<a href=\"javascript:ran('link')\">one</a>", "<!--more-->"),
    ("no text runs without the policy", "<script>ran('tag')</script>", "<!--more-->"),
    ("the hostile page is still there",
     "<script>document.querySelector('h1').remove()</script>", "<!--more-->"),
]


# What opens a page for a check, by how the check's name begins.
OPENED = {
    ("no outside", "no complaint", "axe"): looks.check_modes,
    ("nothing moves",): lambda heard, tab, page, axe: looks.check_motion(heard, tab, page),
    ("no sideways",): lambda heard, tab, page, axe: looks.check_reflow(heard, tab, page),
    ("A4", "1 sheet"): lambda heard, tab, page, axe: looks.check_print(heard, tab, page),
    ("no text runs", "the hostile"):
        lambda heard, tab, page, axe: looks.check_hostile(heard, tab, page),
}


class Heard:
    def __init__(self):
        self.failed = set()

    def note(self, page, what, problems):
        if problems:
            self.failed.add((str(page), what))


def try_all(report, tab, axe):
    """A fault that goes unseen is a failure, and so is one that is seen on a good page."""
    heard = Heard()
    with tempfile.TemporaryDirectory() as scratch:
        folder = pathlib.Path(scratch).resolve()
        (folder / GOOD_NAME).write_text(GOOD)
        for number, (_, fault, place) in enumerate(FAULTS):
            text = GOOD.replace(place, fault)
            (folder / f"{looks.FAULT}{number}.html").write_text(text)
        (folder / "heavy.css").write_text("p{}" * 5000)
        pages = markup.read(folder)
        markup.check(heard, pages)
        markup.check_stylesheets(heard, folder)
        markup.check_with_nu(heard, folder)
        for page in pages.values():
            markup.check_strictly(heard, page)
        for page in pages.values():
            what = "" if page.name == GOOD_NAME else FAULTS[int(page.name[len(looks.FAULT):-len(".html")])][0]
            for words, check in OPENED.items():
                if not what or any(what.startswith(word) for word in words):
                    check(heard, tab, page, axe)
    wanted = {(f"{looks.FAULT}{number}.html", what) for number, (what, _, _) in enumerate(FAULTS)}
    wanted.add(("heavy.css", "weight under 12 KB"))
    for name, what in sorted(wanted):
        unseen = [] if (name, what) in heard.failed else "it did not speak up"
        report.note(name, what, unseen)
    report.note("good page", "every check", [one for one in heard.failed if one[0] == GOOD_NAME])
