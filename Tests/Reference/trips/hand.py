"""What people write themselves, and GoldenCheetah."""

import json

from trips.exports import table
from trips.tables import Carries, tables

EVERYTHING = Carries(
    ("start", "distance", "hr", "rpe", "kind"),
    ("sleep", "clock", "nap", "resting_hr", "hrv", "weight",
     "sleep_quality", "soreness", "energy", "stress", "mood", "motivation"))


def own_tables(log):
    return {f"{name.removesuffix('.csv')}-2025.csv": text
            for name, text in tables(log, EVERYTHING).items()}


def entries(log):
    """A Markdown file for each session and each morning."""
    files = {}
    for name, kind in (("sessions.csv", "session"), ("checkins.csv", "checkin")):
        header, *rows = [line.split(",") for line in tables(log, EVERYTHING)[name].splitlines()]
        for number, row in enumerate(rows):
            fields = [f"{key}: {value}" for key, value in zip(header, row) if value]
            text = "\n".join(["---", f"type: {kind}", *fields, "---", "", "A note.", ""])
            files[f"notes/{row[0]}-{kind}-{number}.md"] = text
    return files


def hand_table(log):
    """A person's own words for the columns, with units in them."""
    header = ["Date", "Time", "Sport", "Distance [km]", "Duration", "Avg HR", "RPE", "Notes"]
    rows = [[f"{session.start:%Y-%m-%d}", f"{session.start:%H:%M}", session.sport,
             session.meters and f"{session.meters / 1000:.2f}",
             f"{session.minutes // 60}:{session.minutes % 60:02}:00", session.hr, session.rpe, "ok"]
            for session in log.sessions]
    morning_header = ["Date", "Sleep hours", "Resting HR", "HRV", "Weight [kg]"]
    mornings = [[morning.day, morning.bed and round(morning.asleep / 60, 4), morning.resting_hr,
                 morning.hrv, morning.weight] for morning in log.mornings]
    return {"runs.csv": table(header, rows), "mornings.csv": table(morning_header, mornings)}


def german_table(log):
    """Semicolons, decimal commas, day first, Windows-1252."""
    sports = {"run": "Laufen", "ride": "Radfahren", "walk": "Gehen"}
    header = ["Datum", "Uhrzeit", "Sportart", "Distanz (km)", "Dauer", "Puls", "Anstrengung"]
    rows = [[f"{session.start:%d.%m.%Y}", f"{session.start:%H:%M}", sports[session.sport],
             session.meters and f"{session.meters / 1000:.2f}".replace(".", ","),
             f"{session.minutes // 60:02}:{session.minutes % 60:02}:00", session.hr, session.rpe]
            for session in log.sessions]
    morning_header = ["Datum", "Schlaf (h)", "Ruhepuls", "HRV", "Gewicht (kg)"]
    comma = lambda number: number and f"{number}".replace(".", ",")
    mornings = [[f"{morning.day:%d.%m.%Y}", comma(morning.bed and round(morning.asleep / 60, 4)),
                 morning.resting_hr, morning.hrv, comma(morning.weight)]
                for morning in log.mornings]
    write = lambda *parts: table(*parts, delimiter=";", line_end="\r\n").encode("cp1252")
    return {"läufe.csv": write(header, rows), "morgens.csv": write(morning_header, mornings)}


def golden_cheetah(log):
    """Samples every ten seconds, each at the end of its time."""
    sports = {"run": "Run", "ride": "Bike", "walk": "Walk"}
    files = {}
    for session in log.sessions:
        samples = []
        before, after = session.moments()
        for moment, at in before[1:] + (after[1:] if session.pause else after):
            seconds = (moment - session.utc).total_seconds()
            sample = {"SECS": seconds}
            if session.meters is not None:
                sample["KM"] = session.meters_at(at) / 1000
            if session.hr:
                sample["HR"] = session.hr
            samples.append(sample)
        ride = {"STARTTIME": f"{session.utc:%Y/%m/%d %H:%M:%S} UTC", "RECINTSECS": 10,
                "DEVICETYPE": "Watch", "TAGS": {"Sport": sports[session.sport], "Athlete": "Robin"},
                "SAMPLES": samples}
        files[f"{session.utc:%Y_%m_%d_%H_%M_%S}.json"] = "\ufeff" + json.dumps({"RIDE": ride})
    return files
