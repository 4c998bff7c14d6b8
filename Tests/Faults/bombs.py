"""Files that are made to take all the time and memory there is, and growth of honest ones."""

import gzip
import io
import subprocess
import sys
import zipfile

from scene import WEEK, make_home, write
from works import COLUMNS

MEBI = 1 << 20
# Of the whole run, with everything else it reads.
MOST_MEGABYTES = 500
MOST_SECONDS = 60
# Of a health export, which may be of any size.
MOST_MEGABYTES_STREAMED = 300


# A program that is started from a large one counts its memory too; this one is small.
WATCHER = """
import os, resource, sys
child = os.fork()
if not child:
    resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[1]),) * 2)
    nowhere = os.open("/dev/null", os.O_RDWR)
    for stream in range(3):
        os.dup2(nowhere, stream)
    os.execv(sys.argv[2], sys.argv[2:])
_, status, usage = os.wait4(child, 0)
print(os.waitstatus_to_exitcode(status), usage.ru_utime, usage.ru_stime, usage.ru_maxrss / 1024)
"""


def measured(tool, words, seconds=300):
    """Exit code, seconds of work, of these the program's own, and peak megabytes of a run."""
    command = [sys.executable, "-I", "-S", "-c", WATCHER, str(seconds), tool.binary]
    output = subprocess.run([*command, *map(str, words)], env=tool.environment, check=True,
                            stdin=subprocess.DEVNULL, capture_output=True, text=True).stdout
    code, own, system, megabytes = output.split()
    return int(code), float(own) + float(system), float(own), float(megabytes)


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
    yield "zip of no text", log + "w.zip", deflated(
        *((f"{n}.csv", b"\xff\x81" * (32 * MEBI)) for n in range(24)))
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
    yield "table, four long names", log + "sets.csv", ",".join("Größe " * 130_000 for _ in range(4))
    yield "table, no text", log + "x.csv", b"\xff\x81" * (127 * MEBI)
    yield "XML, UTF-16", log + "u.gpx", b"\xff\xfe" + "<gpx>€".encode("utf-16-le") * (21 * MEBI)
    yield "table, one line", log + "checkins-t.csv", "date" + " " * (60 * MEBI)
    yield "Markdown, deep", log + "q.md", "---\ntype: note\ndate: 2025-11-10\n---\n" + "> " * 400_000
    yield "Markdown, links", log + "p.md", "---\ntype: note\ndate: 2025-11-10\n---\n" + "[a](" * 200_000
    yield "Markdown, links that never close", "Content/Pages/x.md", (
        "---\ntitle: X\n---\n" + ("[ (](" * 3000 + "\n\n") * 66)
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


def run(tool, scratch, table, mebibytes=1024, ways=("check", "import")):
    _explode(tool, scratch, table)
    _stream(tool, scratch, table, mebibytes)
    _grow(tool, scratch, table, ways)


def _explode(tool, scratch, table):
    """A bomb ends in an answer, soon and small, and the rest of the log is read."""
    for name, place, content in bombs():
        home = make_home(scratch.new())
        write(home, place, content)
        faults = []
        for command in (["check"], ["report", "--week", WEEK, "--format", "json", "--output", "-"]):
            code, seconds, _, megabytes = measured(tool, [*command, "--home", home])
            if code not in (0, 1):
                faults.append(f"{command[0]} ends with {code}")
            if code == 1 and command[0] == "report" and place != "restday.yml":
                faults.append("one bad file stops the report")
            if seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES:
                faults.append(f"{command[0]} takes {seconds:.1f} s and {megabytes:.0f} MB")
        table.trial(f"a bomb ends within {MOST_SECONDS} s and {MOST_MEGABYTES} MB", faults, name)
        scratch.drop(home)


def _stream(tool, scratch, table, mebibytes):
    """A health export is read as it streams by: what is kept of it is little."""
    home = make_home(scratch.new())
    rate = _RECORD.replace("HKCategoryTypeIdentifierSleepAnalysis",
                           "HKQuantityTypeIdentifierHeartRate")
    piece = (rate * 50 + _RECORD) * 64
    with open(home.parent / "export.xml", "w", encoding="ascii") as export:
        export.write("<HealthData>")
        for _ in range(mebibytes * MEBI // len(piece)):
            export.write(piece)
        export.write("</HealthData>")
    words = ["import", home.parent / "export.xml", "--quiet", "--dry-run", "--home", home]
    code, _, _, megabytes = measured(tool, words)
    faults = [] if code == 0 else [f"ends with {code}"]
    if megabytes > MOST_MEGABYTES_STREAMED:
        faults.append(f"{megabytes:.0f} MB for an export of {mebibytes} MiB")
    table.trial(f"a health export of any size takes at most {MOST_MEGABYTES_STREAMED} MB", faults)
    scratch.drop(home)


def growing():
    """Kinds of file by name: what a file of so many parts is called and holds."""
    days = [f"20{year:02}-{month:02}-{day:02}" for year in range(10, 26) for month in range(1, 13)
            for day in range(1, 29)]

    def table(count):
        return "checkins.csv", "date,soreness\n" + "".join(f"{days[n % len(days)]},3\n"
                                                           for n in range(count))

    def sessions(count):
        return "sessions.csv", "date,sport,duration_min\n" + "".join(
            f"{days[n % len(days)]},run,{30 + n % 60}\n" for n in range(count))

    def crowd(count):
        return "activities.csv", COLUMNS + "".join(
            f'{n},"Nov 10, 2025, {n // 60 % 12 + 1}:{n % 60:02}:00 AM",Run,Run,,{n % 5000},8,\n'
            for n in range(count))

    def track(count):
        return "x.gpx", "<gpx><trk><trkseg>" + "".join(_points(count)) + "</trkseg></trk></gpx>"

    def pauses(count):
        segments = "</trkseg><trkseg>".join(_points(count, step=11))
        return "x.gpx", f"<gpx><trk><trkseg>{segments}</trkseg></trk></gpx>"

    def health(count):
        return "export.xml", "<HealthData>" + _RECORD * count + "</HealthData>"

    def sources(count):
        rates = "".join(
            '<Record type="HKQuantityTypeIdentifierRestingHeartRate" unit="count/min" value="50" '
            f'sourceName="{n // 100}" startDate="{day} 07:00:00 +0100" '
            f'endDate="{day} 07:00:00 +0100"/>\n' for n in range(count) for day in [days[n % 100]])
        return "export.xml", f"<HealthData>{rates}</HealthData>"

    def numbers(count):
        return "x.json", "[" + "[1,2,3]," * count + "0]"

    def activities(count):
        entries = ",".join(f'{{"start_date_local":"{days[n % len(days)]}T06:00:00","type":"Run",'
                           f'"moving_time":{1800 + n % 60}}}' for n in range(count))
        return "x.json", f"[{entries}]"

    def kinds(count):
        rows = "".join(f"{days[n % len(days)]} 07:00:00,kind {n},3\n" for n in range(count))
        return "metrics.csv", "Timestamp,Type,Value\n" + rows

    def fit(count):
        return "x.fit", _fit(b"\x40\0\0\x14\0\1\3\1\2" + b"\0\x70" * count)

    def stops(count):
        return "x.fit", _fit(_STOPPED + b"".join(
            b"\1" + (1_100_000_000 + 12 * n).to_bytes(4, "little") + b"\x70\0\0"
            + (1_100_000_001 + 12 * n).to_bytes(4, "little") + b"\0\4\0"
            + (1_100_000_010 + 12 * n).to_bytes(4, "little") + b"\0\0" for n in range(count)))

    def endings(count):
        return "x.zip", deflated(*((f"x.e{n}", b"x") for n in range(count)))

    def folders(count):
        return "x.zip", deflated(*((f"{n}/{name}.csv", b"x") for n in range(count)
                                   for name in ("logins", "activities")))

    def runs(count):
        run = track(3)[1]
        return "x.zip", deflated(*((f"{n}/run.gpx", run.replace("T00:", f"T{n % 24:02}:") + f"{n}")
                                   for n in range(count)))

    def summaries(count):
        return "x.zip", deflated(*((f"{n}.json", activities(5)[1]) for n in range(count)))

    return {
        "table": (table, 40_000), "sessions": (sessions, 25_000), "one day": (crowd, 10_000),
        "GPX": (track, 40_000), "GPX, pauses": (pauses, 25_000),
        "health": (health, 150_000), "health, sources": (sources, 25_000),
        "JSON": (numbers, 300_000), "JSON, sessions": (activities, 15_000),
        "kinds left out": (kinds, 15_000), "FIT": (fit, 8_000_000), "FIT, pauses": (stops, 25_000),
        "archive, endings": (endings, 10_000), "archive, folders": (folders, 5000),
        "archive, runs": (runs, 1500), "archive, tables": (summaries, 1500)}


def _points(count, step=1):
    return [f'<trkpt lat="1" lon="2"><ele>3</ele><time>2025-11-{10 + n * step // 86_400:02}T'
            f"{n * step // 3600 % 24:02}:{n * step // 60 % 60:02}:{n * step % 60:02}Z</time></trkpt>"
            for n in range(count)]


# Records (local type 1: time, heart rate, padding) and timer events (2: time, event, type).
_STOPPED = (b"\x41\0\0\x14\0\3\xfd\4\x86\3\1\2\5\1\0"
            b"\x40\0\0\x15\0\3\xfd\4\x86\0\1\0\1\1\0")


def _grow(tool, scratch, table, ways):
    """Twice the file takes at most 2.6 times the work: never more than in proportion."""
    for name, (make, count) in growing().items():
        homes = [_grown(scratch, make(count * factor)) for factor in (1, 2)]
        for way in ways:
            table.trial("twice the file, at most 2.6 times the work",
                        _proportion(tool, homes, way), name)
        for home in homes:
            scratch.drop(home)


def _grown(scratch, file):
    """A home with one row of its own, and the file in its log and beside it."""
    home = scratch.new()
    write(home, "restday.yml", "runner: Ada\n")
    write(home, "Content/Log/checkins-a.csv", "date,energy\n2025-11-10,3\n")
    write(home.parent, "in/" + file[0], file[1])
    write(home, "Content/Log/" + file[0], file[1])
    return home


def _proportion(tool, homes, command):
    """Nothing if twice is twice. A machine that is busy elsewhere gets another chance."""
    work = [float("inf"), float("inf")]
    for _ in range(4):
        for index, home in enumerate(homes):
            words = [command, "--quiet", "--home", home]
            if command == "import":
                words += ["--dry-run", home.parent / "in"]
            code, _, own, _ = measured(tool, words)
            if code not in (0, 1):
                return [f"{command} ends with {code}"]
            work[index] = min(work[index], own)
        if work[1] <= 2.6 * work[0] + 0.05:
            return []
    return [f"{command}: {work[0]:.2f} s, and {work[1]:.2f} s for twice as much"]
