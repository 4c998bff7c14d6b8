#!/usr/bin/env python3
"""Gives every reader made-up bytes for a while, and prints how many.

usage: fuzz.py BINARY [--seconds 60] [--jobs 2] [--only fit,tcx] [--seed 1] [--timeout 5]

What the fuzzer learns, and how often each target has run in all, is kept beside the binary's
folder in `fuzzing/`; an input that breaks something is kept in `fuzzing/found/`.
"""

import argparse
import json
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

HERE = Path(__file__).resolve().parent
# Seeds that other tests have already.
SHARED = {target: [HERE.parent / "LogReadingTests/Fixtures/Exports"] for target in ("exports", "json")}
MEMORY = 256


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("binary", type=Path)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--timeout", type=int, default=5, help="seconds for one input")
    arguments = parser.parse_args()
    work = arguments.binary.resolve().parent.parent / "fuzzing"
    (work / "found").mkdir(parents=True, exist_ok=True)
    listed = subprocess.run([arguments.binary, "--list"], capture_output=True, text=True, check=True)
    targets = [line.split() for line in listed.stdout.splitlines()]
    wanted = set(filter(None, arguments.only.split(",")))
    targets = [target for target in targets if not wanted or target[0] in wanted]
    with ThreadPoolExecutor(arguments.jobs) as pool:
        results = list(pool.map(lambda target: fuzz(target, arguments, work), targets))
    return report(results, work)


def fuzz(target, arguments, work):
    """One target for its time: its name, runs, megabytes at most, and what it found."""
    name, longest = target
    learned = work / "corpus" / name
    learned.mkdir(parents=True, exist_ok=True)
    seeds = [folder for folder in [HERE / "Corpus" / name, *SHARED.get(name, [])] if folder.is_dir()]
    outcome = subprocess.run(
        [arguments.binary, name, f"-max_total_time={arguments.seconds}", f"-seed={arguments.seed}",
         f"-max_len={longest}", f"-rss_limit_mb={MEMORY}", f"-timeout={arguments.timeout}",
         f"-artifact_prefix={work / 'found'}/{name}-", "-print_final_stats=1", learned, *seeds],
        capture_output=True, check=False, env={**os.environ, "SWIFT_BACKTRACE": "enable=no"})
    text = outcome.stderr.decode("utf-8", "replace")
    runs = number(r"number_of_executed_units:\s+(\d+)", text)
    peak = number(r"peak_rss_mb:\s+(\d+)", text)
    found = ""
    if outcome.returncode != 0:
        kept = re.search(r"Test unit written to (\S+)", text)
        found = kept.group(1) if kept else f"ends with {outcome.returncode}"
        print(f"== {name}\n{text[-3000:]}", file=sys.stderr)
    return name, runs, peak, found


def number(pattern, text):
    match = re.search(pattern, text)
    return int(match.group(1)) if match else 0


def report(results, work):
    """Adds the runs up and prints the table; 1 where something was found."""
    totals_file = work / "runs.json"
    totals = json.loads(totals_file.read_text()) if totals_file.exists() else {}
    print(f"{'target':<14}{'runs':>12}{'runs in all':>14}{'peak MB':>9}  found")
    for name, runs, peak, found in results:
        totals[name] = totals.get(name, 0) + runs
        print(f"{name:<14}{runs:>12,}{totals[name]:>14,}{peak:>9}  {found or 'nothing'}")
    totals_file.write_text(json.dumps(totals, indent=1, sort_keys=True) + "\n")
    print(f"{'together':<14}{sum(result[1] for result in results):>12,}{sum(totals.values()):>14,}")
    failed = sum(bool(result[3]) for result in results)
    print(f"\n{len(results) - failed} passed, {failed} failed")
    return 1 if failed or any(result[1] == 0 for result in results) else 0


if __name__ == "__main__":
    sys.exit(main())
