#!/usr/bin/env python3
"""A random but believable home, the same one for the same seed.

    generate.py SEED DIR

Each seed draws a runner with traits: what is logged, what is forgotten, and
which corner of the calendar or of the specification the log runs into.
"""

import argparse
import csv
import io
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from tracks import tcx_text

WEEKDAYS_OF_RUNS = {1: "easy", 3: "intervals", 5: "long", 6: "easy"}
ANCHORS = (  # a week 53, year ends, both clock changes, an ordinary summer
    date(2021, 1, 10), date(2020, 12, 27), date(2024, 1, 7), date(2027, 1, 10),
    date(2025, 4, 6), date(2024, 11, 3), date(2023, 8, 20), date(2026, 3, 29),
)
ZONES = ("Europe/Oslo", "Europe/Berlin", "America/New_York", "Australia/Sydney", "UTC")
RED_FLAG_TAGS = ("chest-pain", "fever", "limping", "dizziness", "bone-pain", "fainting")
RED_FLAG_NOTES = ("Some chest pain on the hill.", "Worried about a stress fracture.",
                  "The shin wakes me at night.")
PLAIN_NOTES = ("Rain again", "New shoes, felt good", "Met Kim; coffee after, \"long\" one")
OTHER_TAGS = ("blister", "sniffles")
PRACTICES = ("foam-rolling", "cold-water 12min 11C", "stretching 15min", "compression",
             "massage", "warm-bath")
CHECKIN_COLUMNS = (
    "sleep_hours", "sleep_quality", "bedtime", "wake_time", "nap_minutes", "resting_hr",
    "hrv_rmssd", "weight_kg", "soreness", "energy", "stress", "mood", "motivation",
    "appetite", "alcohol_units", "symptoms", "ill", "travel", "practices", "note",
    "respiration_rate", "oxygen_saturation_pct", "skin_temperature_deviation_c", "supine_hr",
    "standing_hr", "overall_recovery", "device",
)
SESSION_COLUMNS = (
    "start", "sport", "kind", "duration_min", "distance_km", "ascent_m", "rpe", "average_hr",
    "max_hr", "hr_end", "hr_60s_after", "weight_before_kg", "weight_after_kg", "fluid_l", "temperature_c", "title", "note",
)


class Runner:
    """What a seed draws once: traits, and how much of each thing is logged."""

    def __init__(self, seed):
        self.random = random = Random(seed)
        chance = lambda share: random.random() < share
        self.weeks = random.choice((2, 3, 4, 5, 6, 8, 10, 13, 16, 20, 28, 40))
        jitter = timedelta(random.randint(-9, 20))
        self.last = random.choice(ANCHORS) + jitter
        self.first = self.last - timedelta(7 * self.weeks - random.randint(0, 6))
        self.week_start = "sunday" if chance(0.2) else "monday"
        self.zone = random.choice(ZONES)
        self.is_beginner = chance(0.2)
        self.logs_checkin = random.choice((1.0, 1.0, 0.97, 0.85, 0.6, 0.35))
        self.logs_cell = random.choice((1.0, 1.0, 0.98, 0.9, 0.75))
        self.rpe_share = random.choice((1.0, 1.0, 1.0, 0.9, 0.81, 0.5, 0.0))
        self.hr_share = random.choice((1.0, 0.95, 0.8, 0.3, 0.0))
        self.distance_share = random.choice((1.0, 0.97, 0.9, 0.0))
        self.minutes_share = random.choice((1.0, 1.0, 0.97))
        self.has_starts = chance(0.6)
        self.by_clock = chance(0.3)
        self.all_equal = chance(0.08)
        self.same_every_day = chance(0.08)
        self.is_weighed = chance(0.3)
        self.naps = chance(0.3)
        self.doubles = random.choice((0.0, 0.05, 0.2))
        self.has_slips = chance(0.2)
        self.is_low = chance(0.08)
        self.loses_mass = chance(0.08)
        self.has_red_flags = chance(0.25)
        self.half_steps = chance(0.3)
        drop = random.choice((0.0, 0.0, 0.2))
        self.dropped = {c for c in CHECKIN_COLUMNS if c != "symptoms" and chance(drop)}
        self.dropped |= self.clock_columns()
        self.gap = self.stretch(14, 25) if chance(0.25) and self.weeks > 5 else None
        self.not_logged = self.stretch(5, 16) if chance(0.25) and self.weeks > 4 else None
        self.writes_while_not_logging = chance(0.2)
        self.mood_wave = self.ending_stretch() if chance(0.5) else None
        self.last_load = random.choice((0.4, 1.0, 1.0, 1.6))
        self.wave_height = random.choice((-3, -2, 2))
        self.illness = self.stretch(2, 14) if chance(0.35) and self.weeks > 2 else None
        self.travel = self.stretch(2, 9) if chance(0.35) and self.weeks > 2 else None
        self.run_minutes = random.randint(30, 70)
        self.resting_hr = random.randint(42, 62)
        self.rmssd = random.randint(35, 90)
        self.mass = round(random.uniform(52, 88), 1)
        self.logs_vitals = chance(0.3)
        self.stands_up = chance(0.3)
        self.says_recovery = chance(0.3)
        self.measures_recovery = chance(0.3)
        self.has_zones = chance(0.4)
        self.new_device = self.stretch(1, 1)[0] if chance(0.3) else None
        self.recorded_share = random.choice((0.0, 0.0, 0.3, 0.85, 1.0))
        if self.recorded_share:
            self.has_starts = True

    def clock_columns(self):
        """Either hours, or clock times, or both are written down."""
        if self.by_clock:
            return {"sleep_hours"}
        return {"bedtime", "wake_time"} if self.random.random() < 0.4 else set()

    def stretch(self, shortest, longest):
        length = self.random.randint(shortest, longest)
        start = self.first + timedelta(self.random.randint(0, max(1, self.weeks * 7 - length)))
        return start, start + timedelta(length - 1)

    def ending_stretch(self):
        """The last days of the log, when something changes."""
        return self.last - timedelta(self.random.randint(6, 20)), self.last

    def days(self):
        """Days on which something may be logged."""
        for offset in range((self.last - self.first).days + 1):
            day = self.first + timedelta(offset)
            if is_within(day, self.gap):
                continue
            if is_within(day, self.not_logged) and not self.writes_while_not_logging:
                continue
            yield day


def is_within(day, stretch):
    return stretch is not None and stretch[0] <= day <= stretch[1]


# Settings


def settings_text(runner):
    """Flow style keeps lists of small records on one line."""
    random = runner.random
    lines = [
        "runner: Sample Runner",
        f"time_zone: {runner.zone}",
        f"week_start: {runner.week_start}",
        f"experience: {'beginner' if runner.is_beginner else 'regular'}",
    ]
    optional = {
        "units": (0.2, "imperial"),
        "sleep_need_hours": (0.5, random.choice(("7.5", "8", "8.5"))),
        "birth_year": (0.5, str(random.randint(1955, 2002))),
        "sex": (0.6, random.choice(("female", "male"))),
        "hr_max": (0.6, str(random.randint(175, 200))),
        "hr_rest": (0.4, str(random.randint(42, 60))),
        "threshold_pace": (0.5, random.choice(("4:40", "5:05", "6:12"))),
    }
    lines += [f"{key}: {value}" for key, (share, value) in optional.items()
              if random.random() < share]
    if runner.has_zones:
        vt1 = random.randint(130, 150)
        lines += [f"hr_threshold: {vt1 + 22}", f"hr_vt1: {vt1}", f"hr_vt2: {vt1 + 19}"]
    if runner.not_logged:
        start, end = runner.not_logged
        lines.append(f"not_logged: [{{from: {start}, to: {end}}}]")
    if random.random() < 0.3:
        race = runner.last + timedelta(random.randint(-20, 40))
        lines.append(f"races: [{{date: {race}, name: Lakeside Half, distance_km: 21.0975}}]")
    if random.random() < 0.15:
        lines.append("index_weights: {energy: 0.2, soreness: 0.1, mood: 0.1, stress: 0.1, "
                     "sleep_quality: 0.1, sleep_duration: 0.2, ln_rmssd: 0.1, rhr: 0.1}")
    return "\n".join(lines) + "\n"


# Check-ins


def checkin_rows(runner):
    for day in runner.days():
        if runner.random.random() < runner.logs_checkin:
            yield checkin_row(runner, day)


def checkin_row(runner, day):
    random = runner.random
    form = 0 if runner.all_equal else random.gauss(0, 1)
    form += runner.wave_height if is_within(day, runner.mood_wave) else 0
    row = {
        **nights(runner, day),
        **{item: rating(runner, typical, sign * form) for item, typical, sign in (
            ("sleep_quality", 3.5, 0.5), ("soreness", 2.3, -0.5), ("energy", 3.4, 0.7),
            ("stress", 2.5, -0.5), ("mood", 3.7, 0.5), ("motivation", 3.6, 0.4),
            ("appetite", 3.2, 0.3))},
        "resting_hr": round(runner.resting_hr - 2 * form),
        "hrv_rmssd": round(max(8, runner.rmssd * (1 + 0.1 * form)), 1),
        "weight_kg": mass_of_day(runner, day),
        "alcohol_units": random.choice(("", "", "0", "1", "3", "4")),
        "practices": "; ".join(random.sample(PRACTICES, random.choice((0, 0, 1, 2)))),
        "note": random.choice(PLAIN_NOTES) if random.random() < 0.1 else "",
    }
    row |= signs_of_night(runner, form)
    if runner.is_low:
        row |= {"mood": 2, "soreness": 4 + random.choice((0, 0, 0.5))}
    row = {name: cell for name, cell in row.items()
           if name not in runner.dropped and random.random() < runner.logs_cell}
    add_events(runner, day, row)
    if day == runner.new_device:
        row["device"] = "Strap 2"
    return {"date": day, **row}


def signs_of_night(runner, form):
    """What few runners log: vitals, an orthostatic test, one overall answer."""
    random = runner.random
    row = {}
    if runner.logs_vitals:
        row["respiration_rate"] = round(14 - 0.4 * form + random.gauss(0, 0.4), 1)
        row["oxygen_saturation_pct"] = min(100, round(random.gauss(95.5, 1.6)))
        row["skin_temperature_deviation_c"] = round(random.gauss(-0.1 * form, 0.2), 1)
    if runner.stands_up and random.random() < 0.7:
        lying = round(runner.resting_hr + random.gauss(3, 2))
        row |= {"supine_hr": lying, "standing_hr": lying + round(random.gauss(22, 5))}
    if runner.says_recovery:
        row["overall_recovery"] = min(10, max(0, round(6.5 + form)))
    return row


def nights(runner, day):
    """A night as hours, clock times and a nap; the columns kept decide."""
    random = runner.random
    bed = 23 * 60 if runner.all_equal else round(random.gauss(23 * 60, 50))
    asleep = 450 if runner.all_equal else round(random.gauss(450, 50))
    asleep += 20 * runner.wave_height if is_within(day, runner.mood_wave) else 0
    bed, asleep = min(max(bed, 20 * 60), 25 * 60 + 30), min(max(asleep, 300), 600)
    nap = random.choice((20, 30, 90)) if runner.naps and random.random() < 0.2 else ""
    return {
        "sleep_hours": round(asleep / 60, 2),
        "bedtime": clock(bed),
        "wake_time": clock(bed + asleep),
        "nap_minutes": nap,
    }


def clock(minutes):
    return f"{minutes // 60 % 24:02}:{minutes % 60:02}"


def rating(runner, typical, shift):
    if runner.all_equal:
        return 3
    value = min(5, max(1, runner.random.gauss(typical + shift, 0.4)))
    return round(value * 2) / 2 if runner.half_steps else round(value)


def mass_of_day(runner, day):
    lost = 0.0
    if runner.loses_mass:
        lost = runner.mass * 0.0018 * (day - runner.first).days
    return round(max(40, runner.mass - min(lost, 12) + runner.random.gauss(0, 0.3)), 1)


def add_events(runner, day, row):
    """Illness, travel, symptoms, and slips of the pen."""
    random = runner.random
    if is_within(day, runner.illness):
        row["ill"] = "yes"
    if is_within(day, runner.travel):
        row["travel"] = "yes"
    elif random.random() < 0.2:
        row["travel"] = "no"
    if random.random() < 0.05:
        row["symptoms"] = random.choice(OTHER_TAGS)
    if runner.has_red_flags and random.random() < 0.03:
        row["symptoms"] = "; ".join(random.sample(RED_FLAG_TAGS, random.choice((1, 2))))
    if runner.has_red_flags and random.random() < 0.02:
        row["note"] = random.choice(RED_FLAG_NOTES)
    if runner.has_slips and random.random() < 0.06:
        row |= random.choice(({"resting_hr": 300}, {"hrv_rmssd": 700}, {"sleep_hours": 25},
                              {"mood": 7}, {"weight_kg": 7.2}, {"nap_minutes": 600}))


# Sessions


def session_rows(runner):
    for day in runner.days():
        for session in sessions_of_day(runner, day):
            yield {"date": day, **session}


def sessions_of_day(runner, day):
    random = runner.random
    if runner.same_every_day:
        yield session_row(runner, day, "run", "easy", 47, 7)
        return
    kind = WEEKDAYS_OF_RUNS.get(day.weekday())
    if is_within(day, runner.illness) and random.random() < 0.8:
        return
    if kind and random.random() < 0.85:
        long = 1.7 if kind == "long" else 1
        minutes = round(runner.run_minutes * long * random.uniform(0.75, 1.3)
                        * (runner.last_load if runner.last - day < timedelta(9) else 1))
        kind = random.choice(("race", "tempo")) if random.random() < 0.05 else kind
        yield session_row(runner, day, "run", kind, minutes, 7)
    if random.random() < 0.12:
        sport, kind = random.choice((("ride", "cross-training"), ("strength", "strength"),
                                     ("swim", ""), ("walk", ""), ("walk", "recovery")))
        yield session_row(runner, day, sport, kind, random.randint(15, 80), 12)
    if random.random() < runner.doubles:
        yield session_row(runner, day, "run", "recovery", random.randint(18, 35), 17)


def session_row(runner, day, sport, kind, minutes, hour):
    random = runner.random
    rpe = 3.3 if runner.same_every_day else effort(random, kind)
    if sport == "walk":
        rpe = random.choice((1, 2, 2, 3))
    pace = max(3.6, 7.2 - 0.3 * rpe + random.gauss(0, 0.2))
    measures = {
        "start": f"{hour:02}:{random.randint(0, 59):02}" if runner.has_starts else "",
        "duration_min": keep(random, runner.minutes_share, minutes),
        "rpe": keep(random, runner.rpe_share, rpe),
        "average_hr": keep(random, runner.hr_share, round(112 + 7 * rpe + random.gauss(0, 4))),
    }
    if sport == "run":
        measures["distance_km"] = keep(random, runner.distance_share, round(minutes / pace, 2))
    if runner.is_weighed and random.random() < 0.15:
        measures |= weighing(runner, minutes)
    if runner.measures_recovery and rpe >= 6:
        end = random.randint(168, 184)
        measures |= {"hr_end": end, "hr_60s_after": end - random.randint(22, 45)}
    if runner.has_slips and random.random() < 0.03:
        measures |= random.choice(({"rpe": 12}, {"rpe": 0}, {"average_hr": 400}))
    return {"sport": sport, "kind": kind, **measures}


def effort(random, kind):
    typical = {"easy": 3, "recovery": 2, "long": 4, "intervals": 7, "tempo": 6, "race": 9}
    return min(10, max(1, typical.get(kind, 4) + random.choice((-1, 0, 0, 0, 1))))


def keep(random, share, value):
    return value if random.random() < share else ""


def weighing(runner, minutes):
    lost = round(runner.random.uniform(-0.2, 1.6) * minutes / 60, 1)
    return {
        "weight_before_kg": runner.mass,
        "weight_after_kg": round(runner.mass - lost, 1),
        "fluid_l": runner.random.choice(("", "0", "0.3", "0.75")),
    }


# Recordings


def record(runner, folder, sessions):
    """Recordings of some runs, in place of the measures of their rows."""
    random = runner.random
    for number, row in enumerate(sessions):
        minutes = row["duration_min"]
        if row["sport"] != "run" or minutes == "" or random.random() >= runner.recorded_share:
            continue
        hour, minute = map(int, row["start"].split(":"))
        start = datetime(row["date"].year, row["date"].month, row["date"].day, hour, minute,
                         tzinfo=ZoneInfo(runner.zone))
        heart_rates, speeds = effort_by_steps(runner, row, 6 * minutes)
        write(folder / f"run-{number:04}.tcx",
              tcx_text(start, "Running", minutes, heart_rates, speeds))
        for column in ("duration_min", "distance_km", "average_hr"):
            row.pop(column, None)


def effort_by_steps(runner, row, steps):
    """A heart rate at each point and a speed between two: drift, and hard pieces of some runs."""
    random = runner.random
    base = random.randint(128, 152) + (18 if row["kind"] in ("tempo", "race") else 0)
    pace = random.uniform(2.5, 3.4)
    drift = random.uniform(-2, 10)
    hard = row["kind"] == "intervals"
    heart_rates = [
        round(base + drift * n / steps + random.gauss(0, 1.5) + (22 if hard and n // 18 % 2 else 0))
        for n in range(steps + 1)
    ]
    speeds = [
        round(pace + random.gauss(0, 0.1) + (1.1 if hard and n // 18 % 2 else 0), 2)
        for n in range(steps)
    ]
    return heart_rates, speeds


# Files


def table_text(rows, columns, random):
    """A table as people's programs write it: their separator, order and case."""
    rows = list(rows)
    used = ["date"] + [c for c in columns if any(row.get(c, "") != "" for row in rows)]
    random.shuffle(used)
    shown = [c.upper() if random.random() < 0.1 else c for c in used]
    text = io.StringIO()
    writer = csv.writer(text, delimiter=random.choice(",,,;\t"),
                        lineterminator=random.choice(("\n", "\n", "\r\n")))
    writer.writerow(shown)
    writer.writerows([row.get(column, "") for column in used] for row in rows)
    return random.choice(("", "", "\ufeff")) + text.getvalue()


def write(path, text):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode("utf-8"))


def generate(seed, folder):
    runner = Runner(seed)
    random = runner.random
    log = Path(folder) / "Content" / "Log"
    write(Path(folder) / "restday.yml", settings_text(runner))
    checkins, sessions = list(checkin_rows(runner)), list(session_rows(runner))
    if checkins:
        write(log / "checkins.csv", table_text(checkins, CHECKIN_COLUMNS, random))
    if len(checkins) > 5 and random.random() < 0.15:
        corrected = [checkin_row(runner, row["date"]) for row in random.sample(checkins, 3)]
        write(log / "checkins-corrected.csv", table_text(corrected, CHECKIN_COLUMNS, random))
    if runner.recorded_share:
        record(runner, log / "watch", sessions)
    if sessions and random.random() < 0.95:
        half = len(sessions) // 2 if random.random() < 0.2 else 0
        if half:
            write(log / "old" / "sessions-early.csv",
                  table_text(sessions[:half], SESSION_COLUMNS, random))
        write(log / "sessions.csv", table_text(sessions[half:], SESSION_COLUMNS, random))
    if random.random() < 0.2:
        write(log / "plan.csv", plan_text(runner))


def plan_text(runner):
    days = [runner.last + timedelta(n) for n in (2, 4, 6)]
    rows = [f"{day},{kind},{minutes}"
            for day, kind, minutes in zip(days, ("easy", "intervals", "long"), (40, 50, 95))]
    return "\n".join(["date,kind,duration_min", *rows]) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("seed", type=int)
    parser.add_argument("folder")
    arguments = parser.parse_args()
    generate(arguments.seed, arguments.folder)


if __name__ == "__main__":
    main()
