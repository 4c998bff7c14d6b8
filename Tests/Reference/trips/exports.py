"""Tables of the large services: Strava, Garmin Connect, intervals.icu, TrainingPeaks, Runkeeper."""

import csv
import io

from trips import fit, tracks
from trips.trip import gzipped, zipped


def table(header, rows, delimiter=",", line_end="\n", quoting=csv.QUOTE_MINIMAL):
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator=line_end, quoting=quoting)
    writer.writerow(header)
    writer.writerows(["" if cell is None else cell for cell in row] for row in rows)
    return text.getvalue()


def clock(seconds, always_hours=True):
    hours, minutes, rest = seconds // 3600, seconds // 60 % 60, seconds % 60
    if hours or always_hours:
        return f"{hours:02}:{minutes:02}:{rest:02}"
    return f"{minutes}:{rest:02}"


def kilometers(session, decimals=2, comma="."):
    if session.meters is None:
        return None
    return f"{session.meters / 1000:.{decimals}f}".replace(".", comma)


# Strava

STRAVA_EN = (
    "Activity ID,Activity Date,Activity Name,Activity Type,Activity Description,Elapsed Time,"
    "Distance,Max Heart Rate,Relative Effort,Commute,Activity Private Note,Activity Gear,Filename,"
    "Athlete Weight,Bike Weight,Elapsed Time,Moving Time,Distance,Max Speed,Average Speed,"
    "Elevation Gain,Elevation Loss,Elevation Low,Elevation High,Max Grade,Average Grade,"
    "Average Positive Grade,Average Negative Grade,Max Cadence,Average Cadence,Max Heart Rate,"
    "Average Heart Rate,Max Watts,Average Watts,Calories,Max Temperature,Average Temperature,"
    "Relative Effort,Total Work,Number of Runs,Uphill Time,Downhill Time,Other Time,"
    "Perceived Exertion,Media").split(",")
STRAVA_DE = (
    "Aktivitäts-ID,Aktivitätsdatum,Name der Aktivität,Aktivitätsart,Aktivitätsbeschreibung,"
    "Verstrichene Zeit,Distanz,Max. Herzfrequenz,Relative Leistung,Pendeln,"
    "Hinweis zur Privatsphäre für Aktivitäten,Aktivitätsausrüstung,Dateiname,Sportlergewicht,"
    "Fahrradgewicht,Verstrichene Zeit,Bewegungszeit,Distanz,Höchstgeschw.,"
    "Durchschnittliche Geschwindigkeit,Höhenzunahme,Höhenunterschied,Min. Höhe,Max. Höhe,"
    "Max. Steigung,Durchschnittliche Steigung,Durchschnittliche positive Steigung,"
    "Durchschnittliche negative Steigung,Max. Tritt-/Schrittfrequenz,"
    "Durchschnittliche Trittfrequenz,Max. Herzfrequenz,Durchschnittliche Herzfrequenz,Max. Watt,"
    "Durchschnittliche Watt,Kalorien,Max. Temperatur,Durchschnittliche Temperatur,"
    "Relative Leistung,Gesamtarbeit,Anzahl Läufe,Bergaufzeit,Bergabzeit,Andere Zeit,"
    "Gefühlte Anstrengung,Medien").split(",")
STRAVA_UNKNOWN = [f"Sloupec {STRAVA_EN.index(name)}" for name in STRAVA_EN]
"""A language without a dictionary: only the places of the columns, and which come twice, tell."""
STRAVA_SPORTS = {"en": {"run": "Run", "ride": "Ride", "walk": "Walk"},
                 "de": {"run": "Lauf", "ride": "Radfahrt", "walk": "Spaziergang"},
                 "??": {"run": "Run", "ride": "Ride", "walk": "Walk"}}


def strava_row(session, language, file):
    utc = session.utc
    is_german = language == "de"
    date = (f"{utc:%d.%m.%Y, %H:%M:%S}" if is_german
            else f"{utc:%b} {utc.day}, {utc.year}, {utc.hour % 12 or 12}:{utc:%M:%S %p}")
    first = kilometers(session, comma="," if is_german else ".")
    row = [40_000_000 + session.number, date, session.title,
           STRAVA_SPORTS[language][session.sport], 'Cold, "fast"\nand dark',
           session.elapsed * 60, first or ("0,00" if is_german else "0.00"), session.max_hr, 20,
           "false", "", "", file]
    row += [None, None, f"{session.elapsed * 60}.0", f"{session.seconds}.0",
            f"{session.meters or 0}.0"]
    row += [None] * 12 + [session.max_hr, session.hr and f"{session.hr}.0"] + [None] * 11
    return row + [session.rpe and f"{session.rpe}.0", ""]


def strava(log, language="en", with_files=True):
    """The newest last and first in turns: rows are in no order."""
    files = {}
    rows = []
    for session in log.sessions:
        name = ""
        if with_files and session.number % 3 == 0:
            name = f"activities/{session.number}.fit.gz"
            files |= gzipped({name[:-3]: fit.activity(session, with_rpe=False)})
        elif with_files and session.number % 3 == 1 and session.meters:
            name = f"activities/{session.number}.tcx.gz"
            files |= gzipped({name[:-3]: " " * 10 + tracks.tcx(session)})
        rows.append(strava_row(session, language, name))
    header = {"en": STRAVA_EN, "de": STRAVA_DE, "??": STRAVA_UNKNOWN}[language]
    files["activities.csv"] = table(header, rows[::2] + rows[1::2])
    files["contacts.csv"] = "Name\nNobody\n"
    return zipped("export_1234567.zip", files)


def old_strava(log):
    """As exports were up to June 2019."""
    header = ["id", "date", "name", "type", "description", "elapsed_time", "distance", "commute",
              "gear", "filename"]
    rows = [[session.number, f"{session.utc:%Y-%m-%d %H:%M:%S}", session.title,
             STRAVA_SPORTS["en"][session.sport], "", session.elapsed * 60,
             f"{session.meters or 0}.0", "false", "", ""] for session in log.sessions]
    return {"activities.csv": table(header, rows)}


# Garmin Connect

GARMIN = {
    "en": ("Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Max HR,Aerobic TE,"
           "Avg Run Cadence,Max Run Cadence,Avg Pace,Best Pace,Total Ascent,Total Descent,"
           "Avg Stride Length,Training Stress Score®,Steps,Decompression,Best Lap Time,"
           "Number of Laps,Moving Time,Elapsed Time,Min Elevation,Max Elevation"),
    "de": ("Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø Herzfrequenz,"
           "Maximale Herzfrequenz,Aerober TE,Ø Schrittfrequenz (Laufen),"
           "Max. Schrittfrequenz (Laufen),Ø Pace,Beste Pace,Anstieg gesamt,Abstieg gesamt,"
           "Ø Schrittlänge,Training Stress Score®,Schritte,Dekompression,Beste Rundenzeit,"
           "Anzahl der Runden,Zeit in Bewegung,Verstrichene Zeit,Minimale Höhe,Maximale Höhe"),
    "pl": ("Typ aktywności,Data,Ulubione,Tytuł,Dystans,Kalorie,Czas,Średnie tętno,"
           "Maksymalne tętno,TE aerobowy,Średni rytm biegu,Maksymalny rytm biegu,Średnie tempo,"
           "Najlepsze tempo,Całkowity wznios,Całkowity spadek,Średnia długość kroku,"
           "Training Stress Score®,Kroki,Dekompresja,Najlepszy czas okrążenia,Liczba okrążeń,"
           "Czas ruchu,Upłynęło czasu,Minimalna wysokość,Maksymalna wysokość"),
}
GARMIN_SPORTS = {"en": {"run": "Running", "ride": "Cycling", "walk": "Walking"},
                 "de": {"run": "Laufen", "ride": "Radfahren", "walk": "Gehen"},
                 "pl": {"run": "Bieganie", "ride": "Jazda rowerem", "walk": "Chodzenie"}}


def garmin(log, language="en"):
    point = "." if language == "en" else ","
    rows = []
    for session in reversed(log.sessions):
        runs = session.sport == "run" and session.meters
        stride = session.meters / (160 * session.minutes) if runs else 0
        rows.append([
            GARMIN_SPORTS[language][session.sport], f"{session.start:%Y-%m-%d %H:%M:%S}", "false",
            session.title, kilometers(session, comma=point) or f"0{point}00", "513",
            clock(session.seconds), session.hr or "--", session.max_hr or "--", f"2{point}6",
            160 if runs else "--", 178 if runs else "--", "5:42", "3:08", "--", "--",
            f"{stride:.2f}".replace(".", point), f"0{point}0",
            "6,060" if language == "en" else "6.060", "No", "00:00:14.7", "14",
            clock(session.seconds), clock(session.elapsed * 60), "--", "--"])
    return {"Activities.csv": table(GARMIN[language].split(","), rows)}


# intervals.icu

def intervals(log):
    return {"activities.csv": "\ufeff" + intervals_activities(log),
            "wellness.csv": "\ufeff" + intervals_wellness(log)}


def intervals_activities(log):
    sports = {"run": "Run", "ride": "Ride", "walk": "Walk"}
    header = ("id,start_date_local,name,type,moving_time,distance,elapsed_time,"
              "total_elevation_gain,max_heartrate,average_heartrate,icu_training_load,icu_rpe,"
              "start_date,icu_sync_date,timezone,file_type,external_id,description").split(",")
    rows = [[f"i{session.number}", f"{session.start:%Y-%m-%dT%H:%M:%S}", session.title,
             sports[session.sport], session.seconds, session.meters, session.elapsed * 60, "20.0",
             session.max_hr, session.hr, 40, session.rpe, tracks.instant(session.utc),
             tracks.instant(session.end), "", "fit", f"{session.number}.fit", "Cold\\nand dark"]
            for session in reversed(log.sessions)]
    return table(header, rows)


def intervals_wellness(log):
    """Its own scale is 1 to 4, where 1 is best: not compared with ours, so not written."""
    header = ("date,weight,restingHR,hrv,hrvSDNN,readiness,sleepSecs,sleepScore,sleepQuality,"
              "avgSleepingHR,soreness,fatigue,stress,mood,motivation,spO2,comments,steps,ctl,atl"
              ).split(",")
    rows = [[morning.day, morning.weight, morning.resting_hr, morning.hrv,
             morning.hrv and morning.hrv + 21, None, morning.bed and morning.asleep * 60, None,
             None, None, None, None, None, None, None, None, None, 7379, 64.9, 73.3]
            for morning in reversed(log.mornings)]
    return table(header, rows)


# TrainingPeaks

def trainingpeaks(log):
    header = ("Title,WorkoutType,WorkoutDescription,PlannedDuration,PlannedDistanceInMeters,"
              "WorkoutDay,CoachComments,DistanceInMeters,AthleteComments,TimeTotalInHours,"
              "HeartRateAverage,HeartRateMax,IF,TSS,Rpe,Feeling").split(",")
    sports = {"run": "Run", "ride": "Bike", "walk": "Walk"}
    rows = [[session.title, sports[session.sport], "", "", "", session.day, "", session.meters, "",
             f"{session.minutes / 60:.10f}", session.hr, session.max_hr, "", "", session.rpe, "4"]
            for session in log.sessions]
    rows.append(["Rest", "Day Off", "", "", "", "2025-11-07"] + [""] * 10)
    metrics = []
    for morning in log.mornings:
        at = f"{morning.day} 06:50:00"
        night = f"{morning.asleep / 60:.10f}" if morning.bed else None
        values = (("Pulse", morning.resting_hr), ("HRV", morning.hrv), ("Sleep Hours", night),
                  ("Weight Kilograms", morning.weight))
        metrics += [[at, name, value] for name, value in values if value]
        metrics.append([f"{morning.day} 00:00:00", "Stress Level", "Max : 52 / Avg : 14"])
    every = csv.QUOTE_ALL
    return (zipped("WorkoutExport.zip", {"workouts.csv": table(header, rows, quoting=every)})
            | zipped("MetricsExport.zip", {"metrics.csv": table(
                ["Timestamp", "Type", "Value"], metrics, quoting=every)}))


# Runkeeper

def runkeeper(log, unit="km"):
    meters, speed, climb = (1000, "km/h", "m") if unit == "km" else (1609.344, "mph", "ft")
    header = ["Date", "Type", "Route Name", f"Distance ({unit})", "Duration", "Average Pace",
              f"Average Speed ({speed})", "Calories Burned", f"Climb ({climb})",
              "Average Heart Rate (bpm)", "Notes", "GPX File"]
    sports = {"run": "Running", "ride": "Cycling", "walk": "Walking"}
    rows = [[f"{session.start:%Y-%m-%d %H:%M:%S}", sports[session.sport], "",
             "0.00" if session.meters is None else f"{session.meters / meters:.2f}",
             clock(session.seconds, always_hours=False).lstrip("0"), "", "", "384.0", "7.14",
             session.hr, "", ""] for session in reversed(log.sessions)]
    return {"cardioActivities.csv": table(header, rows)}
