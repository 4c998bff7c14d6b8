#!/usr/bin/env python3
"""Publishes again and again, and kills it at random moments: what a reader sees must always be the
whole old or the whole new site, and the next run must go on as if nothing had been.

    python3 Tests/Audience/interruptions.py .build/release/restday --kills 8

The targets are a folder, the branch of a bare git repository, and an rsync daemon on this computer
(skipped, and said, where the programs are not installed). Killed is the whole group of processes.
"""

import argparse
import hashlib
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path


class Home:
    """A home with two editions of its log."""

    def __init__(self, tool, share, folder, target):
        self.tool, self.folder = tool, folder
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder.parent), "TZ": "UTC"}
        if share:
            self.environment["RESTDAY_SHARE"] = share
        (folder / "Content/Log").mkdir(parents=True)
        (folder / "restday.yml").write_text(f"runner: Ada\npublish: {target}\n")
        mornings = "".join(f"2025-{10 + day // 30}-{1 + day % 30:02},{7 + day % 3 / 2},{2 + day % 3}\n"
                           for day in range(45))
        (folder / "Content/Log/checkins.csv").write_text("date,sleep_hours,energy\n" + mornings)

    def edit(self, edition):
        rows = "".join(f"2025-{10 + day // 30}-{1 + day % 30:02},{40 + 5 * edition + day % 7},4\n"
                       for day in range(0, 45, 2))
        (self.folder / "Content/Log/sessions.csv").write_text("date,duration_min,rpe\n" + rows)

    def start(self):
        return subprocess.Popen([self.tool, "publish", "--home", str(self.folder), "--quiet"],
                                env=self.environment, start_new_session=True,
                                stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)

    def publish(self):
        begun = time.monotonic()
        process = self.start()
        said = process.communicate()[1].decode()
        if process.returncode != 0:
            sys.exit(f"publish ended with {process.returncode}: {said}")
        return time.monotonic() - begun


def pages(folder):
    """One word for all that a reader can get from a folder."""
    digest = hashlib.sha256()
    for path in sorted(Path(folder).rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in name.parts):
            digest.update(f"{name}\0".encode() + path.read_bytes())
    return digest.hexdigest()


def check(name, home, state, kills, draw):
    known, length = [], 0.0
    for edition in (0, 1):
        home.edit(edition)
        length = max(length, home.publish())
        known.append(state())
    if known[0] == known[1]:
        sys.exit(f"{name}: the two editions are the same")
    seen = set()
    edition = 1
    for _ in range(kills):
        edition = 1 - edition
        home.edit(edition)
        process = home.start()
        time.sleep(draw.uniform(0, length))
        try:
            os.killpg(process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        process.communicate()
        found = state()
        if found not in known:
            sys.exit(f"{name}: after a kill the target is neither the old nor the new site")
        seen.add(known.index(found) == edition)
        home.publish()
        if state() != known[edition]:
            sys.exit(f"{name}: the run after a kill did not mend it")
    print(f"{name}: {kills} kills, old or new each time ({len(seen)} of the two seen)")


def to_folder(tool, share, scratch, kills, draw):
    home = Home(tool, share, scratch / "home", "{to: folder, path: ../site}")
    check("folder", home, lambda: pages(scratch / "site"), kills, draw)


def to_git(tool, share, scratch, kills, draw):
    if not shutil.which("git"):
        return print("skipped: git is not installed")
    bare = scratch / "bare.git"
    subprocess.run(["git", "init", "-q", "--bare", str(bare)], check=True)
    home = Home(tool, share, scratch / "home", f"{{to: git, remote: {bare}, branch: gh-pages}}")

    def state():
        found = subprocess.run(["git", "-C", str(bare), "rev-parse", "gh-pages^{tree}"],
                               capture_output=True, text=True)
        subprocess.run(["git", "-C", str(bare), "fsck", "--connectivity-only"], check=True,
                       capture_output=True)
        return found.stdout
    check("git", home, state, kills, draw)


def to_rsync(tool, share, scratch, kills, draw):
    if not shutil.which("rsync"):
        return print("skipped: rsync is not installed")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    (scratch / "pages").mkdir()
    (scratch / "rsyncd.conf").write_text(
        f"use chroot = no\n[pages]\npath = {scratch / 'pages'}\nread only = no\n"
        f"uid = {os.getuid()}\ngid = {os.getgid()}\n")
    daemon = subprocess.Popen(
        ["rsync", "--daemon", "--no-detach", "--address=127.0.0.1", f"--port={port}",
         f"--config={scratch / 'rsyncd.conf'}", f"--log-file={scratch / 'rsyncd.log'}"])
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        home = Home(tool, share, scratch / "home",
                    f"{{to: rsync, host: \"rsync://127.0.0.1:{port}/pages\", path: site}}")

        def state():
            time.sleep(0.3)  # the daemon ends what it began
            return pages(scratch / "pages/site")
        check("rsync daemon", home, state, kills, draw)
    finally:
        daemon.terminate()
        daemon.wait()


def main():
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("tool")
    arguments.add_argument("--share", help="the folder with templates and guidance")
    arguments.add_argument("--kills", type=int, default=8)
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    for target in (to_folder, to_git, to_rsync):
        scratch = Path(tempfile.mkdtemp(prefix="restday-interruptions-"))
        try:
            target(str(Path(options.tool).resolve()), options.share, scratch, options.kills,
                   random.Random(options.seed))
        finally:
            shutil.rmtree(scratch, ignore_errors=True)


if __name__ == "__main__":
    main()
