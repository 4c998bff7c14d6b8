#!/usr/bin/env python3
"""Holds every output for a coach and for the public against random logs full of markers.

    python3 Tests/Audience/canaries.py .build/release/restday --seeds 0-9

Each seed makes a home in which every private field holds a marker: notes, titles, places,
coordinates, exact times, serials, file names, tags, symptoms, own practices, and the figures of mood,
stress, weight and alcohol. Every command writes every format that another person gets, and no marker
may be in any of it, in any disguise. A second home with the same numbers and other words must give
the same bytes: then not even the length of a text shows. The runner's own report must hold the
markers that it should, so that the search is known to find.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import disguises
from privatelog import PrivateLog

# What the runner's own report shows of it, so that a search that finds nothing is noticed.
SHOWN = ["note title", "note entry body", "entry title", "plan 1", "practice", "mood",
         "stress"]


class Runner:
    def __init__(self, tool, share, home):
        self.tool, self.share, self.home = tool, share, home

    def __call__(self, *arguments, roster=False):
        place = [] if roster else ["--home", str(self.home)]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.home), "TZ": "UTC"}
        if self.share:
            environment["RESTDAY_SHARE"] = self.share
        done = subprocess.run([self.tool, *arguments, *place, "--quiet"], env=environment,
                              cwd=self.home.parent, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"{' '.join(arguments)}: {done.stderr.decode()}")
        return done.stdout


def files(folder):
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file():
            name = str(path.relative_to(folder))
            found[name] = name.encode() + b"\n" + path.read_bytes()
    return found


def shared_outputs(run, home, target):
    """Everything that a coach or the public gets, by where it comes from."""
    outputs = {}
    for form in ("text", "md", "html", "json"):
        outputs[f"coach {form}"] = run("coach", "--format", form)
        outputs[f"coach --since {form}"] = run("coach", "--since", "2025-W40", "--format", form)
    outputs["coach of an earlier week"] = run("coach", "--week", "2025-W44", "--format", "json")
    sent = home.parent / "sent"
    sent.mkdir()
    (sent / "ada.json").write_bytes(outputs["coach json"])
    for form in ("text", "html", "json"):
        outputs[f"roster of homes {form}"] = run("roster", home.name, "--format", form, roster=True)
        outputs[f"roster of summaries {form}"] = run(
            "roster", sent.name, "--format", form, roster=True)
    for audience in ("coach", "public"):
        folder = home.parent / f"site-{audience}"
        run("site", "--audience", audience, "--output", str(folder), "--base-url",
            "https://example.org/ada/")
        for name, data in files(folder).items():
            outputs[f"site {audience}: {name}"] = data
    listed = run("publish", "--dry-run")
    run("publish")
    outputs["publish --dry-run"] = listed
    for name, data in files(target).items():
        outputs[f"published: {name}"] = data
    for name, data in files(home / "Output/coach").items():
        outputs[f"Output/coach: {name}"] = data
    return outputs


def own_outputs(run):
    forms = ("html", "md", "json", "text", "eml", "ics")
    return {form: run("report", "--format", form, "--output", "-") for form in forms}


def build(tool, share, seed, edition):
    scratch = Path(tempfile.mkdtemp(prefix="restday-canaries-"))
    home = scratch / "home"
    log = PrivateLog(seed, edition)
    log.write(home)
    return scratch, log, Runner(tool, share, home)


def audience(place):
    return "public" if "public" in place or "publish" in place else "coach"


def leaks(outputs, log):
    for place, data in outputs.items():
        texts = disguises.readings(data)
        for field, secret in log.secrets(audience(place)).items():
            for reading, text in texts.items():
                if secret in text:
                    yield f"{field} ({secret}) is in {place}, read as {reading}"
                    break


def blind_spots(run, secrets):
    """What the runner's own report lacks although it should have it: then the search shows nothing."""
    reports = own_outputs(run)
    own = "\n".join(text for data in reports.values() for text in disguises.readings(data).values())
    for field in SHOWN:
        if secrets[field] not in own:
            yield f"the runner's own report lacks {field} ({secrets[field]})"
    read = {session["source"] for session in json.loads(reports["json"])["sessions"]}
    for source in sorted({"fit", "tcx", "gpx", "entry"} - read):
        yield f"no session of the week was read from {source}"


def check(tool, share, seed, compares):
    scratches = []
    try:
        editions = []
        for edition in "ab" if compares else "a":
            scratch, log, run = build(tool, share, seed, edition)
            scratches.append(scratch)
            target = scratch / f"target-{log.words['publish']}"
            editions.append((log, run, shared_outputs(run, scratch / "home", target)))
        log, run, outputs = editions[0]
        problems = list(leaks(outputs, log)) + list(blind_spots(run, log.everything()))
        for _, _, others in editions[1:]:
            problems += [f"{place} differs with the words of the log" for place in outputs
                         if others.get(place) != outputs[place]
                         and not (log.shares_texts and audience(place) == "coach")]
        size = sum(len(data) for data in outputs.values())
        print(f"seed {seed}: {len(log.everything())} markers, {len(outputs)} outputs, {size} bytes, "
              f"{len(problems)} problems", flush=True)
        return problems
    finally:
        for scratch in scratches:
            shutil.rmtree(scratch)


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("tool")
    arguments.add_argument("--seeds", default="0-4", help="such as 3 or 0-9")
    arguments.add_argument("--share", help="the folder with templates and guidance")
    arguments.add_argument("--search-only", action="store_true", help="no second home to compare")
    options = arguments.parse_args()
    disguises.self_test("zqbcdfghjkl")
    first, _, last = options.seeds.partition("-")
    tool = str(Path(options.tool).resolve())
    problems = []
    for seed in range(int(first), int(last or first) + 1):
        problems += check(tool, options.share, seed, not options.search_only)
    for problem in problems[:60]:
        print(problem)
    sys.exit(1 if problems else 0)


if __name__ == "__main__":
    main()
