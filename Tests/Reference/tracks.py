"""Recordings in TCX: written for random logs, and read back.

A recording here has a point every ten seconds and no elevation, so that time at
a heart rate, speed and 30-second means leave nothing to interpretation: what a
point says holds until the next one.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree

STEP_SECONDS = 10
STEPS_A_BIN = 3
"""Pace-based load weighs the means of 30 seconds."""

SPACE = "{http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2}"
SPORTS = {"Running": "run", "Biking": "ride"}


@dataclass(frozen=True)
class Track:
    """What one recording tells."""

    day: object
    start: str
    sport: str
    minutes: float
    kilometers: float
    steps: tuple
    """(heart rate, meters per second) of each ten seconds."""

    @property
    def heart_rates(self):
        return [hr for hr, _ in self.steps]

    @property
    def speeds(self):
        return [speed for _, speed in self.steps]

    def after_minutes(self, minutes):
        """The part from so many minutes on."""
        return self.steps[minutes * 60 // STEP_SECONDS:]

    def half_minute_speeds(self):
        pieces = range(0, len(self.steps), STEPS_A_BIN)
        return [sum(self.speeds[n:n + STEPS_A_BIN]) / STEPS_A_BIN for n in pieces]


def tcx_text(start, sport, minutes, heart_rates, speeds):
    """A lap with its points; `start` knows its zone."""
    utc = start.astimezone(timezone.utc)
    meters, lines = 0.0, []
    for place, hr in enumerate(heart_rates):
        at = (utc + timedelta(seconds=STEP_SECONDS * place)).strftime("%Y-%m-%dT%H:%M:%SZ")
        lines.append(
            f"<Trackpoint><Time>{at}</Time><DistanceMeters>{meters!r}</DistanceMeters>"
            f"<HeartRateBpm><Value>{hr}</Value></HeartRateBpm></Trackpoint>")
        if place < len(speeds):
            meters += speeds[place] * STEP_SECONDS
    first = utc.strftime("%Y-%m-%dT%H:%M:%SZ")
    total = sum(speeds) * STEP_SECONDS
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<TrainingCenterDatabase xmlns="{SPACE[1:-1]}"><Activities><Activity Sport="{sport}">'
        f'<Id>{first}</Id><Lap StartTime="{first}"><TotalTimeSeconds>{60 * minutes}'
        f"</TotalTimeSeconds><DistanceMeters>{total!r}</DistanceMeters><Track>\n"
        + "\n".join(lines)
        + "\n</Track></Lap></Activity></Activities></TrainingCenterDatabase>\n")


def read_tcx(path, zone):
    """The recording of a file that `tcx_text` wrote."""
    activity = ElementTree.parse(path).getroot().find(f".//{SPACE}Activity")
    lap = activity.find(f"{SPACE}Lap")
    points = []
    for point in lap.iter(f"{SPACE}Trackpoint"):
        points.append((
            float(point.find(f"{SPACE}HeartRateBpm/{SPACE}Value").text),
            float(point.find(f"{SPACE}DistanceMeters").text)))
    begun = datetime.strptime(lap.get("StartTime"), "%Y-%m-%dT%H:%M:%SZ")
    local = begun.replace(tzinfo=timezone.utc).astimezone(zone)
    steps = [
        (hr, (later - meters) / STEP_SECONDS)
        for (hr, meters), (_, later) in zip(points, points[1:])
    ]
    return Track(
        day=local.date(), start=f"{local:%H:%M}", sport=SPORTS[activity.get("Sport")],
        minutes=float(lap.find(f"{SPACE}TotalTimeSeconds").text) / 60,
        kilometers=float(lap.find(f"{SPACE}DistanceMeters").text) / 1000, steps=tuple(steps))
