"""Checks every kind of page in a real browser:

    python3 Tests/Browser/check.py FOLDER [--pages N] [--tool restday] [--font "DejaVu Sans"]

Every HTML file below FOLDER: well-formed, by html5lib and by the Nu HTML checker; one h1, unique ids;
links and anchors resolve; no script; its weight. Of each kind of page in each folder, N (all with 0)
are also opened: no request leaves the page; nothing is refused by its own policy; axe finds nothing
in light, dark, forced colors and at 320 px; no sideways scroll at 320 px, at 200 % zoom and with
larger text; nothing moves; a letter prints on two sheets of A4 and Letter, a coach's page on one,
nothing below 7 pt. Pages below hostile* are opened without their policy, and nothing in them runs. With --tool,
its preview is opened too, and follows changes.

Every check is also tried on a page that is broken for it. Prints "N passed, N failed".
"""

import argparse
import concurrent.futures
import os
import pathlib
import sys
import tempfile
import time

import faults
import looks
import markup
import preview
from browser import chromium


CORES = os.cpu_count() or 1
# Folders of which every kind of page is opened, and the kinds that are opened everywhere.
WHOLE = ("own", "hostile")
OF_A_RUNNER = ("week", "home", "season")


class Report:
    def __init__(self):
        self.passed = 0
        self.failures = []

    def note(self, page, what, problems):
        if problems:
            self.failures.append((str(page), what, problems))
        else:
            self.passed += 1


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--pages", type=int, default=1, help="of each kind in each folder; 0 for all")
    parser.add_argument("--tool", help="also follow the preview of this restday in the browser")
    parser.add_argument("--font", help="also print with this font, such as 'DejaVu Sans'")
    arguments = parser.parse_args()
    folder = arguments.folder.resolve()
    started = time.time()
    pages = markup.read(folder)
    if not pages:
        sys.exit(f"there is no page below {folder}")
    opened = choose(pages.values(), arguments.pages)
    hostile = choose([page for page in pages.values() if "hostile" in page.name], arguments.pages)
    jobs = [("faults", None), ("files", folder)]
    jobs += [("preview", arguments.tool)] if arguments.tool else []
    jobs += [("hostile", part) for part in parts(hostile)]
    jobs += [("looks", (part, arguments.font)) for part in parts(opened)]
    report = Report()
    with concurrent.futures.ProcessPoolExecutor(CORES) as pool:
        for passed, failures in pool.map(work, *zip(*jobs)):
            report.passed += passed
            report.failures += failures
    for name, what, problems in report.failures:
        print(f"FAILED {name}: {what}: {problems}")
    print(f"{len(pages)} pages, {len(opened)} of them opened, {len(faults.FAULTS)} faults put in, "
          f"{time.time() - started:.0f} s")
    print(f"{report.passed} passed, {len(report.failures)} failed")
    return 1 if report.failures else 0


def parts(pages):
    """Short jobs, so that every core has work to the end."""
    return [pages[start:start + 6] for start in range(0, len(pages), 6)]


def work(kind, what):
    """One job, in a process of its own with a browser of its own."""
    report = Report()
    if kind == "files":
        pages = markup.read(what)
        markup.check(report, pages)
        markup.check_stylesheets(report, what)
        markup.check_with_nu(report, what)
        return report.passed, report.failures
    axe = pathlib.Path(find_axe()).read_text()
    with chromium() as tab:
        if kind == "faults":
            faults.try_all(report, tab, axe)
        elif kind == "preview":
            with tempfile.TemporaryDirectory() as home:
                preview.check(report, tab, what, pathlib.Path(home))
        elif kind == "hostile":
            for page in what:
                looks.check_hostile(report, tab, page)
        else:
            for page in what[0]:
                markup.check_strictly(report, page)
                looks.check(report, tab, page, axe, what[1])
    return report.passed, report.failures


def choose(pages, most):
    """Up to `most` of each kind in each folder, the last ones, which hold the latest weeks. Letters
    all. What says nothing of a runner is looked at in one folder alone."""
    groups = {}
    for page in pages:
        top = page.name.split("/")[0]
        if top == "letters":
            top = page.name
        elif top not in WHOLE and page.kind not in OF_A_RUNNER and most:
            continue
        groups.setdefault((top, page.kind), []).append(page)
    return [page for group in groups.values() for page in group[-most:]]


def find_axe():
    import axe_core_python
    return os.path.join(os.path.dirname(axe_core_python.__file__), "axe.min.js")


if __name__ == "__main__":
    sys.exit(main())
