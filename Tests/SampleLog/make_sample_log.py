#!/usr/bin/env python3
"""Writes the log of Robin Sample, who does not exist.

    python3 Tests/SampleLog/make_sample_log.py            write Content/Log
    python3 Tests/SampleLog/make_sample_log.py --check    write nothing, exit 1 if a file differs

The training is a story told by hand (STORY, below). The mornings are answers of a small model of a
body to that story, so that the reports have something true to find:

    load       RPE x minutes of each session, summed by day
    strain     (load of about the last 3 days - load of about the last 4 weeks) / the latter
    muscles    minutes above RPE 3 and kilometres beyond the twelfth; half of it is gone a day later
    life       how much the week asks apart from running: 0 nothing, 1 a lot
    short      sleep missing of late, in hours; a fifth of it is forgiven every morning
    illness    0 to 1, by day

    sleep      shorter with life, alcohol and illness; longer at weekends
    soreness   up with muscles, strain and short, a little down after foam rolling
    energy     down with strain, short, life and illness; mood likewise, only less
    HRV        down, and resting heart rate up, with strain, short, life, alcohol and illness

No other practice does anything here: what a report says about them should be "cannot tell".
Every morning has a random source of its own, seeded by its date, so that changing one week of the
story leaves the noise of the others alone.
"""

import csv
import io
import math
import random
import sys
from datetime import date, timedelta
from pathlib import Path

LOG = Path(__file__).resolve().parents[2] / "Content" / "Log"
SEED = "robin"

CHECKIN_COLUMNS = ["date", "sleep_hours", "sleep_quality", "bedtime", "wake_time", "nap_minutes", "resting_hr",
                   "hrv_rmssd", "weight_kg", "soreness", "energy", "stress", "mood", "motivation", "appetite",
                   "alcohol_units", "symptoms", "ill", "travel", "practices", "note"]
SESSION_COLUMNS = ["date", "start", "sport", "kind", "duration_min", "distance_km", "ascent_m", "rpe", "average_hr",
                   "max_hr", "hr_end", "hr_60s_after", "weight_before_kg", "weight_after_kg", "fluid_l",
                   "temperature_c", "title", "note"]
PLAN_COLUMNS = ["date", "kind", "duration_min"]


# ---- The story -------------------------------------------------------------------------------------------------------

def session(day, kind, minutes, rpe, title="", **more):
    """One line of the story; `more` holds whatever else Robin wrote down."""
    return {"day": day, "kind": kind, "duration_min": minutes, "rpe": rpe, "title": title, **more}


# (Monday, life, sessions). A session without RPE is one where Robin forgot to write it down.
STORY = [
    ("2025-07-14", 0.2, [  # W29-W31: ordinary summer weeks, enough of them to learn what is normal
        session("Tue", "long", 85, 4, "Forest road", distance_km=14.3, note="Day off, so the long one today."),
        session("Wed", "easy", 42, 3, "River path"),
        session("Thu", "strength", 30, 5),
        session("Sat", "intervals", 48, 7, "8 × 400 m"),
        session("Sun", "easy", 50, 3, "Park loop, twice")]),
    ("2025-07-21", 0.3, [
        session("Tue", "tempo", 46, 7, "20 min tempo"),
        session("Wed", "easy", 45, 3, "River path"),
        session("Thu", "strength", 30, 5),
        session("Sat", "easy", 38, None, "Park loop", note="Ran with Kim, forgot to stop the watch."),
        session("Sun", "long", 90, 4, "Forest road", distance_km=15.2)]),
    ("2025-07-28", 0.3, [
        session("Tue", "intervals", 52, 7, "6 × 800 m"),
        session("Wed", "easy", 45, 3, "River path"),
        session("Thu", "strength", 30, 5),
        session("Sat", "easy", 45, 4, "Easy with 6 strides"),
        session("Sun", "long", 95, 4, "Round the lake, half way and back", distance_km=16.0,
                weight_before_kg=62.6, weight_after_kg=61.6, fluid_l=0.5, temperature_c=24,
                note="Hot. Finished the bottle by the half.")]),
    ("2025-08-04", 0.1, [  # W32: a family week at a cabin; no check-ins from Thursday to Sunday
        session("Mon", "easy", 40, 3, "Park loop"),
        session("Wed", "easy", 35, 3, "Cabin to the jetty and back"),
        session("Sat", "easy", 40, 4, "Gravel road, hilly", ascent_m=210),
        session("Sun", "easy", 90, 2, "Up to the cairn with everyone", sport="walk", distance_km=6.5)]),
    ("2025-08-11", 0.3, [  # W33: home on Monday, ill from Wednesday
        session("Tue", "easy", 40, 4, "Park loop", note="Flat. Blamed the drive home.")]),
    ("2025-08-18", 0.3, [  # W34: back, carefully
        session("Tue", "easy", 30, 1, "Walk to the shop and the long way home", sport="walk", distance_km=2.6),
        session("Wed", "recovery", 25, 3, "First one back"),
        session("Fri", "easy", 30, 3, "River path"),
        session("Sun", "easy", 45, 3, "River path")]),
    ("2025-08-25", 0.3, [  # W35-W38: the build-up
        session("Tue", "easy", 40, 3, "Park loop"),
        session("Thu", "easy", 40, 4, "Easy with 6 strides"),
        session("Fri", "strength", 25, 4),
        session("Sun", "long", 70, 4, "Forest road", distance_km=11.8)]),
    ("2025-09-01", 0.3, [
        session("Tue", "intervals", 45, 7, "5 × 800 m"),
        session("Wed", "easy", 40, 3, "River path"),
        session("Thu", "strength", 30, 5),
        session("Sat", "easy", 45, None, "Park loop"),
        session("Sun", "long", 85, 4, "Forest road", distance_km=14.0)]),
    ("2025-09-08", 0.4, [
        session("Tue", "intervals", 54, 7, "6 × 1000 m"),
        session("Wed", "easy", 45, 3, "River path"),
        session("Thu", "tempo", 45, 6, "2 × 12 min"),
        session("Fri", "strength", 30, 5),
        session("Sun", "long", 98, 4, "Round the lake, half way and back", distance_km=16.6,
                weight_before_kg=62.4, weight_after_kg=61.9, fluid_l=0.5, temperature_c=15)]),
    ("2025-09-15", 0.5, [  # W38: the biggest week before the race
        session("Tue", "intervals", 56, 8, "5 × 1200 m", note="Last one was a fight."),
        session("Wed", "easy", 45, 3, "River path"),
        session("Thu", "tempo", 50, 7, "25 min at half marathon pace"),
        session("Fri", "strength", 30, 5),
        session("Sat", "easy", 40, 3, "Park loop"),
        session("Sun", "long", 108, 5, "Lake and the ridge", distance_km=18.3, ascent_m=260,
                weight_before_kg=62.5, weight_after_kg=61.9, fluid_l=0.6, temperature_c=13)]),
    ("2025-09-22", 0.0, [  # W39: the down week
        session("Tue", "easy", 40, 3, "Park loop"),
        session("Thu", "easy", 40, 3, "Easy with 4 strides"),
        session("Fri", "strength", 25, 4),
        session("Sun", "long", 75, 4, "Forest road", distance_km=12.7)]),
    ("2025-09-29", 0.3, [  # W40: the taper begins
        session("Tue", "intervals", 52, 7, "4 × 2 km at race pace", note="Race pace feels like something I can hold."),
        session("Wed", "easy", 40, 3, "River path"),
        session("Thu", "strength", 20, 3, note="Light, no jumps."),
        session("Sun", "long", 80, 4, "Forest road", distance_km=13.6)]),
    ("2025-10-06", 0.3, [  # W41: race week; Saturday's race is a Markdown entry of its own
        session("Tue", "steady", 40, 5, "2 × 2 km at race pace"),
        session("Thu", "easy", 25, 2, "Shake-out with 4 strides"),
        session("Sat", "race", 106, 9, "Fjordside Half", start="10:00", distance_km=21.0975, ascent_m=95,
                average_hr=170, max_hr=183, fluid_l=0.3, temperature_c=9, in_markdown=True)]),
    ("2025-10-13", 0.1, [  # W42: after the race
        session("Tue", "easy", 35, 1, "Stroll", sport="walk", distance_km=2.8),
        session("Wed", "cross-training", 35, 3, "Easy lengths", sport="swim", distance_km=1.2),
        session("Thu", "recovery", 35, 3, "Stiff, then fine"),
        session("Sat", "easy", 45, 3, "Park loop"),
        session("Sun", "cross-training", 100, 3, "To the farm café and back", sport="ride", distance_km=34.0)]),
    ("2025-10-20", 0.3, [  # W43-W45: running again, and rather keen
        session("Tue", "easy", 45, 3, "River path"),
        session("Wed", "strength", 30, 4),
        session("Thu", "steady", 48, 6, "Fartlek, whatever I liked"),
        session("Sat", "easy", 45, 3, "Park loop"),
        session("Sun", "long", 82, 4, "Forest road", distance_km=14.1)]),
    ("2025-10-27", 0.3, [
        session("Tue", "intervals", 48, 7, "6 × 800 m"),
        session("Wed", "easy", 45, None, "River path, headlamp"),
        session("Thu", "strength", 30, 5),
        session("Sat", "easy", 40, 3, "Park loop"),
        session("Sun", "long", 90, 4, "Forest road", distance_km=15.3)]),
    ("2025-11-03", 0.8, [
        session("Tue", "intervals", 52, 7, "5 × 1000 m"),
        session("Wed", "easy", 45, 3, "River path, headlamp"),
        session("Thu", "strength", 30, 5),
        session("Sat", "tempo", 44, 6, "2 × 12 min"),
        session("Sun", "long", 97, 4, "Round the lake, half way and back", distance_km=16.5,
                weight_before_kg=62.3, weight_after_kg=61.8, fluid_l=0.3, temperature_c=6)]),
    ("2025-11-10", 1.7, [  # W46: a release at work, short nights, and the long way round on Sunday
        session("Tue", "intervals", 52, 8, "6 × 1000 m", hr_end=179, hr_60s_after=146,
                note="Same pace as last week, a lot more work."),
        session("Wed", "easy", 40, 3, "River path, headlamp"),
        session("Thu", "tempo", 42, 7, "20 min tempo", note="Cut it from 25."),
        session("Fri", "strength", 25, 4, start="12:10", note="Squeezed in at lunch."),
        session("Sat", "easy", 35, 3, "Park loop"),
        session("Sun", "long", 124, 6, "The whole lake with the group", distance_km=21.9, ascent_m=185,
                weight_before_kg=62.4, weight_after_kg=61.5, fluid_l=0.3, temperature_c=5,
                note="Meant to turn at 8 km. Nobody else did, so I did not either.")]),
]

LIFE = {"2025-11-15": 1.5, "2025-11-16": 0.9}                   # days that differ from their week
ILLNESS = {"2025-08-13": 0.5, "2025-08-14": 1.0, "2025-08-15": 0.8, "2025-08-16": 0.5, "2025-08-17": 0.3}
TRAVEL = ["2025-08-05", "2025-08-06", "2025-08-11"]
NO_CHECKIN = ["2025-07-20", "2025-08-07", "2025-08-08", "2025-08-09", "2025-08-10", "2025-08-23", "2025-09-13",
              "2025-09-28", "2025-10-19", "2025-11-01"]
NO_HEART = ["2025-07-27", "2025-08-05", "2025-08-11", "2025-09-05", "2025-10-12", "2025-10-25", "2025-11-13"]
QUESTIONS_SKIPPED = ["2025-08-30", "2025-10-16"]  # only what the watch knew

DRINKS = {"2025-07-18": 2, "2025-07-26": 3, "2025-08-04": 1, "2025-08-05": 2, "2025-08-29": 1, "2025-09-06": 2,
          "2025-09-19": 1, "2025-09-27": 2, "2025-10-11": 3, "2025-10-17": 2, "2025-10-31": 2, "2025-11-07": 2,
          "2025-11-14": 2}  # by evening
NAPS = {"2025-07-20": 20, "2025-08-03": 25, "2025-09-07": 20, "2025-09-21": 30, "2025-10-12": 40, "2025-10-26": 20,
        "2025-11-09": 20, "2025-11-12": 20}  # by the day they were taken
PRACTICES = {"2025-07-16": "massage 45min", "2025-08-03": "cold-water 10min 14C", "2025-08-06": "sauna 20min",
             "2025-09-16": "cold-water 12min 12C", "2025-09-21": "cold-water 12min 11C; legs-up 10min",
             "2025-09-24": "massage 45min", "2025-10-10": "calm-breathing 10min", "2025-10-11": "legs-up 15min",
             "2025-10-12": "warm-bath 20min; compression", "2025-10-15": "sauna 15min",
             "2025-11-04": "cold-water 12min 11C", "2025-11-12": "calm-breathing 5min",
             "2025-11-16": "cold-water 12min 11C"}

NOTES = {
    "2025-07-14": "New notebook. Let's see how long this lasts.",
    "2025-07-19": "Barbecue at Kim's.",
    "2025-07-29": "Warm bedroom, window open all night.",
    "2025-08-04": "Packing.",
    "2025-08-05": "Long drive, bad petrol station coffee.",
    "2025-08-11": "Home. Half the car was sneezing.",
    "2025-08-13": "Sore throat, glands up. No running.",
    "2025-08-14": "38.6 on waking. Going nowhere.",
    "2025-08-16": "Managed a proper dinner.",
    "2025-08-17": "Nearly myself. One more day off.",
    "2025-08-19": "Bored, which must be a good sign.",
    "2025-09-03": "Rain on the window at five.",
    "2025-09-17": "Stairs. Ouch.",
    "2025-09-19": "Everything takes a little longer today.",
    "2025-09-26": "Down week agrees with me.",
    "2025-10-11": "Race day. Porridge at seven.",
    "2025-10-12": "Went down the stairs backwards.",
    "2025-10-26": "Clocks went back, free hour.",
    "2025-11-05": "Late call with the other office.",
    "2025-11-08": "Awake at four, thinking about the release.",
    "2025-11-10": "Release week. Phone in bed, my own fault.",
    "2025-11-12": "Legs like wet sand on the stairs.",
    "2025-11-13": "HRV strap battery is flat.",
    "2025-11-14": "Awake at four again.",
    "2025-11-15": "It is out! Two beers with the team.",
    "2025-11-16": "Stiff. Going out with the group anyway.",
}

PLAN = [("2025-11-11", "intervals", 50), ("2025-11-12", "easy", 40), ("2025-11-13", "tempo", 45),
        ("2025-11-15", "easy", 40), ("2025-11-16", "long", 95),
        ("2025-11-18", "intervals", 55), ("2025-11-19", "easy", 45), ("2025-11-20", "strength", 30),
        ("2025-11-22", "tempo", 45), ("2025-11-23", "long", 110)]

# Entries with a file of their own: (name, front matter, body). CHECKIN and SESSION are filled from the story.
CHECKIN, SESSION = object(), object()
ENTRIES = [
    ("2025-08-10-cabin", {"type": "note", "date": "2025-08-10"},
     "Four mornings without the strap or this notebook, on purpose. One run on the gravel road, one walk to\n"
     "the cairn, a lot of pancakes. Slept like a log every night, I just cannot prove it."),
    ("2025-08-15-on-the-sofa", CHECKIN,
     "Temperature is gone, the cough is not. Watched an entire season of something about **cakes**.\n\n"
     "No running before I have had a full day without any of this."),
    ("2025-09-14-half-plan", {"type": "note", "date": "2025-09-14"},
     "Four weeks to the half. Plan, written down so that I cannot argue with it later:\n\n"
     "- one more big week\n- a proper down week\n- then less and less, but not slower"),
    ("2025-10-11-fjordside-half", SESSION,
     "**1:46**, a minute slower than the dream and two faster than I deserve after August.\n\n"
     "- first 5 km: held back, hated it, glad of it\n- 15 km: the wind found us\n"
     "- last 3 km: counted lamp posts\n\nToes are fine. Want to do it again, which was not the plan."),
    ("2025-11-14-release-week", {"type": "note", "date": "2025-11-14"},
     "Work until ten on three evenings, then lying awake. I keep running because it is the one hour nobody\n"
     "can call me. Not sure that is the same as it doing me good."),
]


# ---- Sessions --------------------------------------------------------------------------------------------------------

SPORT = {"strength": "strength"}                                # by kind; everything else is a run
PACE = {"easy": 6.02, "recovery": 6.4, "long": 5.9, "steady": 5.45, "tempo": 5.4, "intervals": 5.55}    # min per km
HEART = {"easy": (139, 152), "recovery": (132, 143), "long": (144, 159), "steady": (154, 170), "tempo": (160, 174),
         "intervals": (157, 180), "strength": (104, 131), "cross-training": (124, 144), "race": (170, 183)}
START = {"Sat": 9 * 60, "Sun": 8 * 60 + 45}                     # minutes after midnight; other days after work
TYPICAL_C = {7: 20, 8: 18, 9: 13, 10: 8, 11: 5}                 # by month


def fill_session(told, day, noise):
    """The story's line as a row: distance, heart rate and clock time come from the kind and a little chance."""
    row = {"date": day.isoformat(), "sport": SPORT.get(told["kind"], "run"), **told}
    runs = row["sport"] == "run"
    if runs and "distance_km" not in row:
        row["distance_km"] = round(row["duration_min"] / (PACE[row["kind"]] * (1 + 0.015 * noise())), 1)
    if row["sport"] != "walk":
        average, highest = HEART[row["kind"]]
        row.setdefault("average_hr", round(average + 1.5 * noise()))
        row.setdefault("max_hr", round(highest + 2 * noise()))
    if runs:
        row.setdefault("ascent_m", 5 * round(row["distance_km"] * (1.1 + 0.3 * noise())))
        row.setdefault("temperature_c", round(TYPICAL_C[day.month] + 2 * noise()))
    if row["kind"] == "intervals" and "hr_end" not in row:
        row["hr_end"] = round(177 + 1.5 * noise())
        row["hr_60s_after"] = row["hr_end"] - round(37 + 2 * noise())
    if row["kind"] == "strength" and not row["title"]:
        row["title"] = "Strength, full body"
    row.setdefault("start", clock(START.get(told["day"], 17 * 60 + 30) + 5 * round(3 * noise())))
    return row


def load_of(row):
    """RPE x minutes; where Robin forgot the RPE the body still did the work of an easy run."""
    return (3 if row["rpe"] is None else row["rpe"]) * row["duration_min"]


def muscle_load_of(row):
    """What the legs remember: time above RPE 3, and every kilometre of a run beyond the twelfth."""
    above = max(0, (row["rpe"] or 3) - 3) * row["duration_min"] / 100
    beyond = max(0, row.get("distance_km", 0) - 12) / 8 if row["sport"] == "run" else 0
    return above + beyond


# ---- Mornings --------------------------------------------------------------------------------------------------------

class Body:
    """What one morning hands to the next."""

    def __init__(self):
        self.recent = self.usual = 165.0     # load a day, of about 3 days and about 4 weeks
        self.muscles = 0.6
        self.short = 0.3

    def train(self, rows):
        """The evening: the day's sessions leave their mark."""
        load = sum(load_of(row) for row in rows)
        self.recent += 0.28 * (load - self.recent)
        self.usual += 0.035 * (load - self.usual)
        self.muscles = 0.5 * self.muscles + min(4.5, sum(muscle_load_of(row) for row in rows))

    def sleep(self, hours):
        self.short = max(-0.8, 0.8 * self.short + (7.55 - hours))

    @property
    def strain(self):
        return max(-0.8, min(1.4, (self.recent - self.usual) / self.usual))


def fill_checkin(body, day, life, noise):
    """One morning's answers, the body's state changed by the night."""
    name = day.isoformat()
    evening = (day - timedelta(days=1)).isoformat()
    ill, drinks, nap = ILLNESS.get(name, 0), DRINKS.get(evening, 0), NAPS.get(evening)
    weekend = day.weekday() >= 5
    rolled = "foam-rolling" in practices_on(day - timedelta(days=1))

    slept = 7.75 - 0.62 * life + 0.35 * weekend - 0.15 * drinks - 0.3 * ill + 0.32 * noise()
    body.sleep(slept + (nap or 0) / 60)
    strain, short = body.strain, max(-0.3, body.short)

    wake = 6 * 60 + 25 + 55 * weekend + 10 * noise()
    awake = 22 + 5 * noise()
    row = {
        "date": name,
        "sleep_hours": f"{slept:.1f}",
        "sleep_quality": scale(3.95 - 0.55 * life - 0.3 * drinks - 1.3 * ill + 0.5 * noise()),
        "bedtime": clock(wake - 60 * slept - awake),
        "wake_time": clock(wake),
        "nap_minutes": nap,
        "resting_hr": round(48.0 + 0.9 * strain + 0.45 * short + 0.55 * life + 0.8 * drinks + 7 * ill + 0.8 * noise()),
        "hrv_rmssd": round(61.5 * math.exp(-0.05 * strain - 0.028 * short - 0.026 * life - 0.05 * drinks - 0.3 * ill
                                           + 0.055 * noise())),
        "soreness": scale(1.3 + 0.6 * body.muscles + 0.5 * strain + 0.25 * short - 0.25 * rolled + 0.5 * ill + 0.4 * noise()),
        "energy": scale(3.85 - 0.45 * strain - 0.33 * short - 0.2 * life - 2 * ill + 0.4 * noise()),
        "stress": scale(1.9 + 0.85 * life + 0.1 * short + 0.45 * noise()),
        "mood": scale(4.15 - 0.2 * strain - 0.1 * short - 0.28 * life - 1.2 * ill + 0.4 * noise()),
        "motivation": scale(4.1 - 0.3 * strain - 0.1 * life - 2 * ill + 0.45 * noise()),
        "appetite": scale(3.4 + 0.3 * strain - 1.5 * ill + 0.4 * noise()),
        "alcohol_units": drinks,
        "symptoms": "fever" if ill == 1 else None,
        "ill": "yes" if ill else None,
        "travel": "yes" if name in TRAVEL else None,
        "practices": "; ".join(practices_on(day).values()),
        "note": NOTES.get(name),
    }
    weight = 62.4 - 0.6 * (date(2025, 8, 14) <= day <= date(2025, 8, 20)) + 0.22 * noise()
    if day.weekday() in (0, 2, 4) and name not in TRAVEL:
        row["weight_kg"] = f"{weight:.1f}"
    if name in NO_HEART:
        row["resting_hr"] = row["hrv_rmssd"] = None
    if name in QUESTIONS_SKIPPED:
        for question in ["sleep_quality", "soreness", "energy", "stress", "mood", "motivation", "appetite"]:
            row[question] = None
    return row


def practices_on(day):
    """What Robin did for recovery that day, by slug. Habit decides, and a coin of the day's own."""
    name = day.isoformat()
    if name in ILLNESS:
        return {}
    coin = random.Random(f"{SEED} practices {name}").random
    kinds = {told["kind"] for told in sessions_told_on(day)}
    roll, stretch, warm, group = coin(), coin(), coin(), coin()
    done = {}
    if roll < (0.75 if kinds & {"intervals", "tempo", "race"} else 0.2):
        done["foam-rolling"] = "foam-rolling 10min"
    if stretch < (0.6 if day.weekday() in (0, 4) else 0.12):
        done["mobility-and-yoga"] = "mobility-and-yoga 20min"
    if "intervals" in kinds and warm < 0.7:
        done["dynamic-warm-up"] = "dynamic-warm-up"
    if "long" in kinds and (group < 0.5 or name == "2025-11-16"):
        done["social-runs"] = "social-runs"
    if name in NAPS:
        done["nap"] = f"nap {NAPS[name]}min"
    for practice in filter(None, PRACTICES.get(name, "").split("; ")):
        done[practice.split()[0]] = practice
    return done


def sessions_told_on(day):
    return [told for monday, _, told_week in STORY for told in told_week
            if date.fromisoformat(monday) + timedelta(days=WEEKDAYS.index(told["day"])) == day]


# ---- Small things ----------------------------------------------------------------------------------------------------

WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def noise_source(day):
    """A bell-shaped random number, mean 0 and SD 1. `random()` alone gives the same everywhere, `gauss()` need not."""
    source = random.Random(f"{SEED} {day.isoformat()}").random
    return lambda: (sum(source() for _ in range(6)) - 3) * math.sqrt(2)


def scale(value):
    return max(1, min(5, round(value)))


def clock(minutes):
    minutes = 5 * round(minutes / 5) % (24 * 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


# ---- Writing ---------------------------------------------------------------------------------------------------------

def live():
    """Goes through the story day by day; gives all check-in rows and all session rows."""
    body, checkins, sessions = Body(), [], []
    for monday, life, _ in STORY:
        for offset in range(7):
            day = date.fromisoformat(monday) + timedelta(days=offset)
            noise = noise_source(day)
            checkin = fill_checkin(body, day, LIFE.get(day.isoformat(), life), noise)
            if day.isoformat() not in NO_CHECKIN:
                checkins.append(checkin)
            rows = [fill_session(told, day, noise) for told in sessions_told_on(day)]
            sessions += rows
            body.train(rows)
    return checkins, sessions


def table(columns, rows):
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def markdown(front, columns, body):
    """A file with front matter, the fields in the order of the table's columns, the empty ones left out."""
    lines = [f"type: {front['type']}"]
    lines += [f"{name}: {front[name]}" for name in columns if front.get(name) not in (None, "")]
    return "---\n" + "\n".join(lines) + "\n---\n\n" + body + "\n"


def files():
    """Everything this program writes: path below the log to text."""
    checkins, sessions = live()
    written = {}
    for name, front, body in ENTRIES:
        day = name[:10]
        if front is CHECKIN:
            row = next(row for row in checkins if row["date"] == day)
            checkins.remove(row)
            written[f"notes/{name}.md"] = markdown({"type": "checkin", **row}, CHECKIN_COLUMNS, body)
        elif front is SESSION:
            row = next(row for row in sessions if row["date"] == day)
            sessions.remove(row)
            written[f"notes/{name}.md"] = markdown({"type": "session", **row}, SESSION_COLUMNS, body)
        else:
            written[f"notes/{name}.md"] = markdown(front, ["date"], body)
    written["checkins-2025.csv"] = table(CHECKIN_COLUMNS, checkins)
    written["sessions-2025.csv"] = table(SESSION_COLUMNS, sessions)
    written["plan.csv"] = table(PLAN_COLUMNS, [dict(zip(PLAN_COLUMNS, row)) for row in PLAN])
    return written


def main():
    checking = "--check" in sys.argv[1:]
    differing = 0
    for name, text in sorted(files().items()):
        path = LOG / name
        if path.exists() and path.read_bytes() == text.encode("utf-8"):
            continue
        differing += 1
        print(f"{'differs' if checking else 'wrote'}: Content/Log/{name}", file=sys.stderr)
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text.encode("utf-8"))
    return 1 if checking and differing else 0


if __name__ == "__main__":
    sys.exit(main())
