#!/usr/bin/env python3
"""Hinders the built tool in every way we could think of, and prints what held.

  kills      ended, told of a fault, or out of room, at every change that it makes to a disk
  crowds     many runs at once; where nothing may be written
  worlds     zones, languages, folders, clocks; no network
  intruders  planted links, names that meet, characters that steer a terminal
  bombs      files made to take all time and memory; growth of honest ones
  leaks      memory and open files that are not given back

--short takes a few minutes, the whole about an hour: --short tries eight changes of each command, a
tenth of the places and clocks, growth in the log and not in an import, an export of 128 MiB and not
of 1 GiB, a preview made 15 times and not 90, and watches every access to memory only of what reads.
"""

import argparse
import sys
import time
from pathlib import Path

import bombs
import crowds
import inject
import intruders
import kills
import leaks
import worlds
from scene import Scratch, Tool
from table import Table

SHARE = Path(__file__).resolve().parents[2]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("binary", type=Path)
    parser.add_argument("--short", action="store_true", help="about a tenth of the trials")
    parser.add_argument("--only", help="one kind of trial alone")
    arguments = parser.parse_args()
    tool = Tool(arguments.binary.resolve(), SHARE)
    table, scratch = Table(), Scratch()
    try:
        for name, trials in kinds(arguments.short).items():
            if arguments.only not in (None, name):
                continue
            start = time.monotonic()
            trials(tool, scratch, table)
            print(f"{name}: {time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)
    finally:
        scratch.remove()
    table.print()
    print(f"\n{table.trials - table.failed} passed, {table.failed} failed")
    return 1 if table.failed else 0


def kinds(short):
    """The kinds of trial by name, each a function of tool, scratch folder and table."""

    def killing(tool, scratch, table):
        if inject.is_there():
            kills.run(tool, scratch, table, most=8 if short else None)
        else:
            table.skip("killed at every change", "strace is missing, or may not watch programs")

    def crowding(*world):
        crowds.run(*world, times=1 if short else 10)

    def moving(*world):
        worlds.run(*world, times=8 if short else 96, clocks=4 if short else 100)

    def bombing(*world):
        if short:
            bombs.run(*world, mebibytes=128, ways=["check"])
        else:
            bombs.run(*world)

    def leaking(*world):
        if short:
            leaks.run(*world, rebuilds=15, commands=leaks.READING)
        else:
            leaks.run(*world)

    return {"kills": killing, "crowds": crowding, "worlds": moving, "intruders": intruders.run,
            "bombs": bombing, "leaks": leaking}


if __name__ == "__main__":
    sys.exit(main())
