"""The export of Apple Health."""

from datetime import timedelta, timezone
from xml.sax.saxutils import quoteattr

from trips.log import local
from trips.trip import zipped

BROKEN_DTD = """<!DOCTYPE HealthData [
<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>
<!ATTLIST HealthData locale CDATA #REQUIRED>
<!ATTLIST Record type CDATA #REQUIRED unit CDATA #IMPLIED
<!ELEMENT Me EMPTY>
]>"""
QUANTITY, CATEGORY = "HKQuantityTypeIdentifier", "HKCategoryTypeIdentifier"
AT_EXPORT = timezone(timedelta(hours=1))
"""Every date has the offset of the phone when it exported, which is winter time's."""
APPLE_LEVELS = {"light": "AsleepCore", "deep": "AsleepDeep", "rem": "AsleepREM", "awake": "Awake"}
APPLE_SPORTS = {"run": "Running", "ride": "Cycling", "walk": "Walking"}


def apple_time(moment):
    return f"{moment.astimezone(AT_EXPORT):%Y-%m-%d %H:%M:%S %z}"


def element(name, attributes, inner=None):
    written = "".join(f" {key}={quoteattr(str(value))}" for key, value in attributes.items())
    return f"<{name}{written}/>" if inner is None else f"<{name}{written}>{inner}</{name}>"


def record(kind, value, start, end, unit=None, source="Robin’s Apple Watch", made=None):
    attributes = {"type": kind, "sourceName": source, "sourceVersion": "11.0"}
    attributes |= {"unit": unit} if unit else {}
    attributes |= {"creationDate": apple_time(made or end), "startDate": apple_time(start),
                   "endDate": apple_time(end), "value": value}
    return " " + element("Record", attributes)


def apple(log):
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', BROKEN_DTD, '<HealthData locale="en_NO">',
             ' <ExportDate value="2025-11-20 20:00:00 +0100"/>', " <Me/>"]
    for morning in log.mornings:
        lines += apple_morning(morning)
    lines += [" " + apple_workout(session) for session in log.sessions]
    lines.append("</HealthData>\n")
    return zipped("export.zip", {
        "apple_health_export/export.xml": "\n".join(lines),
        "apple_health_export/export_cda.xml": "<ClinicalDocument/>"})


def apple_morning(morning):
    noon = local(morning.day, 12, 0)
    night = CATEGORY + "SleepAnalysis"
    value = "HKCategoryValueSleepAnalysis"
    if morning.resting_hr:  # once at noon, and better in the evening
        for hours, off in ((0, 3), (10, 0)):
            made = noon + timedelta(hours=hours)
            yield record(QUANTITY + "RestingHeartRate", morning.resting_hr + off,
                         local(morning.day, 0, 0), made, "count/min", made=made)
    if morning.hrv:
        at = local(morning.day, 3, 20)
        yield record(QUANTITY + "HeartRateVariabilitySDNN", morning.hrv + 20, at, at, "ms")
    if morning.weight:
        at = local(morning.day, 7, 10)
        yield record(QUANTITY + "BodyMass", morning.weight, at, at, "kg", "Scale")
    if morning.bed:
        for at, minutes, level in morning.stages():
            yield record(night, value + APPLE_LEVELS[level], at, at + timedelta(minutes=minutes))
        yield record(night, value + "InBed", morning.bed, morning.wake, source="iPhone")
    if morning.nap:
        yield record(night, value + "AsleepCore", morning.nap.start, morning.nap.end)


def apple_workout(session):
    inner = element("MetadataEntry", {"key": "HKTimeZone", "value": "Europe/Oslo"})
    if session.meters is not None:
        kind = "Cycling" if session.sport == "ride" else "WalkingRunning"
        inner += element("WorkoutStatistics", {
            "type": f"{QUANTITY}Distance{kind}", "startDate": apple_time(session.utc),
            "endDate": apple_time(session.end), "sum": session.meters / 1000, "unit": "km"})
    if session.hr:
        inner += element("WorkoutStatistics", {
            "type": QUANTITY + "HeartRate", "startDate": apple_time(session.utc),
            "endDate": apple_time(session.end), "average": session.hr, "minimum": 70,
            "maximum": session.max_hr, "unit": "count/min"})
    return element("Workout", {
        "workoutActivityType": f"HKWorkoutActivityType{APPLE_SPORTS[session.sport]}",
        "duration": session.minutes, "durationUnit": "min", "sourceName": "Robin’s Apple Watch",
        "creationDate": apple_time(session.end), "startDate": apple_time(session.utc),
        "endDate": apple_time(session.end)}, inner)
