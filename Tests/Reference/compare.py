#!/usr/bin/env python3
"""Hold the tool's reports against the reference on random logs.

    compare.py RESTDAY_BINARY [--seeds 0-199] [--keep DIR]

Prints one line for each difference and a summary; exits 1 if there was any.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from math import isclose
from pathlib import Path

from details import IDS as DETAILS
from generate import generate
from reference import report
from runlog import read_log, read_settings, week_containing

SKIPPED_FIELDS = {"unit"}
LOOSE_N = {"soreness.days_to_clear", "form.fitness", "form.fatigue", "form.balance",
           "load.easy_share_pct", "hydration.deficit_kg", "hydration.sweat_rate_l_h"}
"""Metrics whose `n` the specification leaves open."""

TOLERANCE = 1e-9
TIMEOUT_SECONDS = 60


def weeks_to_check(home):
    """The last complete week, one in the middle, and the first, as `--week` wants them."""
    settings = read_settings(home)
    logged = read_log(home, settings).logged_days()
    if not logged:
        return []
    week = week_containing(logged[-1], settings.week_start)
    last = week if week.end <= logged[-1] else week.before()
    middle = week_containing(logged[len(logged) // 2], settings.week_start)
    first = week_containing(logged[0], settings.week_start)
    return list(dict.fromkeys(week.id for week in (last, middle, first)))


def tool_report(binary, home, week):
    """The tool's JSON, or a sentence that says why there is none."""
    command = [binary, "report", "--home", home, "--week", week,
               "--format", "json", "--output", "-", "--quiet"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=TIMEOUT_SECONDS)
        if done.returncode != 0:
            return f"exit {done.returncode}: {done.stderr.decode(errors='replace')[:300]!r}"
        return json.loads(done.stdout)
    except (subprocess.TimeoutExpired, ValueError) as problem:
        return f"no report: {problem}"


# What is compared: both reports as flat dictionaries of path to value


def flat(report):
    found = {}
    for part in ("week", "coverage"):
        spread(part, report.get(part), found)
    spread("verdict", without(report.get("verdict"), {"sentence"}), found)
    spread("index", by_id(report.get("index"), "contributors"), found)
    for id, metric in (report.get("metrics") or {}).items():
        spread(f"metrics.{id}", without(metric, skipped_fields(id)), found)
    found["flags"] = sorted(flag["id"] for flag in report.get("flags") or [])
    for number, session in enumerate(sorted(report.get("sessions") or [], key=session_key)):
        spread(f"sessions[{number}]", session, found)
    return {path: value for path, value in found.items() if value is not None}


def skipped_fields(metric):
    return SKIPPED_FIELDS | ({"n"} if metric in LOOSE_N else set())


def session_key(session):
    return tuple(str(session.get(key)) for key in ("date", "sport", "kind", "minutes", "km"))


def without(record, fields):
    return {key: value for key, value in (record or {}).items() if key not in fields}


def by_id(index, key):
    """The index with its contributors by name, so that order does not matter."""
    parts = {part["id"]: part["points"] for part in (index or {}).get(key) or []}
    return {**(index or {}), key: parts}


def spread(path, value, found):
    if isinstance(value, dict):
        for key, inner in value.items():
            spread(f"{path}.{key}", inner, found)
    else:
        found[path] = value


def differences(tool, reference):
    """The tool may print further metrics, which its findings rest on."""
    known = set(reference["metrics"]) | DETAILS
    tool = {**tool, "metrics": {id: m for id, m in tool["metrics"].items() if id in known}}
    tool, reference = flat(tool), flat(reference)
    for path in sorted(set(tool) | set(reference)):
        ours, theirs = reference.get(path), tool.get(path)
        if not is_same(ours, theirs):
            yield f"{path}: tool {theirs!r}, reference {ours!r}"


def is_same(one, other):
    if is_number(one) and is_number(other):
        return isclose(one, other, rel_tol=TOLERANCE, abs_tol=TOLERANCE)
    return one == other


def is_number(value):
    return isinstance(value, (int, float)) and not isinstance(value, bool)


# Running


def check(binary, home, seed, week):
    tool = tool_report(binary, home, week)
    found = [tool] if isinstance(tool, str) else list(differences(tool, report(home, week)))
    for line in found:
        print(f"seed {seed} {week} {line}")
    return not found


def check_seed(binary, seed, keep):
    """Outcomes of the weeks of one seed's home."""
    with tempfile.TemporaryDirectory(prefix="restday-") as scratch:
        home = str(Path(keep or scratch) / f"home-{seed}")
        generate(seed, home)
        return [check(binary, home, seed, week) for week in weeks_to_check(home)]


def seeds_of(text):
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("binary")
    parser.add_argument("--seeds", default="0-199", help="a seed or a range, 0-199")
    parser.add_argument("--keep", help="write the homes here and leave them")
    arguments = parser.parse_args()
    outcomes = []
    for seed in seeds_of(arguments.seeds):
        outcomes += check_seed(arguments.binary, seed, arguments.keep)
    failed = outcomes.count(False)
    print(f"{len(outcomes) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
