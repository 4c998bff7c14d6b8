"""Links, names that meet, and characters that would steer a terminal."""

import io
import zipfile

from scene import WEEK, make_home, said, snapshot, write
from works import track

ESCAPES = ["\x1b]0;owned\x07", "\x1b[2J", "\x9b31m", "\u202etxt.exe", "\x08\x08", "\r\x1b[1A",
           "\x1b]8;;http://x\x1b\\"]
COMMANDS = [["report", "--week", WEEK], ["site"], ["coach", "--week", WEEK], ["check"],
            ["report", "--week", WEEK, "--format", "text"], ["explain", "sleep.mean_h"]]


def run(tool, scratch, table):
    _links(tool, scratch, table)
    _names(tool, scratch, table)
    _escapes(tool, scratch, table)
    _inputs(tool, scratch, table)


def _links(tool, scratch, table):
    """A link that somebody planted is named and not followed; what it points at is untouched."""
    places = ["Content/Log/secret.csv", "Content/Log/folder", "Content/Guidance/sleep/x.md",
              "Content/Findings/x.md", "Content/Pages/x.md", "Templates/week.mustache", "Output",
              "Output/report", "Output/site", f"Output/report/{WEEK}.html", "Output/.restday-lock",
              "Output/.site.restday-new"]
    for place in places:
        home = make_home(scratch.new())
        outside = home.parent / "outside"
        write(outside, "checkins.csv", "date,note\n2025-11-10,CANARY\n")
        write(outside, "folder/checkins.csv", "date,note\n2025-11-10,CANARY\n")
        is_folder = place in ("Content/Log/folder", "Output", "Output/report", "Output/site",
                              "Output/.site.restday-new")
        link = home / place
        link.parent.mkdir(parents=True, exist_ok=True)
        link.symlink_to(outside / ("folder" if is_folder else "checkins.csv"))
        before = snapshot(outside, hidden=True)
        text = ""
        for command in COMMANDS:
            text += said(tool.run([*command, "--home", home]))
        faults = []
        if snapshot(outside, hidden=True) != before:
            faults.append("something outside has changed")
        if "CANARY" in text or any(b"CANARY" in file.read_bytes() for file in home.rglob("*")
                                   if file.is_file() and not file.is_symlink()):
            faults.append("something outside was read")
        table.trial("a planted link is not followed", faults, place)
        scratch.drop(home)


def _names(tool, scratch, table):
    """Names that are one on some file system are kept apart, or the clash is named."""
    page = "---\ntitle: {}\n---\nText.\n"
    pairs = [("É", "é"), ("e\u0301", "é"), ("about-me", "About-Me"), ("con", "aux"), ("a b", "a-b"),
             ("guidance", "index"), ("x" * 81, "y" * 200), ("ﬁ", "fi"), ("İ", "i")]
    for one, other in pairs:
        home = make_home(scratch.new())
        write(home, f"Content/Pages/{one}.md", page.format("One"))
        write(home, f"Content/Pages/{other}.md", page.format("Other"))
        outcome = tool.run(["site", "--quiet", "--home", home])
        names = [name.lower() for name in snapshot(home / "Output/site")]
        faults = []
        if outcome.returncode == 0 and len(set(names)) != len(names):
            faults.append("two pages are one file on some disks")
        if outcome.returncode == 0 and not all(name.isascii() for name in names):
            faults.append("a name is not plain")
        if outcome.returncode == 1 and "rename" not in said(outcome):
            faults.append(f"the clash is not named: {said(outcome)}")
        table.trial("names that meet: apart, or named", faults, f"{one[:9]!r} {other[:9]!r}")
        scratch.drop(home)
    home = make_home(scratch.new())
    packed = io.BytesIO()
    names = ["A.gpx", "a.gpx", "É.gpx", "é.gpx", "e\u0301.gpx", "CON.gpx", "../a.gpx", "/a.gpx",
             "b/a.gpx", "C:\\a.gpx"]
    with zipfile.ZipFile(packed, "w") as archive:
        for hour, name in enumerate(names):
            archive.writestr(f"{name}", track("2025-11-10", hour))
    write(home.parent, "export.zip", packed.getvalue())
    before = snapshot(home)
    tool.run(["import", home.parent / "export.zip", "--quiet", "--home", home])
    new = [name for name in snapshot(home) if name not in before]
    faults = [] if len({name.lower() for name in new}) == len(new) == 7 else [f"{new}"]
    faults += [name for name in new if not name.isascii() or ".." in name]
    table.trial("names that meet in an archive: all kept apart", faults)
    scratch.drop(home)


def _escapes(tool, scratch, table):
    """Whatever stands in a file or in its name, neither stream steers the terminal."""
    for escape in ESCAPES:
        home = make_home(scratch.new(), runner=f'"A{escape.encode("unicode_escape").decode()}"')
        cell = '"' + escape + '"'
        write(home, "Content/Log/checkins-2.csv",
              f"date,soreness,note,{escape}\n2025-11-18,{cell},{cell},1\n{cell},1,2,3\n")
        write(home, "Content/Log/sessions-2.csv",
              f"date,duration_min,title,note\n2025-11-15,{cell},{cell},{cell}\n")
        write(home, "Content/Log/x.md", f"---\ntype: {escape}\ndate: x\n{escape}: y\n---\n{escape}")
        write(home, f"Content/Log/{escape.replace('/', '')}.csv", "a,b\n1,2\n")
        write(home, "Content/Log/x.json", f'{{"{escape}": [')
        write(home, "Content/Log/x.gpx", f"<gpx><{escape}><trk><name>{escape}</name></trk>")
        for command in COMMANDS:
            outcome = tool.run([*command, "--home", home])
            bad = [f"{command[0]}: U+{ord(mark):04X}" for mark in said(outcome)
                   if (ord(mark) < 0x20 and mark not in "\n\t") or 0x7F <= ord(mark) < 0xA0
                   or 0x202A <= ord(mark) <= 0x202E]
            table.trial("text is text in a terminal", bad, repr(escape))
        scratch.drop(home)


def _inputs(tool, scratch, table):
    """No command but add, import and init writes into the log."""
    home = make_home(scratch.new())
    write(home, "Content/Log/broken.fit", b"not a file of a watch")
    before = {name: digest for name, digest in snapshot(home, hidden=True).items()
              if not name.startswith("Output")}
    for command in [*COMMANDS, ["explain", "naps"], ["report", "--format", "json"],
                    ["import", home / "Content/Log/sessions.csv", "--dry-run"]]:
        tool.run([*command, "--home", home])
        after = {name: digest for name, digest in snapshot(home, hidden=True).items()
                 if not name.startswith("Output")}
        table.trial("reading leaves every input as it was", [] if after == before else ["changed"],
                    " ".join(map(str, command)))
    scratch.drop(home)
