#!/usr/bin/env python3
"""Measures Restday beside its peers, in one run, and writes the table Benchmarks/results.md.

    make bench
    python3 Benchmarks/bench.py RESTDAY [--only site,fit] [--rounds 5] [--small]

Every round runs each command of a measurement once, one after the other, so that a machine that is
busy for a while is busy for all of them. The table gives medians and ratios of medians. Inputs are
invented by scripts of this repository and lie in a temporary folder, which is removed at the end.
`--small` takes small inputs, to try the script itself. Nothing here is a test: no number decides
anything by itself.
"""

import argparse
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import date
from pathlib import Path

HERE = Path(__file__).resolve().parent
SAMPLES = HERE.parent / "Tests" / "SampleLog"
RESULTS = HERE / "results.md"


class Candidate:
    """One command of a measurement, run again and again."""

    def __init__(self, name, command, before=lambda: None, one_core=False):
        self.name, self.before = name, before
        self.command = [str(word) for word in (["taskset", "-c", "0"] if one_core else []) + command]
        self.seconds, self.megabytes = [], []

    def run(self):
        self.before()
        started = time.perf_counter()
        process = subprocess.Popen(self.command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        complaint = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        self.seconds.append(time.perf_counter() - started)
        self.megabytes.append(usage.ru_maxrss / 1024)
        if status != 0:
            sys.exit(f"{' '.join(self.command)}\nended with {status}: {complaint.decode()[-2000:]}")

    @property
    def median(self):
        return statistics.median(self.seconds)

    @property
    def peak(self):
        return max(self.megabytes)


class Bench:
    def __init__(self, restday, folder, rounds, small):
        self.restday, self.folder, self.rounds, self.small = restday, folder, rounds, small
        self.lines = []

    def measure(self, candidates, rounds=None):
        for number in range(rounds or self.rounds):
            print(f"  round {number + 1}", file=sys.stderr)
            for candidate in candidates:
                candidate.run()
        return candidates

    def row(self, what, candidate, against="", note=""):
        command = " ".join(candidate.command).replace(str(self.folder), "$B").replace(str(self.restday), "restday")
        self.lines.append(f"| {what} | {clock(candidate.median)} | {candidate.peak:.0f} MB | {against} | "
                          f"`{shortened(command)}`{note} |")

    def home(self, weeks):
        home = self.folder / f"home-{weeks}"
        if not home.exists():
            call([sys.executable, SAMPLES / "make_long_log.py", home, str(weeks)])
        return home

    def built(self, name, *sources):
        """A small C program of this folder, compiled."""
        program = self.folder / name
        call(["cc", "-O2", "-o", program, HERE / f"{name}.c", *sources])
        return program

    def site(self):
        """Ten years as a site, from nothing: beside the least it can cost, and beside Hugo."""
        home = self.home(52 if self.small else 520)
        ours, floor_out, hugo_out = self.folder / "site", self.folder / "floor-out", self.folder / "hugo-out"
        build = Candidate("restday", [self.restday, "site", "--home", home, "--output", ours, "--quiet"], emptied(ours))
        build.run()
        build.seconds.clear()
        inputs, pack, hugo = self.folder / "inputs", self.folder / "pack", self.folder / "hugo"
        write_inputs(home, inputs)
        write_pack(ours, pack)
        call([sys.executable, HERE / "make_hugo_site.py", ours, hugo])
        floor = Candidate("floor", [self.built("floor", "-lcmark"), inputs, pack, floor_out], emptied(floor_out))
        peer = Candidate("Hugo", ["hugo", "--quiet", "--source", hugo, "--destination", hugo_out], emptied(hugo_out))
        self.measure([build, floor, peer])
        pages = sum(1 for _ in ours.rglob("*.html"))
        size = sum(file.stat().st_size for file in ours.rglob("*") if file.is_file()) / 1e6
        self.row(f"site: {pages} pages, {size:.0f} MB", build,
                 f"{build.median / floor.median:.1f} times the floor [5], {build.median / peer.median:.2f} of Hugo [0.2]")
        self.row("site: the floor, a C program that reads, renders Markdown and writes the same bytes", floor)
        self.row(f"site: {hugo_version()}, as many pages of the same size from ready-made data", peer)

    def growth(self):
        """The same site at 52, 520 and 5,200 weeks: what one week costs."""
        counts = [26, 52] if self.small else [52, 520, 5200]
        out = self.folder / "grown"
        found = self.measure(
            [Candidate(str(count), [self.restday, "site", "--home", self.home(count), "--output", out, "--quiet"],
                       emptied(out)) for count in counts], rounds=3)
        for count, candidate in zip(counts, found):
            self.row(f"growth: {count} weeks", candidate,
                     f"{1000 * candidate.median / count:.2f} ms and {1000 * candidate.peak / count:.0f} KB a week "
                     "[no more with more weeks]")

    def week(self):
        """One letter out of ten years, and again after one changed row."""
        home = self.home(52 if self.small else 520)
        out = self.folder / "site"
        table = home / "Content" / "Log" / "checkins.csv"
        rows = table.read_text()
        values = iter(range(10_000))

        def change():
            table.write_text(changed(rows, next(values)))

        site = Candidate("site", [self.restday, "site", "--home", home, "--output", out, "--quiet"], emptied(out))
        report = Candidate("report", [self.restday, "report", "--home", home, "--quiet"], emptied(home / "Output"))
        again = Candidate("again", [self.restday, "report", "--home", home, "--quiet"], change)
        self.measure([site, report, again])
        table.write_text(rows)
        self.row("one week: the letter, of ten years", report, f"{report.median / site.median:.2f} of the site [0.1; 80 MB]")
        self.row("one week: after one changed row", again, f"{again.median / site.median:.2f} of the site [0.1; 80 MB]")

    def fit(self):
        """Files of a watch through the whole import, on one core, beside gpsbabel and fitdecode."""
        files = self.folder / "fit"
        call([sys.executable, HERE / "make_fit_files.py", files, "4" if self.small else "100"])
        some = sorted(files.iterdir())
        size = sum(file.stat().st_size for file in some) / 1e6
        home = self.home(52)
        ours = Candidate("restday", [self.restday, "import", "--dry-run", "--quiet", "--home", home, files],
                         one_core=True)
        babel = Candidate("gpsbabel", ["gpsbabel", "-i", "garmin_fit", *[word for file in some for word in ("-f", file)]],
                          one_core=True)
        self.measure([ours, babel])
        self.row(f"FIT: {len(some)} runs of two hours, {size:.0f} MB: {size / ours.median:.0f} MB/s [150], "
                 f"{len(some) / ours.median:.0f} files/s", ours,
                 f"{babel.median / ours.median:.1f} times as fast as gpsbabel [10]")
        self.row(f"FIT: gpsbabel, {size / babel.median:.0f} MB/s", babel)
        try:
            import fitdecode  # noqa: F401
        except ImportError:
            return
        reading = "import sys, fitdecode\nfor frame in fitdecode.FitReader(sys.argv[1]): pass"
        slow = Candidate("fitdecode", [sys.executable, "-c", reading, some[0]], one_core=True)
        self.measure([slow], rounds=1)
        one = some[0].stat().st_size / 1e6
        self.row(f"FIT: fitdecode (Python), one of the files, {one / slow.median:.2f} MB/s", slow)

    def health(self):
        """A large health export through the whole import, beside Expat and a search for one byte."""
        export = self.folder / "health" / "export.xml"
        export.parent.mkdir()
        call([sys.executable, SAMPLES / "make_health_export.py", export, "20" if self.small else "1000", "well-formed"])
        scan = self.built("scan", "-lexpat")
        size = export.stat().st_size / 1e6
        ours = Candidate("restday", [self.restday, "import", "--dry-run", "--quiet", "--home", self.home(52), export])
        expat = Candidate("expat", [scan, "expat", export])
        quotes = Candidate("quotes", [scan, "quotes", export])
        self.measure([ours, expat, quotes])
        self.row(f"Apple Health: {size:.0f} MB, {size / ours.median:.0f} MB/s", ours,
                 f"{expat.median / ours.median:.1f} times as fast as Expat [5], "
                 f"{ours.median / quotes.median:.1f} times the search [4; 60 MB]")
        self.row("Apple Health: bare Expat over the same file", expat)
        self.row("Apple Health: every quotation mark of the same file", quotes)
        shutil.rmtree(export.parent)

    def start(self):
        """How long it takes to say the version."""
        ours = Candidate("restday", [self.restday, "--version"])
        peer = Candidate("cmark", ["cmark", "--version"])
        self.measure([ours, peer], rounds=50)
        self.row("start: restday", ours, f"{ours.median / peer.median:.1f} times cmark [8]")
        self.row("start: cmark", peer)

    def instructions(self):
        """Instructions as valgrind counts them: the same on any day, to hold a change against."""
        home = self.home(52)
        # Without symbols, whose newest form valgrind cannot read.
        stripped = self.folder / "restday"
        call(["strip", "-o", stripped, self.restday])
        for name, command in {
            "site of 52 weeks": ["site", "--home", home, "--output", self.folder / "counted", "--quiet"],
            "report of 52 weeks": ["report", "--home", home, "--quiet"],
        }.items():
            words = [str(word) for word in ["valgrind", "--tool=callgrind",
                                            f"--callgrind-out-file={self.folder / 'callgrind'}", stripped, *command]]
            done = subprocess.run(words, capture_output=True, text=True,
                                  env={**os.environ, "RESTDAY_SHARE": str(HERE.parent)})
            count = re.search(r"Collected : (\d+)", done.stderr)
            if done.returncode or not count:
                sys.exit(f"{' '.join(words)}\n{done.stderr[-2000:]}")
            self.lines.append(f"| instructions: {name} | {int(count[1]) / 1e6:,.0f} million | | | "
                              f"`valgrind --tool=callgrind restday {command[0]}` |")


def changed(rows, number):
    """The table with another night in its last row."""
    lines = rows.rstrip("\n").split("\n")
    cells = lines[-1].split(",")
    cells[1] = f"{6 + number % 20 / 10:.1f}"
    return "\n".join([*lines[:-1], ",".join(cells)]) + "\n"


def write_inputs(home, path):
    """What a site is made from: the log, and the guidance and templates that come with the tool."""
    root = HERE.parent
    files = [file for folder in (home / "Content", root / "Content" / "Guidance", root / "Content" / "Findings",
                                 root / "Content" / "Pages", root / "Templates")
             for file in sorted(folder.rglob("*")) if file.is_file()]
    path.write_text("".join(f"{file}\n" for file in files))


def write_pack(site, path):
    with open(path, "wb") as pack:
        for file in sorted(site.rglob("*")):
            if file.is_file():
                content = file.read_bytes()
                pack.write(f"{len(content)} {file.relative_to(site)}\n".encode() + content)


def emptied(folder):
    return lambda: shutil.rmtree(folder, ignore_errors=True)


def clock(seconds):
    return f"{seconds:.2f} s" if seconds >= 1 else f"{seconds * 1000:.{0 if seconds >= 0.1 else 1}f} ms"


def shortened(command):
    return command if len(command) <= 110 else command[:107] + "..."


def hugo_version():
    return "Hugo " + re.search(r"v([\d.]+)", subprocess.run(["hugo", "version"], capture_output=True, text=True).stdout)[1]


def call(command):
    subprocess.run([str(word) for word in command], check=True)


def machine():
    model = re.search(r"model name\s*:\s*(.*)", Path("/proc/cpuinfo").read_text())
    return f"{os.cpu_count()} cores, {model[1] if model else platform.machine()}, {platform.system()}"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("restday")
    parser.add_argument("--only", default="site,growth,week,fit,health,start,instructions")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--small", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="restday-bench-") as folder:
        bench = Bench(Path(options.restday).resolve(), Path(folder), options.rounds, options.small)
        for name in options.only.split(","):
            print(name, file=sys.stderr)
            getattr(bench, name)()
    text = "\n".join([
        "# Measured side by side", "",
        f"On {date.today()}, {machine()}; medians of {options.rounds} rounds (growth 3, start 50). Again: `make bench`.",
        "`$B` is a temporary folder with invented logs; memory is the peak of the process. What is aimed at stands in "
        "brackets.", "",
        "| what | median | memory | against | command |", "|---|---|---|---|---|", *bench.lines, ""])
    print(text)
    if not options.small and options.only == parser.get_default("only"):
        RESULTS.write_text(text)


if __name__ == "__main__":
    main()
