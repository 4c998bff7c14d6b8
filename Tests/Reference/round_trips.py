#!/usr/bin/env python3
"""Push one invented log through every format and back to the same report.

    round_trips.py RESTDAY_BINARY [--only WORD] [--keep DIR] [--spoil]

For each format a program that shares nothing with the readers writes the log as that format; it is
imported into a new home, twice, and the reports are held against those of a home with the same log
in tables written by hand, reduced to what the format can carry. Prints one line a format; exits 1
if there was a difference. With --spoil the exports hold a slip that every format must show.
"""

import argparse
import csv
import hashlib
import json
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from math import isclose
from pathlib import Path

from compare import flat, is_number
from trips.catalog import TRIPS
from trips.log import SETTINGS, WEEKS, invented_log, spoiled
from trips.tables import narrowed, tables
from trips.trip import as_bytes

TIMEOUT_SECONDS = 120
MOST_LINES = 12

FROM_TRACES = ("metrics.run.speed_at_ref_hr", "metrics.run.decoupling_pct", "metrics.run.efficiency_factor",
               "metrics.run.hr_speed_index", "metrics.run.grade_adjusted_kmh", "metrics.load.edwards",
               "metrics.load.hr_zone_", "metrics.load.polarization_")
# Night signs that some exports cannot be written without; the tables have none.
BESIDE_THE_LOG = "metrics.vitals."
"""What only a recording can tell, or tells otherwise than a mean does."""


class Failed(Exception):
    """The tool did not do what it was asked to."""


def restday(binary, *arguments):
    done = subprocess.run([binary, *arguments], capture_output=True, timeout=TIMEOUT_SECONDS)
    if done.returncode != 0:
        said = (done.stderr or done.stdout).decode(errors="replace").strip()
        raise Failed(f"{arguments[0]} ended with {done.returncode}: {said[:400]}")
    return done.stdout.decode(), done.stderr.decode()


def write(files, folder):
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(as_bytes(content))


def new_home(binary, folder):
    restday(binary, "init", str(folder), "--lean", "--quiet")
    (folder / "restday.yml").write_text(SETTINGS)
    for file in sorted((folder / "Content/Log").rglob("*")):
        if file.is_file():
            file.unlink()
    return folder


def reports(binary, home):
    """The report of each week, as flat dictionaries."""
    found = {}
    for week in WEEKS:
        out, _ = restday(binary, "report", "--home", str(home), "--week", week,
                         "--format", "json", "--output", "-", "--quiet")
        report = json.loads(out)
        for session in report.get("sessions") or []:
            session.pop("source", None)
        found[week] = flat(report)
        for part in ("findings", "advice"):
            found[week][part] = [item.get("id") for item in report.get(part) or []]
    return found


def log_bytes(home):
    """What stands in the log, as one number."""
    digest = hashlib.sha256()
    for file in sorted((home / "Content/Log").rglob("*")):
        if file.is_file():
            digest.update(str(file.relative_to(home)).encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()


def imported_home(binary, trip, log, folder):
    """A home with the export in it; and what was found wrong on the way."""
    home = new_home(binary, folder / "home")
    export = folder / "export"
    write(trip.write(narrowed(log, trip.carries)), export)
    if trip.lies_in_log:
        write(trip.write(narrowed(log, trip.carries)), home / "Content/Log")
        return home, []
    found = []
    call = ("import", str(export), "--home", str(home))
    empty = log_bytes(home)
    rehearsed, _ = restday(binary, *call, "--dry-run")
    if log_bytes(home) != empty:
        found.append("a dry run wrote something")
    done, said = restday(binary, *call)
    if done != rehearsed:
        found.append("a dry run told another account")
    warnings = [line for line in said.splitlines() if "warning:" in line or "error:" in line]
    found += [f"said: {line}" for line in warnings if not expected(line, trip)]
    once = log_bytes(home)
    restday(binary, *call)
    if log_bytes(home) != once:
        found.append("imported twice is not once")
    found += wrong_starts(trip, log, home)
    return home, found


def wrong_starts(trip, log, home):
    """Reports do not show when a session began; the tables that an import writes do."""
    if "start" not in trip.carries.session or trip.has_traces:
        return []
    wanted = sorted(f"{session.start:%Y-%m-%d %H:%M}" for session in narrowed(log, trip.carries).sessions)
    told = []
    for file in sorted((home / "Content/Log").glob("sessions-imported-*.csv")):
        with file.open(newline="") as text:
            told += [f"{row['date']} {row.get('start')}" for row in csv.DictReader(text)]
    missed = sorted(set(wanted) ^ set(told))
    return [f"starts differ: {', '.join(missed[:4])}"] if sorted(told) != wanted else []


def expected(line, trip):
    return any(word in line for word in trip.expected_warnings)


def differences(trip, ours, theirs):
    for week in WEEKS:
        paths = sorted(set(ours[week]) | set(theirs[week]))
        for path in paths:
            if path.startswith(BESIDE_THE_LOG):
                continue
            if trip.has_traces and (path.startswith(FROM_TRACES) or path in ("findings", "advice")):
                continue
            told, wanted = ours[week].get(path), theirs[week].get(path)
            if not is_same(told, wanted, trip.tolerance):
                yield f"{week} {path}: {told!r} instead of {wanted!r}"


def is_same(one, other, tolerance):
    if is_number(one) and is_number(other):
        return isclose(one, other, rel_tol=tolerance, abs_tol=10 * tolerance)
    return one == other


def outcome(binary, trip, log, exported, folder):
    """Lines about what is not as it should be."""
    folder.mkdir(parents=True)
    try:
        by_hand = new_home(binary, folder / "by-hand")
        write(tables(log, trip.carries), by_hand / "Content/Log")
        home, found = imported_home(binary, trip, exported, folder)
        return found + list(differences(trip, reports(binary, home), reports(binary, by_hand)))
    except (Failed, ValueError, subprocess.TimeoutExpired) as problem:
        return [str(problem)]


def carried(trip):
    facts = [*trip.carries.session, *trip.carries.morning]
    return ", ".join(fact.replace("_", " ") for fact in facts)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--only", default="", help="formats whose name holds this")
    parser.add_argument("--keep", help="a new folder for the homes, which is left there")
    parser.add_argument("--spoil", action="store_true", help="every format must differ")
    parser.add_argument("--jobs", type=int, default=2)
    arguments = parser.parse_args()
    trips = [trip for trip in TRIPS if arguments.only.lower() in trip.name.lower()]
    log = invented_log()
    exported = spoiled(log) if arguments.spoil else log
    failed = 0
    with tempfile.TemporaryDirectory(prefix="restday-trips-") as scratch:
        place = Path(arguments.keep or scratch)
        with ThreadPoolExecutor(arguments.jobs) as pool:
            outcomes = pool.map(
                lambda numbered: outcome(
                    arguments.binary, numbered[1], log, exported, place / f"{numbered[0]:02}"),
                enumerate(trips))
            for number, (trip, found) in enumerate(zip(trips, outcomes)):
                print(f"{'DIFFERS' if found else 'same':8} {trip.name}: {carried(trip)}"
                      + (f" [{number:02}]" if arguments.keep else ""), flush=True)
                for line in found[:MOST_LINES]:
                    print(f"         {line}")
                if len(found) > MOST_LINES:
                    print(f"         and {len(found) - MOST_LINES} more")
                failed += bool(found) != arguments.spoil
    if arguments.spoil:
        print(f"the slip shows in {len(trips) - failed} of {len(trips)} formats")
        return 1 if failed or not trips else 0
    print(f"{len(trips) - failed} of {len(trips)} formats give the same reports as tables")
    return 1 if failed or not trips else 0


if __name__ == "__main__":
    sys.exit(main())
