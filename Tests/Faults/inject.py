"""Ends or hinders a run at its n-th change of the file system, with strace."""

import collections
import shutil
import subprocess

# Every call that changes a file or a folder. Opening a file anew shows in the call after it.
MAKING = ["write", "pwrite64", "writev", "mkdir", "mkdirat", "rename", "renameat", "renameat2",
          "link", "linkat", "symlink", "symlinkat", "fsync", "fdatasync", "copy_file_range"]
REMOVING = ["unlink", "unlinkat", "rmdir", "ftruncate", "chmod", "fchmod", "fchmodat"]
CHANGES = MAKING + REMOVING


def is_there():
    """Whether strace is installed and may watch programs here."""
    if not shutil.which("strace"):
        return False
    return subprocess.run(["strace", "-qq", "-o", "/dev/null", "true"], check=False,
                          capture_output=True).returncode == 0


def changes(tool, words, log):
    """The changes that the tool makes when nothing hinders it, in order: each a call's name and
    which of this name it is."""
    watch = ["strace", "-f", "-qq", "-o", str(log), "-e", "trace=" + ",".join(CHANGES)]
    outcome = tool.run(words, before=watch)
    calls = [line.split(maxsplit=1) for line in log.read_text(errors="replace").splitlines()]
    calls = [(process, call.split("(")[0]) for process, call in calls
             if not call.startswith(("<...", "---", "+++"))]
    # The tool itself, not a thread or a program that it starts.
    itself = collections.Counter(process for process, _ in calls).most_common(1)[0][0]
    seen = collections.Counter()
    points = []
    for process, name in calls:
        if process == itself:
            seen[name] += 1
            points.append((name, seen[name]))
    log.unlink()
    return points, outcome


def killed(tool, words, point):
    """The run, killed as it begins this change."""
    return _run(tool, words, [f"{point[0]}:signal=KILL:when={point[1]}"])


def failing(tool, words, point, error):
    """The run, told this error at this change."""
    return _run(tool, words, [f"{point[0]}:error={error}:when={point[1]}"])


def full(tool, words, points, first):
    """The run, told that the disk is full from the change at index `first` on."""
    before = collections.Counter(name for name, _ in points[:first])
    names = [name for name in MAKING if name in {name for name, _ in points}]
    return _run(tool, words, [f"{name}:error=ENOSPC:when={before[name] + 1}+" for name in names])


def _run(tool, words, injections):
    # Without -f: it is the tool that is ended, not what it started.
    watch = ["strace", "-qq", "-o", "/dev/null", "-e", "trace=" + ",".join(CHANGES)]
    for injection in injections:
        watch += ["-e", "inject=" + injection]
    return tool.run(words, before=watch)
