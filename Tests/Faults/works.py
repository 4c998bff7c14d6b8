"""What a run may be ended or hindered in, and how it must look afterwards."""

import io
import subprocess
import zipfile

from scene import WEEK, leftovers, make_home, snapshot, write

COLUMNS = ("Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
           "Distance,Filename\n")
EXPORT = COLUMNS + """1,"Nov 10, 2025, 6:00:00 AM",Morning,Run,,2520,8.1,activities/1.gpx
2,"Nov 12, 2025, 6:00:00 AM",Evening,Run,,2520,8.1,activities/2.gpx
"""


def track(day, hour=6):
    points = "".join(
        f'<trkpt lat="52.{minute:02}" lon="13.2"><ele>34</ele>'
        f"<time>{day}T{hour:02}:{minute:02}:00Z</time></trkpt>" for minute in range(0, 40, 5))
    return f"<gpx><trk><type>running</type><trkseg>{points}</trkseg></trk></gpx>"


class Work:
    """A command that writes. Before it the outputs are old, after it they are new."""

    name = ""
    arguments = []
    # Whether a run that cannot write has to say so.
    must_write = True

    def prepare(self, tool, home):
        """Makes the home, with outputs of an earlier run."""
        make_home(home, runner="Before")
        self.earlier(tool, home)
        make_home(home)

    def words(self, home):
        return [*self.arguments, "--home", home]

    def earlier(self, tool, home):
        tool.run(self.words(home))

    def outputs(self, home):
        """The parts that must each be old or new, by name."""
        return {"all": snapshot(home / "Output")}

    def inputs(self, home):
        return {name: digest for name, digest in snapshot(home).items()
                if not name.startswith("Output/")}

    def litter(self, home):
        """What the run after an ended one must have cleaned up."""
        return leftovers(home)

    def again(self, tool, home):
        return tool.run(self.words(home))


class Report(Work):
    name = "report"
    arguments = ["report", "--week", WEEK, "--quiet"]

    def outputs(self, home):
        return snapshot(home / "Output")


class Coach(Report):
    name = "coach"
    arguments = ["coach", "--week", WEEK, "--quiet"]
    # What it keeps is a copy of what it prints.
    must_write = False


class Site(Work):
    name = "site"
    arguments = ["site", "--quiet"]

    def outputs(self, home):
        return {"site": snapshot(home / "Output/site")}


class Add(Work):
    name = "add"
    arguments = ["add", "checkin", "--date", "2025-11-17", "--sleep-hours", "7.5", "--energy", "4",
                 "--quiet"]
    table = "Content/Log/checkins.csv"

    def earlier(self, tool, home):
        pass

    def outputs(self, home):
        return {name: digest for name, digest in snapshot(home).items() if name == self.table}

    def inputs(self, home):
        return {name: digest for name, digest in snapshot(home).items() if name != self.table}

    def again(self, tool, home):
        # Not a second time where the line is there already.
        if "2025-11-17" in (home / self.table).read_text():
            other = [str(word).replace("2025-11-17", "2025-11-18") for word in self.words(home)]
            outcome = tool.run(other)
            lines = (home / self.table).read_text().splitlines(keepends=True)
            (home / self.table).write_text("".join(lines[:-1]))
            return outcome
        return super().again(tool, home)


class Import(Work):
    name = "import"

    def prepare(self, tool, home):
        make_home(home)
        packed = io.BytesIO()
        with zipfile.ZipFile(packed, "w") as archive:
            archive.writestr("activities.csv", EXPORT)
            archive.writestr("activities/1.gpx", track("2025-11-10"))
            archive.writestr("activities/2.gpx", track("2025-11-12"))
        write(home.parent, "export.zip", packed.getvalue())
        self.own = set(snapshot(home))
        self.packed = packed.getvalue()

    def words(self, home):
        return ["import", home.parent / "export.zip", "--quiet", "--home", home]

    def outputs(self, home):
        return {name: digest for name, digest in snapshot(home).items() if name not in self.own}

    def inputs(self, home):
        return {name: digest for name, digest in snapshot(home).items() if name in self.own}


class PublishFolder(Work):
    name = "publish to a folder"
    arguments = ["publish", "--quiet", "--allow-shrink"]
    target = "publish: {to: folder, path: ../target}\n"

    def prepare(self, tool, home):
        make_home(home, runner="Before", extra=self.target)
        tool.run(self.words(home))
        write(home.parent, "target/CNAME", "example.org\n")
        make_home(home, extra=self.target)

    def outputs(self, home):
        return {"target": snapshot(home.parent / "target", hidden=True)}

    def litter(self, home):
        return leftovers(home.parent)


class PublishGit(PublishFolder):
    name = "publish through git"
    target = "publish: {to: git, remote: ../remote.git, branch: gh-pages}\n"

    def prepare(self, tool, home):
        home.mkdir(parents=True)
        self.git(home.parent, "init", "-q", "--bare", "remote.git")
        self.git(home, "init", "-q", "-b", "main")
        make_home(home, runner="Before", extra=self.target)
        tool.run(self.words(home))
        make_home(home, extra=self.target)

    @staticmethod
    def git(folder, *words):
        who = ["-c", "user.name=Ada", "-c", "user.email=ada@example.org"]
        return subprocess.run(["git", *who, *words], cwd=folder, capture_output=True,
                              text=True, check=True).stdout.strip()

    def outputs(self, home):
        tree = self.git(home.parent / "remote.git", "rev-parse", "gh-pages^{tree}")
        return {"branch": tree}


class Init(Work):
    name = "init"

    def prepare(self, tool, home):
        pass

    def words(self, home):
        return ["init", home, "--runner", "Ada", "--quiet"]

    def outputs(self, home):
        return {"home": snapshot(home)}

    def inputs(self, home):
        return {}


ALL = [Report, Coach, Site, Add, Import, PublishFolder, PublishGit, Init]
