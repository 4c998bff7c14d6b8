"""Files that are made to take all the time and memory there is, and growth of honest ones."""

import gzip
import io
import os
import resource
import subprocess
import zipfile

from scene import WEEK, make_home, write

MEBI = 1 << 20
# Of the whole run, with everything else it reads.
MOST_MEGABYTES = 600
MOST_SECONDS = 60


def measured(tool, words, seconds=300):
    """Exit code, processor seconds and peak megabytes of a run."""
    with subprocess.Popen(
            [tool.binary, *map(str, words)], env=tool.environment, stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))) as run:
        _, status, usage = os.wait4(run.pid, 0)
        run.returncode = os.waitstatus_to_exitcode(status)
    return run.returncode, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def deflated(*entries):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return packed.getvalue()


def bombs():
    """Name, place in the home, and content."""
    zeros = bytes(64 * MEBI)
    entity = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    aliases = "a: &a [x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]\n" for n in range(24))
    row = "2025-11-10,9\n"
    log = "Content/Log/"
    yield "gzip, 1000 to 1", log + "x.fit.gz", gzip.compress(zeros * 8)
    yield "gzip in gzip", log + "x.tcx.gz", gzip.compress(gzip.compress(zeros))
    yield "zip, 1000 to 1", log + "x.zip", deflated(*((f"{n}.csv", zeros) for n in range(8)))
    yield "zip of zips", log + "y.zip", deflated(*((f"{n}.zip", deflated(("x.csv", zeros)))
                                                   for n in range(40)))
    yield "zip of 100,100 entries", log + "z.zip", deflated(*((f"{n}", b"")
                                                              for n in range(100_100)))
    yield "XML entities", log + "x.gpx", f"<!DOCTYPE g [{entity}]><gpx>&e11;</gpx>"
    yield "XML, a million levels", log + "y.gpx", "<gpx>" + "<a>" * MEBI
    yield "XML, one tag of 60 MiB", log + "z.gpx", "<gpx " + "a" * (60 * MEBI)
    yield "XML, attributes", log + "w.gpx", "<gpx " + "a='b' " * (4 * MEBI) + "/>"
    yield "XML, open comment", log + "v.tcx", "<TrainingCenterDatabase><!--" + "-" * (60 * MEBI)
    yield "YAML aliases", log + "x.md", f"---\ntype: note\ndate: 2025-11-10\n{aliases}---\n"
    yield "YAML aliases, settings", "restday.yml", aliases
    yield "YAML, deep", log + "y.md", "---\na: " + "[" * 60_000 + "\n---\n"
    yield "YAML, one line", log + "z.md", "---\na: " + "? " * 30_000 + "\n---\n"
    yield "JSON, deep", log + "x.json", "[" * (16 * MEBI)
    yield "JSON, numbers", log + "y.json", "[" + "0," * (20 * MEBI) + "0]"
    yield "JSON, one name", log + "z.json", '{"' + "\\u0041" * (8 * MEBI) + '":1}'
    yield "table, bad rows", log + "checkins-x.csv", "date,soreness\n" + row * (3 * MEBI)
    yield "table, one cell", log + "checkins-y.csv", 'date,note\n1,"' + "x" * (60 * MEBI)
    yield "table, columns", log + "checkins-z.csv", "date" + "," * (40 * MEBI)
    yield "table, wide", log + "checkins-w.csv", ("," * 1999 + "\n") * 20_000
    yield "table, open quotes", log + "checkins-v.csv", "date,note\n" + '"a\nb"c\n' * (4 * MEBI)
    yield "table, odd divider", log + "checkins-u.csv", 'sep="\n' + 'a""\n' * (4 * MEBI)
    yield "table, one line", log + "checkins-t.csv", "date" + " " * (60 * MEBI)
    yield "Markdown, deep", log + "q.md", "---\ntype: note\ndate: 2025-11-10\n---\n" + "> " * 400_000
    yield "Markdown, links", log + "p.md", "---\ntype: note\ndate: 2025-11-10\n---\n" + "[a](" * 200_000
    yield "FIT, definitions", log + "x.fit", _fit(b"\x40\0\0\0\0\0" * (8 * MEBI))
    yield "FIT, records", log + "y.fit", _fit(b"\x40\0\0\x14\0\1\3\1\2" + b"\0\x70" * (24 * MEBI))
    yield "text nobody knows", log + "x.txt", "x" * (60 * MEBI)
    yield "health, one tag", log + "export.xml", "<HealthData>" + "<Record " + "a" * (60 * MEBI)
    yield "health, records", log + "export2.xml", "<HealthData>" + _RECORD * 300_000


_RECORD = ('<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="W" '
           'startDate="2025-11-09 23:00:00 +0100" endDate="2025-11-10 03:00:00 +0100" '
           'value="HKCategoryValueSleepAnalysisAsleepREM"/>\n')


def _fit(records):
    return (bytes([12, 0x20, 0, 8]) + len(records).to_bytes(4, "little") + b".FIT" + records
            + b"\0\0")


def run(tool, scratch, table):
    _explode(tool, scratch, table)
    _grow(tool, scratch, table)


def _explode(tool, scratch, table):
    """A bomb ends in an answer, soon and small, and the rest of the log is read."""
    for name, place, content in bombs():
        home = make_home(scratch.new())
        write(home, place, content)
        faults = []
        for command in (["check"], ["report", "--week", WEEK, "--format", "json", "--output", "-"]):
            code, seconds, megabytes = measured(tool, [*command, "--home", home])
            if code not in (0, 1):
                faults.append(f"{command[0]} ends with {code}")
            if code == 1 and command[0] == "report" and place != "restday.yml":
                faults.append("one bad file stops the report")
            if seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES:
                faults.append(f"{command[0]} takes {seconds:.1f} s and {megabytes:.0f} MB")
        table.trial(f"a bomb ends within {MOST_SECONDS} s and {MOST_MEGABYTES} MB", faults, name)
        scratch.drop(home)


def growing():
    """Kinds of file by name: what a file of so many parts is called and holds."""
    days = [f"20{year:02}-{month:02}-{day:02}" for year in range(10, 26) for month in range(1, 13)
            for day in range(1, 29)]

    def table(count):
        return "checkins.csv", "date,soreness\n" + "".join(f"{days[n % len(days)]},3\n"
                                                           for n in range(count))

    def track(count):
        points = "".join(
            f'<trkpt lat="1" lon="2"><ele>3</ele><time>2025-11-10T{n // 3600 % 24:02}:'
            f'{n // 60 % 60:02}:{n % 60:02}Z</time></trkpt>' for n in range(count))
        return "x.gpx", f"<gpx><trk><trkseg>{points}</trkseg></trk></gpx>"

    def health(count):
        return "export.xml", "<HealthData>" + _RECORD * count + "</HealthData>"

    def numbers(count):
        return "x.json", "[" + "[1,2,3]," * count + "0]"

    def fit(count):
        return "x.fit", _fit(b"\x40\0\0\x14\0\1\3\1\2" + b"\0\x70" * count)

    return {"table": (table, 40_000), "GPX": (track, 40_000), "health": (health, 150_000),
            "JSON": (numbers, 300_000), "FIT": (fit, 8_000_000)}


def _grow(tool, scratch, table):
    """Twice the file takes at most 2.6 times the work: never more than in proportion."""
    for name, (make, count) in growing().items():
        work = []
        for factor in (1, 2):
            home = scratch.new()
            write(home, "restday.yml", "runner: Ada\n")
            write(home, "Content/Log/checkins-a.csv", "date,energy\n2025-11-10,3\n")
            file, content = make(count * factor)
            write(home, "Content/Log/" + file, content)
            runs = [measured(tool, ["check", "--quiet", "--home", home])[1] for _ in range(3)]
            work.append(min(runs))
            scratch.drop(home)
        faults = []
        if work[1] > 2.6 * work[0] + 0.05:
            faults.append(f"{work[0]:.2f} s, and {work[1]:.2f} s for twice as much")
        table.trial("twice the file, at most 2.6 times the work", faults, name)
