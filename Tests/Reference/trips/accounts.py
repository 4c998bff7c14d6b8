"""Archives of whole accounts: Garmin, Fitbit, Polar."""

import json
from datetime import timezone

from trips.exports import table
from trips.log import ZONE
from trips.trip import zipped

UTC = timezone.utc


def iso(moment):
    """Without a zone, to a tenth of a second."""
    return f"{moment:%Y-%m-%dT%H:%M:%S}.0"


def milliseconds(moment):
    return moment.timestamp() * 1000


def wall(moment):
    """Local time as if it were UTC."""
    return moment.astimezone(ZONE).replace(tzinfo=UTC)


# Garmin

def garmin(log):
    folder = "DI_CONNECT/DI-Connect-"
    return zipped("garmin-export.zip", {
        f"{folder}Wellness/2025-09-01_2025-12-10_12345_sleepData.json": json.dumps(
            [garmin_night(morning) for morning in log.mornings]),
        f"{folder}Wellness/2025-09-01_2025-12-10_12345_healthStatusData.json": json.dumps(
            [garmin_status(morning) for morning in log.mornings]),
        f"{folder}Aggregator/UDSFile_2025-09-01_2025-12-10.json": json.dumps(
            [garmin_day(morning) for morning in log.mornings]),
        f"{folder}Fitness/robin_0_summarizedActivities.json": json.dumps(
            [{"summarizedActivitiesExport": [garmin_activity(one) for one in log.sessions]}]),
    })


def garmin_night(morning):
    if not morning.bed:
        return {"calendarDate": morning.day.isoformat(), "sleepWindowConfirmationType": "OFF_WRIST"}
    return {
        "sleepStartTimestampGMT": iso(morning.bed.astimezone(UTC)),
        "sleepEndTimestampGMT": iso(morning.wake.astimezone(UTC)),
        "calendarDate": morning.day.isoformat(),
        "sleepWindowConfirmationType": "ENHANCED_CONFIRMED_FINAL",
        "deepSleepSeconds": morning.deep * 60, "lightSleepSeconds": morning.light * 60,
        "remSleepSeconds": morning.rem * 60, "awakeSleepSeconds": morning.awake * 60,
        "unmeasurableSeconds": 0, "averageRespiration": 14.0, "awakeCount": 2,
        "avgSleepStress": 15.0, "sleepScores": {"overallScore": 81}, "napList": []}


def garmin_status(morning):
    hrv = ({"value": float(morning.hrv), "baselineLowerLimit": 45.0, "status": "IN_RANGE"}
           if morning.hrv else {"status": "ONBOARDING"})
    return {"calendarDate": morning.day.isoformat(),
            "createTimestampUTC": f"{morning.day}T08:00:00.0",
            "metrics": [{"type": "HRV", **hrv}, {"type": "SPO2", "value": 96.0},
                        {"type": "SKIN_TEMP_C", "value": -0.2}]}


def garmin_day(morning):
    day = {"calendarDate": morning.day.isoformat(), "minHeartRate": 41, "maxHeartRate": 171,
           "totalSteps": 15012, "allDayStress": {"aggregatorList": [
               {"type": "TOTAL", "averageStressLevel": 27}]}}
    if morning.resting_hr:
        day |= {"restingHeartRate": morning.resting_hr,
                "currentDayRestingHeartRate": morning.resting_hr}
    return day


def garmin_activity(session):
    kinds = {"run": "running", "ride": "cycling", "walk": "walking"}
    activity = {
        "activityId": 9000 + session.number, "name": session.title,
        "activityType": kinds[session.sport], "sportType": kinds[session.sport].upper(),
        "startTimeGmt": milliseconds(session.utc), "startTimeLocal": milliseconds(wall(session.utc)),
        "duration": session.seconds * 1000.0, "elapsedDuration": session.elapsed * 60_000.0,
        "movingDuration": session.seconds * 1000.0}
    if session.meters is not None:
        activity["distance"] = session.meters * 100.0
    if session.hr:
        activity |= {"avgHr": float(session.hr), "maxHr": float(session.max_hr)}
    return activity


# Fitbit

def fitbit(log):
    folder = "Takeout/Fitbit/"
    nights = [entry for morning in log.mornings for entry in fitbit_sleeps(morning)]
    rates = [{"dateTime": f"{morning.day:%m/%d/%y} 00:00:00",
              "value": {"date": f"{morning.day:%m/%d/%y}", "value": float(morning.resting_hr or 0),
                        "error": 6.7}} for morning in log.mornings]
    variability = [[f"{morning.day}T00:00:00", morning.hrv or "NaN", 51.9, 2.8]
                   for morning in log.mornings]
    split = len(nights) // 2
    return zipped("takeout-20251120.zip", {
        f"{folder}Global Export Data/sleep-2025-09-01.json": json.dumps(nights[:split]),
        f"{folder}Global Export Data/sleep-2025-10-01.json": json.dumps(nights[split:]),
        f"{folder}Global Export Data/resting_heart_rate-2025-09-01.json": json.dumps(rates),
        f"{folder}Global Export Data/exercise-0.json": json.dumps(
            [fitbit_exercise(session) for session in log.sessions]),
        f"{folder}Heart Rate Variability/Daily Heart Rate Variability Summary - 2025-09-(1).csv":
            table(["timestamp", "rmssd", "nremhr", "entropy"], variability),
    })


def fitbit_sleeps(morning):
    if morning.bed:
        yield fitbit_sleep(morning.day, morning.bed, morning.wake, morning.asleep, morning.awake, {
            "deep": morning.deep, "wake": morning.awake, "light": morning.light,
            "rem": morning.rem}, "stages")
    if morning.nap:
        nap = morning.nap
        yield fitbit_sleep(nap.start.date(), nap.start, nap.end, nap.minutes, 0,
                           {"asleep": nap.minutes, "restless": 0, "awake": 0}, "classic")


def fitbit_sleep(day, start, end, asleep, awake, levels, kind):
    return {"logId": int(start.timestamp()), "dateOfSleep": day.isoformat(),
            "startTime": f"{start:%Y-%m-%dT%H:%M:%S}.000", "endTime": f"{end:%Y-%m-%dT%H:%M:%S}.000",
            "duration": (asleep + awake) * 60_000, "minutesAsleep": asleep, "minutesAwake": awake,
            "timeInBed": asleep + awake, "efficiency": 94, "type": kind,
            "levels": {"summary": {name: {"count": 1, "minutes": minutes}
                                   for name, minutes in levels.items()}, "data": []},
            "mainSleep": kind == "stages"}


def fitbit_exercise(session):
    names = {"run": "Run", "ride": "Bike", "walk": "Walk"}
    exercise = {"logId": session.number, "activityName": names[session.sport],
                "startTime": f"{session.start:%m/%d/%y %H:%M:%S}",
                "duration": session.elapsed * 60_000, "calories": 510, "logType": "tracker"}
    if session.meters is not None:
        exercise |= {"distance": session.meters / 1000, "distanceUnit": "Kilometer"}
    if session.hr:
        exercise["averageHeartRate"] = session.hr
    return exercise


def fitbit_scores(log):
    """The small table of scores, whose resting heart rate is the one asked for most."""
    header = ("sleep_log_entry_id,timestamp,overall_score,composition_score,revitalization_score,"
              "duration_score,deep_sleep_in_minutes,resting_heart_rate,restlessness").split(",")
    rows = [[4000 + number, f"{morning.wake.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}", 70, "", 21, "",
             morning.deep, morning.resting_hr, 0.1]
            for number, morning in enumerate(reversed(log.nights()))]
    return {"Takeout/Fitbit/Sleep Score/sleep_score.csv": table(header, rows)}


# Polar

def polar(log, is_newer=False):
    files = {f"training-session-{session.day}-{session.number}-uuid.json":
             polar_session(session, is_newer) for session in log.sessions}
    nights = [polar_night(morning) for morning in log.nights()]
    files["sleep_result_2025.json"] = json.dumps(nights)
    return zipped("polar-user-data-export.zip", files)


def polar_session(session, is_newer):
    offset = int(session.start.utcoffset().total_seconds() // 60)
    end = session.end.astimezone(ZONE)
    whole = {"startTime": f"{session.start:%Y-%m-%dT%H:%M:%S}.000",
             "stopTime": f"{end:%Y-%m-%dT%H:%M:%S}.000"}
    if is_newer:
        whole |= {"timezoneOffsetMinutes": offset, "durationMillis": session.seconds * 1000}
        distance = "distanceMeters"
    else:
        whole |= {"timezoneOffset": offset, "duration": f"PT{session.seconds}.0S"}
        distance = "distance"
    if session.meters is not None:
        whole[distance] = float(session.meters)
    exercise = dict(whole)
    exercise["sport"] = {"run": "RUNNING", "ride": "CYCLING", "walk": "WALKING"}[session.sport]
    if session.hr:
        whole |= {"averageHeartRate": session.hr, "maximumHeartRate": session.max_hr}
        exercise["heartRate"] = {"min": 88, "avg": session.hr, "max": session.max_hr}
    exercise["samples"] = {"heartRate": [{"dateTime": whole["startTime"], "value": float("nan")}]}
    return json.dumps({"exportVersion": "1.7", **whole, "exercises": [exercise]})


def polar_night(morning):
    return {
        "night": morning.day.isoformat(),
        "evaluation": {"sleepType": "SLEEP_PLUS_STAGES",
                       "asleepDuration": f"PT{morning.asleep // 60}H{morning.asleep % 60}M"},
        "sleepResult": {"hypnogram": {
            "sleepStart": morning.bed.isoformat(), "sleepEnd": morning.wake.isoformat(),
            "sleepGoal": "PT8H", "sleepStateChanges": []}}}
