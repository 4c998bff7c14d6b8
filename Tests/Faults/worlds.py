"""The same input in other places and times gives the same bytes, and nothing is sent."""

import datetime
import itertools
import random
import shutil
import subprocess

from scene import WEEK, make_home, said, snapshot

ZONES = ["UTC", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kathmandu", "America/St_Johns",
         "Australia/Lord_Howe", "Europe/Berlin", "Africa/Casablanca", "America/New_York",
         "Asia/Tehran", "Antarctica/Troll", "Asia/Tokyo"]
LANGUAGES = ["C", "tr_TR.UTF-8", "ar_EG.UTF-8", "de_DE.UTF-8"]
COMMANDS = [["report", "--week", WEEK], ["site"], ["coach", "--week", WEEK]]
READING = [*COMMANDS, ["check"], ["explain", "hrv.week_ln"], ["report", "--format", "json"]]


def run(tool, scratch, table, times=60, clocks=40):
    _same_bytes(tool, scratch, table, times)
    _clocks(tool, scratch, table, clocks)
    _network(tool, scratch, table)


def _build(tool, home, **options):
    for command in COMMANDS:
        outcome = tool.run([*command, "--quiet", "--home", home], **options)
        if outcome.returncode != 0:
            raise RuntimeError(said(outcome))
    return snapshot(home / "Output")


def _same_bytes(tool, scratch, table, times):
    """Zones, languages, folders, the order of files, a second run: all the same bytes."""
    expected = _build(tool, make_home(scratch.new()))
    chosen = random.Random(1)
    for number, (zone, language) in enumerate(
            itertools.islice(itertools.cycle(itertools.product(ZONES, LANGUAGES)), times)):
        place = scratch.new().parent / f"home {number} é"
        make_home(place)
        files = [file for file in (place / "Content/Log").iterdir()]
        chosen.shuffle(files)
        for file in files:
            # Written anew in another order, so that the folder lists them otherwise.
            content = file.read_bytes()
            file.unlink()
            file.write_bytes(content)
        world = {"TZ": zone, "LANG": language, "LC_ALL": language}
        found = _build(tool, place, environment=world)
        faults = [] if found == expected else [f"other bytes in {zone}, {language}"]
        if number % 5 == 0 and _build(tool, place, environment=world) != expected:
            faults.append("other bytes in the second run")
        table.trial("same input, same bytes: zone, language, folder, order", faults)
        scratch.drop(place)


def _clocks(tool, scratch, table, clocks):
    """The clock decides which week is meant, and nothing else."""
    promise = "the clock of the machine changes no byte of a named week"
    if not shutil.which("faketime"):
        return table.skip(promise, "faketime is missing")
    home = make_home(scratch.new())
    expected = _build(tool, home)
    chosen = random.Random(2)
    start = datetime.datetime(2025, 11, 17)
    for _ in range(clocks):
        moment = start + datetime.timedelta(hours=chosen.randrange(20 * 365 * 24))
        zone = chosen.choice(ZONES)
        before = ["faketime", "-f", moment.strftime("@%Y-%m-%d %H:%M:%S")]
        found = _build(tool, home, before=before, environment={"TZ": zone})
        table.trial(promise, [] if found == expected else [f"other bytes at {moment} in {zone}"])
    return scratch.drop(home)


def _network(tool, scratch, table):
    """Nothing but publish and serve opens a socket to the world."""
    promise = "nothing is sent: no socket to any network"
    if not shutil.which("strace"):
        return table.skip(promise, "strace is missing")
    home = make_home(scratch.new(), extra="publish: {to: folder, path: ../site}\n")
    commands = [*READING, ["add", "checkin", "--date", "2025-11-17", "--energy", "4"],
                ["import", "Content/Log/sessions.csv", "--dry-run"], ["publish", "--dry-run"]]
    log = home.parent / "trace"
    for command in commands:
        words = [*command, "--home", home]
        tool.run(words, before=["strace", "-f", "-qq", "-o", str(log), "-e", "trace=%network"])
        # The C library asks a daemon of this machine for the user's name; that is a local file.
        calls = [line for line in log.read_text(errors="replace").splitlines()
                 if "(" in line and "AF_UNIX" not in line and "resumed" not in line]
        table.trial(promise, [f"{command[0]}: {call}" for call in calls])
    if subprocess.run(["unshare", "-n", "true"], check=False, capture_output=True).returncode == 0:
        for command in COMMANDS:
            outcome = tool.run([*command, "--quiet", "--home", home], before=["unshare", "-n"])
            table.trial("no network is needed", [] if outcome.returncode == 0 else [said(outcome)])
    return scratch.drop(home)
