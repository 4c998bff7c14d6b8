#!/usr/bin/env python3
"""Writes a home with ten years of invented training, to see how long things take.

    python3 Tests/SampleLog/make_long_log.py DIR [WEEKS]

3,640 check-ins and 2,600 sessions, five a week, in hard and easy weeks, with a cold now and then;
other lengths when asked. It ends in 2025. The same file every time.
"""

import csv
import random
import sys
from datetime import date, timedelta
from pathlib import Path

END = date(2025, 12, 15)  # a Monday
PLAN = [(1, "easy", 45, 3), (2, "intervals", 60, 8), (3, "easy", 50, 3), (5, "tempo", 55, 6), (6, "long", 110, 5)]
PRACTICES = ["", "", "foam-rolling 10min", "nap 20min", "stretching"]
NOTES = ["", "", "", "", "", "", "", "", "", "Slept badly, work."]


def main(folder, weeks):
    first = END - timedelta(weeks=weeks)
    home = Path(folder)
    log = home / "Content" / "Log"
    log.mkdir(parents=True, exist_ok=True)
    (home / "restday.yml").write_text("runner: Long Sample\ntime_zone: Europe/Oslo\n"
                                      "audiences: {public: {show: [hrv, rhr, sleep, form]}}\n")
    generator = random.Random("long")
    write(log / "sessions.csv", ["date", "sport", "kind", "duration_min", "distance_km", "rpe", "average_hr", "title"],
          sessions(generator, first, weeks))
    write(log / "checkins.csv", ["date", "sleep_hours", "sleep_quality", "resting_hr", "hrv_rmssd", "soreness",
                                 "energy", "stress", "mood", "motivation", "ill", "practices", "note"],
          checkins(generator, first, weeks * 7))


def write(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


def sessions(generator, first, weeks):
    for week in range(weeks):
        factor = (0.6 if week % 4 == 3 else 0.9 + 0.1 * (week % 4)) * (1 + week % 520 / 2000)
        for day, kind, minutes, effort in PLAN:
            minutes = round(minutes * factor * generator.uniform(0.9, 1.1))
            effort = max(1, min(10, effort + generator.choice([-1, 0, 0, 1])))
            yield [first + timedelta(weeks=week, days=day), "run", kind, minutes, round(minutes / 5.8, 1), effort,
                   118 + 6 * effort, f"{kind} {week}"]


def checkins(generator, first, days):
    for number in range(days):
        tired = generator.gauss(0.3 if number // 7 % 4 == 2 else 0, 0.4)
        ill = "yes" if number % 180 in (100, 101, 102) else "no"
        yield [first + timedelta(days=number), round(generator.gauss(7.5 - 0.3 * tired, 0.6), 1), scale(3.5 - tired),
               round(generator.gauss(48 + 2 * tired, 1.5)), round(generator.gauss(62 - 6 * tired, 5)),
               scale(2.3 + tired), scale(3.4 - tired), scale(2.6 + tired / 2), scale(3.7 - tired), scale(3.6 - tired),
               ill, generator.choice(PRACTICES), generator.choice(NOTES)]


def scale(value):
    return max(1, min(5, round(value)))


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], int(sys.argv[2]) if len(sys.argv) == 3 else 520)
