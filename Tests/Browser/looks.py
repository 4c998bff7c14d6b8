"""What a page does in a browser: requests, axe, reflow, zoom, motion, print."""

import pypdfium2
from pypdfium2 import raw

PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}
SHEETS = {"week": 2, "coach": 1, "roster": 2}
# In points; a hair of tolerance for rounding.
SMALLEST_PRINT = 6.99
# Standing alone or not, a page may ask for its own stylesheet and manifest and for nothing else.
OWN = (".css", ".webmanifest")

AXE_RULES = """axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']}).then(result => result.violations.map(v => v.id + ': ' +
  v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))"""

# How the files of faults.py are called.
FAULT = "fault-"

OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)"

SIDEWAYS = """(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return '';
  const named = [...document.querySelectorAll('main *')].filter(e => !e.closest('.wide, svg, .vh') &&
    e.getBoundingClientRect().right > innerWidth + 1);
  return wide + ' px: ' + named.slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ');
})()"""

MOVING = """[...document.querySelectorAll('*')].filter(e => {
  const s = getComputedStyle(e);
  return s.animationName !== 'none' || s.transitionDuration.split(', ').some(t => t !== '0s') ||
    s.scrollBehavior === 'smooth' || ['MARQUEE', 'ANIMATE', 'BLINK'].includes(e.tagName.toUpperCase());
}).slice(0, 3).map(e => e.tagName)"""

MODES = (("light", {}), ("dark", {"dark": True}), ("forced colors", {"forced": True}),
         ("320 px", {"width": 320}))
# The same templates elsewhere are looked at in light and dark: axe takes its time.
IN_ALL_MODES = ("own/", "letters/full", "letters/sparse", "letters/red-flag", FAULT)
# Width in CSS pixels, size of the root's text, and the scale: 640 px at 2 is a page of 1280 px at
# 200 % zoom.
REFLOW = ((320, "100%", 1), (640, "100%", 2), (640, "150%", 1), (1280, "200%", 1))


def check(report, tab, page, axe, font=None):
    check_modes(report, tab, page, axe)
    check_motion(report, tab, page)
    check_reflow(report, tab, page)
    check_print(report, tab, page, font)


def check_modes(report, tab, page, axe):
    url = page.file.as_uri()
    top = page.folder.as_uri()
    for mode, options in MODES if page.name.startswith(IN_ALL_MODES) else MODES[:2]:
        tab.open(url, **options)
        if mode == "light":
            outside = [one for one in tab.requests() if one != url and not one.startswith("data:")
                       and not (one.startswith(top) and one.endswith(OWN))]
            report.note(page.name, "no outside request", outside)
            report.note(page.name, "no complaint of the browser", tab.complaints())
        tab.run(OPEN_ALL)
        tab.run(axe)
        report.note(page.name, "axe, " + mode, tab.run(AXE_RULES))


def check_motion(report, tab, page):
    for calm in (False, True):
        tab.open(page.file.as_uri(), calm=calm)
        with_wish = ", less motion wished" if calm else ""
        report.note(page.name, "nothing moves" + with_wish, tab.run(MOVING))


def check_reflow(report, tab, page):
    for width, size, scale in REFLOW:
        tab.open(page.file.as_uri(), width=width, height=900 // scale, scale=scale)
        tab.run(OPEN_ALL)
        tab.run(f"document.documentElement.style.fontSize = '{size}'")
        report.note(page.name, f"no sideways scroll at {width} px × {scale}, text {size}",
                    tab.run(SIDEWAYS))


def check_print(report, tab, page, font=None):
    """Sheets of paper and sizes of print, with the machine's fonts or also with a wider one."""
    for paper, size in PAPERS.items():
        for family in [None, font] if font else [None]:
            tab.open(page.file.as_uri())
            if family:
                tab.run("for (const e of document.querySelectorAll('*'))"
                        f" e.style.fontFamily = {family!r}")
            sheets = pypdfium2.PdfDocument(tab.pdf(*size))
            with_font = f" in {family}" if family else ""
            report.note(page.name, f"{paper}{with_font}, all of 7 pt or more", small_print(sheets))
            if page.kind in SHEETS:
                report.note(page.name, f"{SHEETS[page.kind]} sheet(s) of {paper}{with_font}",
                            [] if len(sheets) <= SHEETS[page.kind] else f"{len(sheets)} sheets")


def small_print(sheets):
    """What is printed too small, after all scaling: a page that is too wide is shrunk as a whole."""
    found = {}
    for sheet in sheets:
        text = sheet.get_textpage()
        matrix = raw.FS_MATRIX()
        for index in range(text.count_chars()):
            if not raw.FPDFText_GetMatrix(text, index, matrix):
                continue
            points = raw.FPDFText_GetFontSize(text, index) * (matrix.a ** 2 + matrix.b ** 2) ** 0.5
            if 1.5 < points < SMALLEST_PRINT and text.get_text_range(index, 1).strip():
                found.setdefault(round(points, 2), text.get_text_range(index, 20))
    return [f"{points} pt: {words!r}" for points, words in sorted(found.items())[:4]]


LISTEN = "window.ranAs = []; window.ran = what => window.ranAs.push(what)"
# What a reader may do to a page: point, focus, open, and follow every link that is no address.
TOUCH = """(() => {
  for (const e of document.querySelectorAll('*')) {
    for (const kind of ['mouseover', 'focus', 'toggle', 'error', 'load'])
      e.dispatchEvent(new Event(kind));
    if (e.protocol === 'javascript:') ran('link ' + e.href);
  }
})()"""


def check_hostile(report, tab, page):
    """With the policy taken out, nothing in the page's texts runs or asks for anything."""
    tab.call("Page.setBypassCSP", enabled=True)
    script = tab.call("Page.addScriptToEvaluateOnNewDocument", source=LISTEN)["identifier"]
    tab.open(page.file.as_uri())
    tab.run(OPEN_ALL)
    tab.run(TOUCH)
    tab.run("new Promise(done => setTimeout(done, 50))")
    ran = tab.run("window.ranAs")
    outside = [one for one in tab.requests() if not one.startswith(("data:", page.folder.as_uri()))]
    report.note(page.name, "no text runs without the policy", (ran or []) + outside)
    report.note(page.name, "the hostile page is still there", tab.run("!document.querySelector('h1')"))
    tab.call("Page.removeScriptToEvaluateOnNewDocument", identifier=script)
    tab.call("Page.setBypassCSP", enabled=False)
