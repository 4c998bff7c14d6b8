"""Homes to try things on, and the tool as a person would run it."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

WEEK = "2025-W46"
DAYS = [f"2025-11-{day:02}" for day in range(3, 17)]


class Tool:
    """The built tool in a plain environment, the same on every machine."""

    def __init__(self, binary, share):
        self.binary = str(binary)
        self.environment = {
            "PATH": "/usr/local/bin:/usr/bin:/bin", "TZ": "UTC", "RESTDAY_SHARE": str(share),
            "GIT_CONFIG_GLOBAL": "/dev/null", "HOME": "/nonexistent",
        }

    def run(self, words, before=(), timeout=120, **options):
        """Runs it to its end; `before` are words of another program that runs it."""
        environment = {**self.environment, **options.pop("environment", {})}
        return subprocess.run(
            [*before, self.binary, *map(str, words)], capture_output=True, env=environment,
            stdin=subprocess.DEVNULL, timeout=timeout, check=False, **options)


def said(outcome):
    return (outcome.stdout + outcome.stderr).decode("utf-8", "replace")


def snapshot(folder, hidden=False):
    """A digest of every file below a folder, by relative path; links by what they point at."""
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        name = str(path.relative_to(folder))
        if not hidden and any(part.startswith(".") for part in Path(name).parts):
            continue
        if path.is_symlink():
            found[name] = "link to " + os.readlink(path)
        elif path.is_file():
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def leftovers(folder):
    """Temporary files and folders of ours."""
    return [str(path) for path in Path(folder).rglob("*")
            if path.name.endswith((".restday-part", ".restday-new"))]


def write(folder, path, content):
    file = Path(folder) / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content if isinstance(content, bytes) else content.encode())


def make_home(folder, runner="Ada", extra=""):
    """A small home: two weeks of mornings and runs, a note, settings."""
    write(folder, "restday.yml", f"runner: {runner}\ntime_zone: Europe/Berlin\n{extra}")
    mornings = ["date,sleep_hours,resting_hr,soreness,energy,mood,note"]
    sessions = ["date,sport,duration_min,distance_km,rpe,title"]
    for index, day in enumerate(DAYS):
        mornings.append(f"{day},{7 + index % 3 * 0.4},{48 + index % 4},2,{3 + index % 2},4,calm")
        if index % 2 == 0:
            sessions.append(f"{day},run,{40 + index},{8 + index % 3},{3 + index % 4},Loop")
    write(folder, "Content/Log/checkins.csv", "\n".join(mornings) + "\n")
    write(folder, "Content/Log/sessions.csv", "\n".join(sessions) + "\n")
    write(folder, "Content/Log/race.md", "---\ntype: note\ndate: 2025-11-12\n---\nA good day.\n")
    return Path(folder)


class Scratch:
    """A folder of this run alone, in memory where the machine has room for it."""

    def __init__(self):
        parent = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
        self.folder = Path(tempfile.mkdtemp(prefix="restday-faults-", dir=parent))
        self.count = 0

    def new(self):
        """A folder that is not there yet, below one of its own."""
        self.count += 1
        place = self.folder / str(self.count) / "home"
        place.parent.mkdir()
        return place

    def copy(self, folder):
        place = self.new()
        shutil.copytree(folder, place, symlinks=True)
        return place

    def drop(self, place):
        shutil.rmtree(place.parent, ignore_errors=True)

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)
