#!/usr/bin/env python3
"""Writes an invented health export of about the size that is asked for, to see how long it takes.

    python3 Tests/SampleLog/make_health_export.py FILE MEGABYTES [well-formed]

Shaped as a phone writes it: a document type (with the '>' that some phones forget), single heart
rates and steps for the most part, and among them nights with stages from a watch and without from a
phone, resting heart rates that are rewritten, HRV, body mass and workouts. The same file every time.
"""

import random
import sys
from datetime import datetime, timedelta

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE HealthData [
<!-- HealthKit Export Version: 12 -->
<!ELEMENT HealthData (ExportDate,Me,(Record|Correlation|Workout|ActivitySummary)*)>
<!ATTLIST HealthData
  locale CDATA #REQUIRED
<!ELEMENT Record ((MetadataEntry|HeartRateVariabilityMetadataList)*)>
<!ATTLIST Record
  type CDATA #REQUIRED
  unit CDATA #IMPLIED
>
]>
<HealthData locale="en_NO">
 <ExportDate value="2025-11-16 09:00:00 +0100"/>
 <Me HKCharacteristicTypeIdentifierBiologicalSex="HKBiologicalSexNotSet"/>
"""
DEVICE = ("&lt;&lt;HKDevice: 0x2816a0f50&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch,"
          " hardware:Watch6,2, software:10.1&gt;")
LAST = datetime(2025, 11, 15)
STAGES = ["AsleepCore", "AsleepDeep", "AsleepCore", "AsleepREM", "Awake", "AsleepCore", "AsleepREM"]


def stamp(moment):
    return moment.strftime("%Y-%m-%d %H:%M:%S +0100")


def record(kind, start, end, value, unit, source="Robin’s Apple Watch", created=None, inside=""):
    head = (f' <Record type="HK{kind}" sourceName="{source}" sourceVersion="10.1" device="{DEVICE}"'
            f' unit="{unit}" creationDate="{stamp(created or end)}" startDate="{stamp(start)}"'
            f' endDate="{stamp(end)}" value="{value}"')
    return head + (f">\n{inside} </Record>\n" if inside else "/>\n")


def night(day, generator):
    start = day - timedelta(hours=2, minutes=generator.randrange(90))
    for stage in range(18):
        end = start + timedelta(minutes=generator.randrange(15, 35))
        yield record("CategoryTypeIdentifierSleepAnalysis", start, end,
                     "HKCategoryValueSleepAnalysis" + STAGES[stage % len(STAGES)], "",
                     inside='  <MetadataEntry key="HKTimeZone" value="Europe/Oslo"/>\n')
        yield record("QuantityTypeIdentifierRespiratoryRate", start, start,
                     f"{generator.uniform(12, 17):.1f}", "count/min")
        start = end
    yield record("CategoryTypeIdentifierSleepAnalysis", day - timedelta(hours=3), start,
                 "HKCategoryValueSleepAnalysisInBed", "", source="Robin’s iPhone")


def workout(day, generator):
    start = day + timedelta(hours=17)
    minutes = generator.uniform(25, 100)
    end = start + timedelta(minutes=minutes)
    return (f' <Workout workoutActivityType="HKWorkoutActivityTypeRunning" duration="{minutes:.6f}"'
            f' durationUnit="min" sourceName="Robin’s Apple Watch" sourceVersion="10.1"'
            f' device="{DEVICE}" creationDate="{stamp(end)}" startDate="{stamp(start)}"'
            f' endDate="{stamp(end)}">\n'
            '  <MetadataEntry key="HKTimeZone" value="Europe/Oslo"/>\n'
            '  <WorkoutStatistics type="HKQuantityTypeIdentifierDistanceWalkingRunning"'
            f' startDate="{stamp(start)}" endDate="{stamp(end)}" sum="{minutes / 5.6:.5f}" unit="km"/>\n'
            '  <WorkoutStatistics type="HKQuantityTypeIdentifierHeartRate"'
            f' startDate="{stamp(start)}" endDate="{stamp(end)}" average="{generator.uniform(130, 155):.3f}"'
            ' minimum="92" maximum="178" unit="count/min"/>\n'
            " </Workout>\n")


def day_of(day, generator, samples):
    for _ in range(samples):
        moment = day + timedelta(seconds=generator.randrange(86_400))
        yield record("QuantityTypeIdentifierHeartRate", moment, moment,
                     generator.randrange(48, 150), "count/min",
                     inside='  <MetadataEntry key="HKMetadataKeyHeartRateMotionContext" value="0"/>\n')
    for _ in range(samples // 3):
        moment = day + timedelta(seconds=generator.randrange(86_400))
        yield record("QuantityTypeIdentifierStepCount", moment, moment + timedelta(minutes=5),
                     generator.randrange(1, 600), "count", source="Robin’s iPhone")
    for hour in (10, 21):
        yield record("QuantityTypeIdentifierRestingHeartRate", day, day + timedelta(hours=hour),
                     generator.randrange(46, 54), "count/min", created=day + timedelta(hours=hour))
    yield record("QuantityTypeIdentifierHeartRateVariabilitySDNN", day + timedelta(hours=3),
                 day + timedelta(hours=3, minutes=1), f"{generator.uniform(40, 90):.4f}", "ms")
    yield record("QuantityTypeIdentifierBodyMass", day + timedelta(hours=6), day + timedelta(hours=6),
                 f"{generator.uniform(61, 63):.1f}", "kg", source="Scale")
    yield from night(day, generator)
    if day.toordinal() % 7 not in (0, 4):
        yield workout(day, generator)


def main(path, megabytes, well_formed):
    limit = int(float(megabytes) * 1e6)
    days = min(3650, max(7, limit // 250_000))
    samples = max(1, (limit // days - 30_000) // 480)
    generator = random.Random("health")
    with open(path, "w", encoding="utf-8") as file:
        file.write(HEAD.replace("#REQUIRED\n", "#REQUIRED>\n", 1) if well_formed else HEAD)
        for number in range(days):
            file.writelines(day_of(LAST - timedelta(days=days - number), generator, samples))
        file.write("</HealthData>\n")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2], sys.argv[3:] == ["well-formed"])
