"""Checks pages in a real browser: python3 Tests/Browser/check.py FOLDER

For every HTML file below FOLDER: well-formed, one h1, unique ids; links and anchors resolve; no
request leaves the page; nothing is refused by its own policy; axe finds nothing in light, dark and
forced colors; no sideways scroll at 320 px, nor at 640 px with larger text; a letter prints on
two sheets of A4 and Letter, a coach's page on one, nothing printed below 7 pt. Prints
"N passed, N failed".
"""

import argparse
import os
import pathlib
import sys
import urllib.parse

import html5lib

from browser import chromium

PAPERS = {"A4": (8.27, 11.69), "Letter": (8.5, 11)}
SHEETS = {"week": 2, "coach": 1}
# In points; a hair of tolerance for rounding.
SMALLEST_PRINT = 6.99

# Standing alone or not, a page may ask for its own stylesheet and for nothing else.
OWN = (".css",)

AXE_RULES = """axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa',
  'best-practice']}).then(result => result.violations.map(v => v.id + ': ' +
  v.nodes.slice(0, 3).map(n => n.target.join(' ')).join(', ')))"""

SIDEWAYS = """(() => {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide <= 0) return '';
  const named = [...document.querySelectorAll('main *')].filter(e => !e.closest('.wide, svg, .vh') &&
    e.getBoundingClientRect().right > innerWidth + 1);
  return wide + ' px: ' + named.slice(0, 3).map(e => e.tagName + '.' + e.className).join(', ');
})()"""

class Report:
    def __init__(self):
        self.passed = 0
        self.failures = []

    def note(self, page, what, problems):
        if problems:
            self.failures.append(f"{page}: {what}: {problems}")
        else:
            self.passed += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--axe", help="axe.min.js; otherwise that of the package axe-core-python")
    parser.add_argument("--font", help="also print with this font, such as 'DejaVu Sans'")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    axe = pathlib.Path(arguments.axe or find_axe()).read_text()
    files = sorted(folder.rglob("*.html"))
    documents = {file: html5lib.HTMLParser(namespaceHTMLElements=False) for file in files}
    report = Report()
    trees = {}
    for file, reader in documents.items():
        trees[file] = reader.parse(file.read_text(encoding="utf-8"))
        errors = [f"line {at[0]}: {code}" for at, code, _ in reader.errors]
        report.note(file.relative_to(folder), "HTML", errors[:3])
    for file in files:
        check_tree(report, folder, file, trees)
    with chromium() as tab:
        for file in files:
            check_page(report, tab, folder, file, axe, arguments.font)
    for failure in report.failures:
        print("FAILED", failure)
    print(f"{report.passed} passed, {len(report.failures)} failed")
    return 1 if report.failures else 0


def find_axe():
    import axe_core_python
    return os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js")


def ids_of(tree):
    return [element.get("id") for element in tree.iter() if element.get("id")]


def check_tree(report, folder, file, trees):
    name = file.relative_to(folder)
    tree = trees[file]
    headings = [element for element in tree.iter() if element.tag == "h1"]
    report.note(name, "one h1", [] if len(headings) == 1 else f"{len(headings)} of them")
    ids = ids_of(tree)
    report.note(name, "unique ids", sorted({one for one in ids if ids.count(one) > 1}))
    broken = []
    for element in tree.iter():
        link = element.get("href") if isinstance(element.tag, str) else None
        if link and not resolves(link, file, folder, trees):
            broken.append(link)
    report.note(name, "links and anchors", broken)
    scripts = [element.tag for element in tree.iter() if element.tag in ("script", "img", "iframe")]
    styles = [element.tag for element in tree.iter() if element.get("style")
              or any(key.startswith("on") for key in element.keys())]
    report.note(name, "no script, no inline style", scripts + styles)


def resolves(link, file, folder, trees):
    parts = urllib.parse.urlsplit(link)
    if parts.scheme in ("https", "http", "mailto", "data"):
        return True
    if parts.scheme or link.startswith("//"):
        return False
    target = (file.parent / urllib.parse.unquote(parts.path)).resolve() if parts.path else file
    if not target.exists() or (folder != target and folder not in target.parents):
        return False
    if not parts.fragment or target not in trees:
        return True
    return parts.fragment in ids_of(trees[target])


def check_page(report, tab, folder, file, axe, font):
    name = file.relative_to(folder)
    url = file.as_uri()
    tab.open(url)
    outside = [request for request in tab.requests()
               if request != url and not request.startswith("data:")
               and not (request.startswith(folder.as_uri()) and request.endswith(OWN))]
    report.note(name, "no outside request", outside)
    report.note(name, "no complaint of the browser", tab.complaints())
    for look, options in (("light", {}), ("dark", {"dark": True}), ("forced", {"forced": True}),
                          ("narrow", {"width": 320})):
        tab.open(url, **options)
        tab.run("document.querySelectorAll('details').forEach(d => d.open = true)")
        tab.run(axe)
        report.note(name, "axe, " + look, tab.run(AXE_RULES))
    for width, size in ((320, "100%"), (640, "150%")):
        tab.open(url, width=width)
        tab.run(f"document.documentElement.style.fontSize = '{size}'")
        report.note(name, f"no sideways scroll at {width} px, text {size}", tab.run(SIDEWAYS))
    check_print(report, tab, name, url, font)


def check_print(report, tab, name, url, font):
    import pypdfium2
    tab.open(url)
    kind = tab.run("document.body.className")
    for paper, size in PAPERS.items():
        for family in [None, font] if font else [None]:
            tab.open(url)
            if family:
                tab.run("for (const e of document.querySelectorAll('*'))"
                        f" e.style.fontFamily = {family!r}")
            sheets = pypdfium2.PdfDocument(tab.pdf(*size))
            with_font = f" in {family}" if family else ""
            report.note(name, f"{paper}{with_font}, all of 7 pt or more", small_print(sheets))
            if kind in SHEETS:
                report.note(name, f"{SHEETS[kind]} sheet(s) of {paper}{with_font}",
                            [] if len(sheets) <= SHEETS[kind] else f"{len(sheets)} sheets")


def small_print(sheets):
    """What is printed too small, after all scaling: a page that is too wide is shrunk as a whole."""
    from pypdfium2 import raw
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


if __name__ == "__main__":
    sys.exit(main())
