"""Many runs at once, and runs where nothing may be written."""

import fcntl
import os
import resource
import signal
import subprocess
from concurrent.futures import ThreadPoolExecutor

from scene import WEEK, leftovers, make_home, said, snapshot

NOBODY = 65_534


def run(tool, scratch, table, crowd=20, times=5):
    for _ in range(times):
        _adding(tool, scratch, table, crowd)
        _building(tool, scratch, table, crowd)
        _holder_killed(tool, scratch, table)
    _read_only(tool, scratch, table)
    _small_files(tool, scratch, table)


def _adding(tool, scratch, table, crowd):
    """Every line that a run says it added is there, once, and no other."""
    home = make_home(scratch.new())
    before = (home / "Content/Log/checkins.csv").read_text()

    def add(number):
        words = ["add", "checkin", "--date", f"2025-10-{number + 1:02}", "--sleep-hours", "7",
                 "--quiet", "--home", home]
        return tool.run(words).returncode

    with ThreadPoolExecutor(crowd) as pool:
        codes = list(pool.map(add, range(crowd)))
    text = (home / "Content/Log/checkins.csv").read_text()
    added = text[len(before):].splitlines()
    faults = []
    if not text.startswith(before):
        faults.append("lines that stood there have changed")
    if sorted(line[:10] for line in added) != [
            f"2025-10-{number + 1:02}" for number, code in enumerate(codes) if code == 0]:
        faults.append(f"{codes.count(0)} runs added {len(added)} lines")
    table.trial(f"{crowd} runs of add at once: each line once", faults + leftovers(home))
    scratch.drop(home)


def _building(tool, scratch, table, crowd):
    """Runs of one home at once end well, or name the other; what stands there is whole."""
    home = make_home(scratch.new())
    words = [["site", "--quiet", "--home", home],
             ["report", "--week", WEEK, "--quiet", "--home", home]]
    with ThreadPoolExecutor(crowd) as pool:
        outcomes = list(pool.map(lambda number: tool.run(words[number % 2]), range(crowd)))
    faults = [said(outcome) for outcome in outcomes
              if outcome.returncode != 0 and "another run" not in said(outcome)]
    together = snapshot(home / "Output")
    alone = make_home(scratch.new())
    for command in words:
        tool.run([*command[:-1], alone])
    if together != snapshot(alone / "Output"):
        faults.append("together they write other bytes than alone")
    table.trial(f"{crowd} builds at once: whole, or the other is named", faults + leftovers(home))
    scratch.drop(home)
    scratch.drop(alone)


def _holder_killed(tool, scratch, table):
    """A run that is killed holds nobody up."""
    home = make_home(scratch.new())
    words = [tool.binary, "site", "--quiet", "--home", str(home)]
    with subprocess.Popen(words, env=tool.environment, stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL) as first:
        while first.poll() is None and not _is_locked(home / "Output"):
            pass
        first.send_signal(signal.SIGKILL)
    outcome = tool.run(["site", "--quiet", "--home", home], timeout=60)
    faults = [] if outcome.returncode == 0 else [said(outcome)]
    table.trial("the holder of a lock is killed: the next run goes on", faults + leftovers(home))
    scratch.drop(home)


def _is_locked(folder):
    """Whether somebody holds the lock of a folder."""
    if not folder.is_dir():
        return False
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
        return False
    except BlockingIOError:
        return True
    finally:
        os.close(descriptor)


def _read_only(tool, scratch, table):
    """Where nothing may be written, the place and the reason are said, and nothing changes."""
    if os.getuid() == 0:
        become = {"user": NOBODY, "group": NOBODY, "extra_groups": []}
    else:
        become = {}
    work = [["report", "--week", WEEK], ["site"],
            ["add", "checkin", "--date", "2025-11-17", "--energy", "4"]]
    for command in work:
        home = make_home(scratch.new())
        tool.run(["report", "--week", "2025-W45", "--quiet", "--home", home])
        before = snapshot(home, hidden=True)
        for folder in [home, *home.rglob("*")]:
            folder.chmod(0o555 if folder.is_dir() else 0o444)
        for folder in [scratch.folder, home.parent]:
            folder.chmod(0o755)
        outcome = tool.run([*command, "--home", home], **become)
        faults = [] if outcome.returncode == 1 else [f"it ends with {outcome.returncode}"]
        if "permission denied" not in said(outcome):
            faults.append(f"the reason is not said: {said(outcome)}")
        for folder in [home, *home.rglob("*")]:
            folder.chmod(0o755 if folder.is_dir() else 0o644)
        if snapshot(home, hidden=True) != before:
            faults.append("something has changed")
        table.trial("a home that may only be read: said, nothing changed", faults)
        scratch.drop(home)


def _small_files(tool, scratch, table):
    """Files may grow to so many bytes only: old or new, and said."""
    for size in (0, 1, 100, 1000, 4096, 10_000, 20_000, 1 << 20):
        for command in (["report", "--week", WEEK], ["site"],
                        ["add", "checkin", "--date", "2025-11-17", "--energy", "4"]):
            home = make_home(scratch.new(), runner="Before")
            tool.run([*command, "--quiet", "--home", home]) if command[0] != "add" else None
            make_home(home)
            old = snapshot(home)
            outcome = tool.run([*command, "--quiet", "--home", home], preexec_fn=lambda: (
                resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))))
            now = snapshot(home)
            faults = [] if outcome.returncode in (0, 1) else [f"ends with {outcome.returncode}"]
            if outcome.returncode == 1 and command[0] != "report" and now != old:
                faults.append("it failed, and yet something has changed")
            again = tool.run([*command, "--quiet", "--home", home])
            if again.returncode != 0:
                faults.append(f"the next run fails: {said(again)}")
            table.trial("files that may not grow: old or new, said", faults + leftovers(home))
            scratch.drop(home)
