"""Runs that are killed, or told that a change failed, at every n-th change they make."""

import shutil
from concurrent.futures import ThreadPoolExecutor

import inject
import works
from scene import said


class Stage:
    """A work, what it makes when nothing hinders it, and a copy to spoil for each trial."""

    def __init__(self, work, tool, scratch):
        self.work, self.tool, self.scratch = work, tool, scratch
        self.base = scratch.new()
        work.prepare(tool, self.base)
        self.inputs = work.inputs(self.base)
        self.old = work.outputs(self.base) if self.base.exists() else {}
        done = self.copy()
        self.points, outcome = inject.changes(tool, work.words(done), done.parent / "trace")
        if outcome.returncode != 0:
            raise RuntimeError(f"{work.name} does not work at all: {said(outcome)}")
        self.new = work.outputs(done)
        if self.new == self.old:
            raise RuntimeError(f"{work.name} changes nothing")
        scratch.drop(done)

    def copy(self):
        place = self.scratch.new()
        shutil.rmtree(place.parent)
        shutil.copytree(self.base.parent, place.parent, symlinks=True)
        return place

    def faults_now(self, home):
        """What does not hold right after a run that was hindered."""
        faults = []
        if self.work.inputs(home) != self.inputs:
            faults.append("an input has changed")
        outputs = self.work.outputs(home) if home.exists() else {}
        for name in sorted(self.old.keys() | self.new.keys() | outputs.keys()):
            state = outputs.get(name)
            if state not in (self.old.get(name), self.new.get(name)):
                faults.append(f"{name} is neither old nor new")
        return faults

    def faults_after(self, home, outcome, has_words=True):
        """What does not hold after a run that was told of a fault and could go on."""
        faults = self.faults_now(home)
        if outcome.returncode not in (0, 1):
            faults.append(f"it ends with {outcome.returncode}: {said(outcome)}")
        outputs = self.work.outputs(home) if home.exists() else {}
        if outcome.returncode == 0 and outputs != self.new and self.work.must_write:
            faults.append(f"it says that all is well, but not all is written: {said(outcome)}")
        if has_words and outcome.returncode == 1 and "error:" not in said(outcome):
            faults.append("it fails without a word")
        return faults + self.faults_later(home)

    def faults_later(self, home):
        """What does not hold after the next run, which nothing hinders."""
        if home.exists() and isinstance(self.work, works.Init) and self.work.outputs(home):
            return []
        outcome = self.work.again(self.tool, home)
        if outcome.returncode != 0:
            return [f"the next run fails: {said(outcome)}"]
        faults = [f"left behind: {path}" for path in self.work.litter(home)]
        if self.work.outputs(home) != self.new:
            faults.append("the next run writes other bytes")
        return faults


def run(tool, scratch, table, most=None, workers=2):
    """Hinders each work at each of its changes, or at about so many: killed, told of a fault, disk
    full."""
    for kind in works.ALL:
        stage = Stage(kind(), tool, scratch)
        step = max(1, len(stage.points) // most) if most else 1
        with ThreadPoolExecutor(workers) as pool:
            for trial in (_kill, _fail, _fill):
                list(pool.map(lambda index: trial(stage, index, table),
                              range(0, len(stage.points), step)))
        shutil.rmtree(stage.base.parent)


def _kill(stage, index, table):
    home = stage.copy()
    outcome = inject.killed(stage.tool, stage.work.words(home), stage.points[index])
    faults = stage.faults_now(home)
    if outcome.returncode in (0, 1):
        faults.append("the run was not killed")
    faults += stage.faults_later(home)
    _count(stage, home, table, "killed", index, faults)


def _fail(stage, index, table):
    home = stage.copy()
    outcome = inject.failing(stage.tool, stage.work.words(home), stage.points[index], "EIO")
    faults = stage.faults_after(home, outcome)
    _count(stage, home, table, "one change fails", index, faults)


def _fill(stage, index, table):
    home = stage.copy()
    outcome = inject.full(stage.tool, stage.work.words(home), stage.points, index)
    # Where no message can be written either, the exit code has to say it.
    faults = stage.faults_after(home, outcome, has_words=False)
    _count(stage, home, table, "disk full from there on", index, faults)


def _count(stage, home, table, what, index, faults):
    where = "{} {}".format(*stage.points[index])
    table.trial(f"{stage.work.name}, {what}: old or new, then as if nothing was", faults, where)
    stage.scratch.drop(home)
