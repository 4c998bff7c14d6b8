"""A random home in which every private field holds a marker that stands nowhere else."""

import csv
import io
import random
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import watchfiles

LAST_DAY = date(2025, 11, 16)
# Fields that are neither notes nor titles: no setting shows them to anybody.
NEVER = ("file", "folder", "column", "cell", "condition", "publish", "symptom", "tag", "product",
         "device", "friend", "author", "creator", "zone", "trace", "start", "content", "place",
         "mood", "stress", "appetite", "weight_kg", "alcohol_units")
ZONES = ["Pacific/Chatham", "Asia/Kathmandu", "America/St_Johns", "Pacific/Marquesas",
         "Australia/Eucla", "America/Montevideo"]
# Words around a marker that a page would have to escape.
AROUND = ["{}", "\"{}\"", "<b>{}</b>", "a & {} 'b'", "**{}** _x_", "=HYPERLINK(\"{}\")", "é {}\u0301"]


class Run:
    """One run on a watch: where, when exactly, on which device."""

    def __init__(self, numbers, words, day, zone, hour):
        self.words = words
        self.zone = zone
        clock = datetime(day.year, day.month, day.day, hour, numbers.randrange(60),
                         numbers.randrange(60), tzinfo=ZoneInfo(zone))
        self.start = clock
        self.seconds = 30 * numbers.randrange(50, 150)
        self.speed = numbers.uniform(2.4, 3.6)
        self.heart = numbers.randrange(125, 165)
        self.serial = numbers.randrange(3_000_000_000, 4_000_000_000)
        self.at = (numbers.uniform(-60, 60), numbers.uniform(-170, 170))

    def meters(self, second):
        return self.speed * second

    def place(self, second):
        return self.at[0] + self.meters(second) / 111_320, self.at[1]

    def traces(self):
        """Coordinates in several roundings, the serial, the clock in several forms."""
        found = []
        for value in self.at:
            whole, part = f"{abs(value):.7f}".split(".")
            found += [f"{whole}.{part[:digits]}" for digits in (3, 4, 5, 6)]
            found += [f"{abs(value):.{digits}f}" for digits in (3, 4, 5)]
            found.append(str(abs(watchfiles.semicircles(value))))
        utc = self.start.astimezone(ZoneInfo("UTC"))
        seconds = int(self.start.timestamp())
        for moment in (self.start, utc):
            found += [moment.strftime("%H:%M:%S"), moment.strftime("T%H:%M"), moment.strftime("T%H%M%S")]
        found += [str(seconds), str(seconds - watchfiles.FIT_EPOCH), str(self.serial),
                  f"{self.serial:x}"]
        return found


class Words(dict):
    """A new word for each field that asks; the same seed draws the same words."""

    def __init__(self, seed):
        super().__init__()
        self.random = random.Random(f"words {seed}")

    def __missing__(self, field):
        letters = "bcdfghjklmnpqrstvwxz"
        self[field] = "zq" + "".join(self.random.choice(letters) for _ in range(9))
        return self[field]


class WithPrefix:
    """The words of one file."""

    def __init__(self, words, prefix):
        self.words, self.prefix = words, prefix

    def __getitem__(self, field):
        return self.words[f"{self.prefix} {field}"]


class PrivateLog:
    """Numbers come from the seed, words from the seed and `edition`: two editions of a seed differ
    in nothing but their words."""

    def __init__(self, seed, edition="a"):
        self.numbers = random.Random(f"numbers {seed}")
        self.words = Words(f"{seed} {edition}")
        # Now and then the coach gets notes and titles; all else stays private.
        self.shares_texts = seed % 3 == 2
        self.zone = ZONES[seed % len(ZONES)]
        self.weeks = self.numbers.randrange(7, 12)
        self.first = LAST_DAY - timedelta(days=7 * self.weeks - 1)
        self.days = [self.first + timedelta(days=n) for n in range(7 * self.weeks)]
        self.figures = {  # one binary fraction for all mornings, so that means hold it to the digit
            name: (round(self.numbers.uniform(low, high) * 2048) * 2 + 1) / 4096
            for name, low, high in [("mood", 2.2, 3.8), ("stress", 2.2, 3.8), ("appetite", 2.2, 3.8),
                                    ("weight_kg", 55, 75), ("alcohol_units", 0.2, 2.6)]
        }
        self.runs = []
        self.starts = []

    def text(self, field):
        around = AROUND[len(self.words) % len(AROUND)]
        return around.format(self.words[field])

    def write(self, folder):
        self.folder = Path(folder)
        log = self.folder / "Content/Log"
        (log / "notes").mkdir(parents=True)
        (self.folder / "restday.yml").write_text(self.settings(), "utf-8")
        self.table(log / f"checkins-{self.words['checkins file']}.csv", map(self.morning, self.days))
        self.table(log / f"sessions-{self.words['sessions file']}.csv",
                   [self.session(day) for day in self.days if self.numbers.random() < 0.5])
        self.table(log / f"plan-{self.words['plan file']}.csv", map(self.planned, (1, 3, 6)))
        self.entries(log)
        self.watch_files(log)
        (log / f"{self.words['broken file']}.fit").write_bytes(b"\x0e\x20not a file of a watch")
        (log / f"{self.words['unknown file']}.xyz").write_text(self.words["unknown content"])

    @staticmethod
    def table(path, rows):
        rows = list(rows)
        text = io.StringIO()
        writer = csv.DictWriter(text, sorted({key for row in rows for key in row}))
        writer.writeheader()
        writer.writerows(rows)
        path.write_text(text.getvalue(), "utf-8")

    def settings(self):
        shown = self.numbers.choice(["[]", "[hrv, sleep]", "[sleep, form, practice, index, run]"])
        coach = "[notes, titles]" if self.shares_texts else "[]"
        race = LAST_DAY + timedelta(days=self.numbers.randrange(3, 7))
        return f"""runner: Ada
time_zone: {self.zone}
conditions: [{self.words['condition']}]
races: [{{date: {race}, name: {self.words['race']}, distance_km: 21.1}}]
plan: [{{date: {LAST_DAY + timedelta(days=2)}, kind: easy, duration_min: 40}}]
columns: {{checkins: {{"{self.words['own column']}": motivation}}}}
audiences: {{public: {{show: {shown}}}, coach: {{show: {coach}}}}}
publish: {{to: folder, path: ../target-{self.words['publish']}}}
"""

    def morning(self, day):
        draw = self.numbers
        row = {"date": day, "sleep_hours": round(draw.uniform(5.5, 8.5), 1),
               "resting_hr": draw.randrange(46, 56), "hrv_rmssd": draw.randrange(45, 75),
               "soreness": draw.randrange(1, 5), "energy": draw.randrange(2, 6),
               "sleep_quality": draw.randrange(2, 6), "bedtime": "22:40", "wake_time": "06:50",
               self.words["own column"]: draw.randrange(2, 6), **self.figures,
               self.words["strange column"]: self.words["strange cell"]}
        row["note"] = self.text(f"note of {day}")
        row["symptoms"] = self.words["symptom"]
        practices = [draw.choice(["foam-rolling 10min", "nap 20min", ""]), self.words["practice"]]
        row["practices"] = "; ".join(filter(None, practices))
        row["ill"] = "yes" if draw.random() < 0.08 else ""
        row["travel"] = "yes" if draw.random() < 0.05 else ""
        return row

    def session(self, day):
        draw = self.numbers
        # With a zero in front, so that no duration reads like one.
        self.starts.append(f"0{draw.choice([3, 4, 5])}:{draw.randrange(10, 60)}")
        return {"date": day, "start": self.starts[-1],
                "sport": "run", "kind": draw.choice(["easy", "long", "tempo", "intervals"]),
                "duration_min": draw.randrange(25, 110), "distance_km": round(draw.uniform(5, 20), 2),
                "rpe": draw.randrange(2, 9), "average_hr": draw.randrange(125, 170),
                "title": self.text(f"title of {day}"), "note": self.text(f"session note of {day}"),
                self.words["strange session column"]: self.words["strange session cell"]}

    def planned(self, ahead):
        return {"date": LAST_DAY + timedelta(days=ahead), "sport": "run", "duration_min": 50,
                "kind": "tempo" if ahead == 3 else "easy", "title": self.words[f"plan {ahead}"]}

    def entries(self, log):
        day = LAST_DAY - timedelta(days=2)
        fields = {
            "note": f"title: {self.words['note title']}",
            "session": f"sport: ride\nduration_min: 44\ntitle: {self.words['entry title']}",
            "checkin": f"note: {self.words['checkin entry note']}",
        }
        for number, (kind, lines) in enumerate(fields.items()):
            text = f"---\ntype: {kind}\ndate: {day}\n{lines}\ntags: [{self.words['tag']}]\n---\n"
            path = log / "notes" / f"{number}-{self.words[kind + ' entry file']}.md"
            path.write_text(text + self.text(kind + " entry body") + "\n", "utf-8")

    def watch_files(self, log):
        for number, (ending, build) in enumerate(
            [("fit", watchfiles.fit), ("tcx", watchfiles.tcx), ("gpx.gz", watchfiles.gpx)] * 2
        ):
            day = LAST_DAY - timedelta(days=number if number < 3 else 3 + number * 2)
            words = WithPrefix(self.words, f"{ending} {number}")
            run = Run(self.numbers, words, day, self.zone, self.numbers.choice([4, 13, 16]))
            self.runs.append(run)
            place = log / f"{number}-{words['folder']}"
            place.mkdir()
            (place / f"{words['file']}.{ending}").write_bytes(build(run))

    def secrets(self, audience="public"):
        """What the audience does not get, by the name of its field."""
        found = self.everything()
        if audience == "coach" and self.shares_texts:
            return {field: secret for field, secret in found.items()
                    if any(word in field for word in NEVER)}
        return found

    def everything(self):
        found = dict(self.words)
        found["zone"] = self.zone.split("/")[1].lower()
        found.update({name: str(value)[:8] for name, value in self.figures.items()})
        found.update({f"start {n}": start for n, start in enumerate(self.starts)})
        for number, run in enumerate(self.runs):
            found.update({f"run {number}, trace {n}": trace.lower()
                          for n, trace in enumerate(run.traces())})
        return found
