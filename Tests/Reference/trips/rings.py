"""Wristbands, rings and apps for the morning: WHOOP, Oura, HRV4Training, Elite HRV."""

import io
import json
import zipfile

from trips.exports import table
from trips.log import ZONE
from trips.trip import zipped


def clock(moment):
    return f"{moment.astimezone(ZONE):%Y-%m-%d %H:%M:%S}"


def zone_of(moment):
    hours = int(moment.utcoffset().total_seconds() // 3600)
    return f"UTC+{hours:02}:00"


# WHOOP

CYCLE = ["Cycle start time", "Cycle end time", "Cycle timezone"]
SLEEP = ["Sleep performance %", "Respiratory rate (rpm)", "Asleep duration (min)",
         "In bed duration (min)", "Light sleep duration (min)", "Deep (SWS) duration (min)",
         "REM duration (min)", "Awake duration (min)", "Sleep need (min)", "Sleep debt (min)",
         "Sleep efficiency %", "Sleep consistency %"]


def whoop(log):
    header = CYCLE + ["Recovery score %", "Resting heart rate (bpm)",
                      "Heart rate variability (ms)", "Skin temp (celsius)", "Blood oxygen %",
                      "Day Strain", "Energy burned (cal)", "Max HR (bpm)", "Average HR (bpm)",
                      "Sleep onset", "Wake onset"] + SLEEP
    nights = log.nights()
    cycles, sleeps = [], []
    for number, morning in enumerate(nights):
        later = nights[number + 1].bed if number + 1 < len(nights) else None
        cycle = [clock(morning.bed), later and clock(later), zone_of(morning.wake)]
        night = [98, 15.1, morning.asleep, morning.asleep + morning.awake, morning.light,
                 morning.deep, morning.rem, morning.awake, 470, 10, 93, 80]
        cycles.append(cycle + [66, morning.resting_hr, morning.hrv, 33.9, 96.5, 11.1, 2000, 160, 70,
                               clock(morning.bed), clock(morning.wake)] + night)
        sleeps.append(cycle + [clock(morning.bed), clock(morning.wake)] + night + ["false"])
        if morning.nap:
            nap = morning.nap
            sleeps.append(cycle + [clock(nap.start), clock(nap.end), None, 15.0, nap.minutes,
                                   nap.minutes, nap.minutes, 0, 0, 0, None, None, 90, None, "true"])
    return zipped("my_whoop_data.zip", {
        "physiological_cycles.csv": table(header, cycles[::-1]),
        "sleeps.csv": table(CYCLE + ["Sleep onset", "Wake onset"] + SLEEP + ["Nap"], sleeps[::-1]),
        "workouts.csv": whoop_workouts(log),
        "journal_entries.csv": table(
            CYCLE + ["Question text", "Answered yes", "Notes"], []),
    })


def whoop_in_german(log):
    """The columns stand where they always stand; only their names are others."""
    names = {"physiological_cycles.csv": "physiologische_zyklen.csv", "sleeps.csv": "Schlaf.csv",
             "workouts.csv": "Trainings.csv"}
    with zipfile.ZipFile(io.BytesIO(whoop(log)["my_whoop_data.zip"])) as archive:
        texts = {name: archive.read(name).decode() for name in names}
    files = {}
    for name, text in texts.items():
        header, rows = text.split("\n", 1)
        words = [GERMAN.get(word, f"Spalte {number}")
                 for number, word in enumerate(header.split(","))]
        files[names[name]] = ",".join(words) + "\n" + rows
    return zipped("my_whoop_data.zip", files)


GERMAN = {"Cycle start time": "Startzeit des Zyklus", "Cycle end time": "Endzeit des Zyklus",
          "Cycle timezone": "Zeitzone des Zyklus", "Sleep onset": "Einschlafzeit",
          "Wake onset": "Aufwachzeit", "Nap": "Nickerchen"}


def whoop_workouts(log):
    header = CYCLE + ["Workout start time", "Workout end time", "Duration (min)", "Activity name",
                      "Activity Strain", "Energy burned (cal)", "Max HR (bpm)", "Average HR (bpm)",
                      *(f"HR Zone {zone} %" for zone in range(1, 6)), "GPS enabled",
                      "Distance (meters)", "Altitude gain (meters)", "Altitude change (meters)"]
    sports = {"run": "Running", "ride": "Cycling", "walk": "Walking"}
    rows = [[clock(session.utc), clock(session.end), zone_of(session.start), clock(session.utc),
             clock(session.end), session.elapsed, sports[session.sport], 10.6, 272.0,
             session.max_hr, session.hr, 10, 50, 20, 10, 10, "true", session.meters, 20, 0.5]
            for session in reversed(log.sessions)]
    return table(header, rows)


# Oura

def oura_sleeps(log):
    for morning in log.mornings:
        if morning.bed:
            yield {
                "day": morning.day.isoformat(), "type": "long_sleep",
                "bedtime_start": morning.bed.isoformat(), "bedtime_end": morning.wake.isoformat(),
                "average_breath": 14.5, "average_heart_rate":
                    morning.resting_hr and morning.resting_hr + 6.5,
                "average_hrv": morning.hrv, "lowest_heart_rate": morning.resting_hr,
                "awake_time": morning.awake * 60, "deep_sleep_duration": morning.deep * 60,
                "light_sleep_duration": morning.light * 60, "rem_sleep_duration": morning.rem * 60,
                "time_in_bed": (morning.asleep + morning.awake) * 60,
                "total_sleep_duration": morning.asleep * 60, "efficiency": 90, "latency": 300,
                "period": 0, "score": 81}
        if morning.nap:
            nap = morning.nap
            seconds = nap.minutes * 60
            yield {
                "day": nap.start.date().isoformat(), "type": "late_nap",
                "bedtime_start": nap.start.isoformat(), "bedtime_end": nap.end.isoformat(),
                "average_breath": 14.5, "average_heart_rate": 60.0, "average_hrv": 40,
                "lowest_heart_rate": 58, "awake_time": 0, "deep_sleep_duration": 0,
                "light_sleep_duration": seconds, "rem_sleep_duration": 0, "time_in_bed": seconds,
                "total_sleep_duration": seconds, "efficiency": 100, "latency": 0, "period": 1,
                "score": None}


def oura_csv(log):
    rows = list(oura_sleeps(log))
    header = sorted(rows[0])
    return {"oura_sleep_2025-11-20T08-00-00.csv":
            table(header, [[row[name] for name in header] for row in reversed(rows)])}


def oura_trends(log):
    """The older table of one row a day."""
    header = ["date", "Sleep Score", "Total Sleep Time", "Average Resting Heart Rate",
              "Lowest Resting Heart Rate", "Average HRV", "Readiness Score"]
    rows = [[morning.day, 81, morning.asleep * 60, morning.resting_hr and morning.resting_hr + 6.5,
             morning.resting_hr, morning.hrv, 77] for morning in log.nights()]
    return {"oura_2025-09-15_2025-11-09_trends.csv": table(header, rows)}


def oura_json(log):
    sleeps = [{**row, "heart_rate": {"interval": 300.0, "items": [None, 55.0]},
               "readiness": {"score": 77}} for row in oura_sleeps(log)]
    return {"oura_data.json": json.dumps({"sleep": sleeps})}


# HRV apps

def hrv4training(log, is_android=False):
    """Android writes year-day-month and place with decimal commas; a manual entry is all zeros."""
    header = ["date", " time", " HR", "AVNN", "SDNN", "rMSSD", "pNN50", "LF", "HF",
              "HRV4T_Recovery_Points", "training", "note", "signal_quality", " latitude",
              " longitude", " altitude"]
    lines = [",".join(header), ""]
    for morning in log.mornings:
        if not (morning.resting_hr and morning.hrv):
            lines.append(f"{day_of(morning, is_android)},01:00,0.0,0.0,0.0,0.0,0.0,0.0,0.0,0.0,,,,,,")
            continue
        place = "59,9,10,7,12" if is_android else "59.9,10.7,12"
        lines.append(
            f"{day_of(morning, is_android)},06:55,{morning.resting_hr}.0,1210.1,{morning.hrv + 21}.5,"
            f"{morning.hrv}.0,30.1,0.05,0.09,8.6,average,,very good,{place}")
    return {"MyMeasurements_Android.csv" if is_android else "2025_11_20_myMeasurements.csv":
            ("\n" if is_android else "\r").join(lines) + ("\n" if is_android else "\r")}


def day_of(morning, is_android):
    return f"{morning.day:%Y-%d-%m}" if is_android else f"{morning.day:%Y-%m-%d}"


def elite_hrv(log):
    header = ("Member,Date,Datetime,Type,HRV,lnRmssd,Rmssd,Nn50,Pnn50,Sdnn,Score,Indication,"
              "Balance,Rolling Avg HRV,HRV CV,HR,Rolling Avg HR").split(",")
    rows = []
    for morning in log.mornings:
        if morning.hrv and morning.resting_hr:
            rows.append(["Robin", morning.day, f"{morning.day} 06:23:22", "readiness", 57, 3.71,
                         morning.hrv, 32, 21.33, 61.9, "", "", "", 57, 0, morning.resting_hr, 50.4])
            rows.append(["Robin", morning.day, f"{morning.day} 20:10:00", "biofeedback", 77, 4.9,
                         morning.hrv + 40, 32, 21.33, 91.9, "", "", "", 57, 0, 72, 50.4])
    return {"EliteHRV_Export.csv": "\ufeff" + table(header, rows)}
