"""Runs that go on for long, or read many files: what is no longer needed is given back."""

import re
import resource
import shutil
import subprocess
import urllib.request
import zipfile
from pathlib import Path

from scene import DAYS, WEEK, make_home, said, write
from works import track

MANY = 2000
FEW_DESCRIPTORS = 256
# What memory may grow by over many rebuilds of one preview; fragments of it come and go.
MOST_GROWTH_MEGABYTES = 8
REPORT = ["report", "--week", WEEK, "--quiet"]
READING = [["check"], ["import"]]
# These take minutes where every access to memory is watched.
WRITING = [REPORT, ["site", "--quiet"]]


def run(tool, scratch, table, rebuilds=90, commands=READING + WRITING):
    _descriptors(tool, scratch, table)
    _previews(tool, scratch, table, rebuilds)
    _lost(tool, scratch, table, commands)


def _tracks(count):
    """Runs by name, each at an hour of its own."""
    for number in range(count):
        day = f"20{10 + number // 360:02}-{number // 30 % 12 + 1:02}-{number % 28 + 1:02}"
        yield f"{number}.gpx", track(day, number // 28 % 20)


def _descriptors(tool, scratch, table):
    """However many files there are, few are open at a time."""
    promise = f"{MANY} files are read with {FEW_DESCRIPTORS} open at most"
    for name, pack in (("a folder", _folder), ("an archive", _archive)):
        home = make_home(scratch.new())
        pack(home.parent / "in")
        outcome = _with_few(tool, ["import", home.parent / "in", "--quiet", "--home", home])
        taken = len(list((home / "Content/Log").rglob("*.gpx")))
        held = outcome.returncode == 0 and taken == MANY
        table.trial(promise, [] if held else [f"{taken} files were taken: {said(outcome)}"],
                    "import of " + name)
        for command in (REPORT, ["site", "--quiet"]):
            outcome = _with_few(tool, [*command, "--home", home])
            held = outcome.returncode == 0 and "cannot be read" not in said(outcome)
            table.trial(promise, [] if held else [said(outcome)], command[0])
        scratch.drop(home)


def _folder(place):
    for name, content in _tracks(MANY):
        write(place, name, content)


def _archive(place):
    place.mkdir()
    with zipfile.ZipFile(place / "export.zip", "w") as archive:
        for name, content in _tracks(MANY):
            archive.writestr("activities/" + name, content)


def _with_few(tool, words):
    return tool.run(words, timeout=600, preexec_fn=lambda: resource.setrlimit(
        resource.RLIMIT_NOFILE, (FEW_DESCRIPTORS, FEW_DESCRIPTORS)))


def _previews(tool, scratch, table, rebuilds):
    """A preview that is left open all day keeps neither old pages nor open files."""
    home = make_home(scratch.new())
    words = [tool.binary, "serve", "--home", str(home), "--port", "0"]
    with subprocess.Popen(words, env=tool.environment, stdin=subprocess.DEVNULL, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE) as server:
        try:
            address = server.stdout.readline().strip()
            _until(server, "the pages follow")
            seen = []
            for number in range(rebuilds):
                _change(home, number)
                _until(server, "files are new")
                for _ in range(10):
                    urllib.request.urlopen(address, timeout=30).read()
                seen.append(_held(server.pid))
        finally:
            server.kill()
    # The first ones fill caches that stay.
    (files, memory), (files_then, memory_then) = seen[len(seen) // 3], seen[-1]
    faults = []
    if files_then > files + 2:
        faults.append(f"{files} open files became {files_then}")
    if memory_then > memory + MOST_GROWTH_MEGABYTES:
        faults.append(f"{memory:.0f} MB became {memory_then:.0f}")
    table.trial("a preview that is made again and again does not grow", faults,
                f"{rebuilds} rebuilds: {files} to {files_then} files, "
                f"{memory:.1f} to {memory_then:.1f} MB")
    scratch.drop(home)


def _change(home, number):
    """Another number in a row, so that pages differ."""
    table = home / "Content/Log/sessions.csv"
    lines = table.read_text().splitlines()
    lines[1] = f"{DAYS[0]},run,{40 + number % 50},8,5,Loop {number}"
    write(home, "Content/Log/sessions.csv", "\n".join(lines) + "\n")


def _until(server, words):
    for line in server.stderr:
        if words in line:
            return
    raise RuntimeError("the preview has ended")


def _held(process):
    """How many files a process has open, and how many megabytes it holds of its own."""
    status = Path(f"/proc/{process}/status").read_text()
    kilobytes = int(re.search(r"RssAnon:\s+(\d+)", status)[1])
    return len(list(Path(f"/proc/{process}/fd").iterdir())), kilobytes / 1024


def _lost(tool, scratch, table, commands):
    """What nothing points at any more when a run ends, of a log and of one twice as long."""
    promise = "memory that nothing points at: none that grows with the log"
    if not shutil.which("valgrind"):
        return table.skip(promise, "valgrind is missing")
    binary = scratch.new()
    shutil.copy(tool.binary, binary)
    subprocess.run(["strip", binary], check=True)
    light = type(tool)(binary, tool.environment["RESTDAY_SHARE"])
    homes = [_watched(scratch, count) for count in (6, 12)]
    for command in commands:
        lost = []
        for home in homes:
            words = [*command, "--home", home]
            if command[0] == "import":
                words.append(home.parent / "exports")
            lost.append(_definitely_lost(light, words, home.parent / "lost"))
        faults = [f"{lost[0]} bytes, and {lost[1]} of twice as much"] if lost[1] > lost[0] else []
        table.trial(promise, faults, " ".join(command))
    return [scratch.drop(place) for place in [binary, *homes]]


def _watched(scratch, count):
    """A small home with so many runs in its log, and as many archives of one more beside it."""
    home = make_home(scratch.new())
    tracks = list(_tracks(2 * count))
    for name, content in tracks[:count]:
        write(home, "Content/Log/" + name, content)
    (home.parent / "exports").mkdir()
    for name, content in tracks[count:]:
        with zipfile.ZipFile(home.parent / f"exports/{name}.zip", "w") as archive:
            archive.writestr("activities/" + name, content, zipfile.ZIP_DEFLATED)
    return home


def _definitely_lost(tool, words, log):
    watch = ["valgrind", "--leak-check=full", "--show-leak-kinds=definite", f"--log-file={log}"]
    outcome = tool.run(words, before=watch, timeout=1200)
    if outcome.returncode != 0:
        raise RuntimeError(said(outcome))
    text = log.read_text(errors="replace")
    found = re.search(r"definitely lost: ([\d,]+) bytes", text)
    return int(found[1].replace(",", "")) if found else 0
