"""One invented log, the same each time: eight weeks of a runner in Oslo.

All numbers are whole in the unit of the coarsest format (minutes, ten meters, beats, milliseconds,
tenths of a kilogram), so that a difference is a mistake and no rounding. Summer time ends in the
sixth week; runs start close to midnight on both sides of a week's end; there are pauses, naps, two
sessions on one day, a run without heart rate, one without distance, mornings with gaps, and days
without anything.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta, timezone
from functools import cached_property
from random import Random
from zoneinfo import ZoneInfo

ZONE = ZoneInfo("Europe/Oslo")
FIRST = date(2025, 9, 15)
DAYS = 56
WEEKS = ("2025-W45", "2025-W44", "2025-W43", "2025-W40")
"""The last of the log, the one after the clock change, the one with it, and an early one."""

SETTINGS = """\
runner: Robin Sample
time_zone: Europe/Oslo
birth_year: 1988
sex: female
hr_max: 188
hr_rest: 48
threshold_pace: 4:45
"""


@dataclass(frozen=True)
class Session:
    number: int
    start: datetime
    sport: str
    kind: str
    minutes: int
    pause: int
    """Minutes for which the watch was stopped, half way."""
    meters: int | None
    hr: int | None
    max_hr: int | None
    rpe: int | None

    @property
    def day(self):
        return self.start.date()

    @property
    def utc(self):
        return self.start.astimezone(timezone.utc)

    @property
    def end(self):
        return self.utc + timedelta(minutes=self.elapsed)

    @property
    def elapsed(self):
        return self.minutes + self.pause

    @property
    def seconds(self):
        return self.minutes * 60

    @property
    def title(self):
        return f"Number {self.number}"

    def moments(self, step=10):
        """(instant, seconds on the timer) of a recording, with nothing while it was stopped."""
        half = self.seconds // 2 // step * step
        before = [(self.utc + timedelta(seconds=s), s) for s in range(0, half + 1, step)]
        resumed = half if self.pause else half + step
        after = [(self.utc + timedelta(seconds=s + self.pause * 60), s)
                 for s in range(resumed, self.seconds + 1, step)]
        return before, after

    def meters_at(self, seconds):
        return None if self.meters is None else self.meters * seconds / self.seconds


@dataclass(frozen=True)
class Nap:
    start: datetime
    minutes: int

    @property
    def end(self):
        return self.start + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class Morning:
    day: date
    bed: datetime | None
    light: int
    deep: int
    rem: int
    awake: int
    nap: Nap | None
    """Since the waking before, as a check-in counts it: on the afternoon of the day before."""
    resting_hr: int | None
    hrv: int | None
    weight: float | None
    ratings: dict

    @property
    def asleep(self):
        return self.light + self.deep + self.rem

    @cached_property
    def wake(self):
        end = self.bed.astimezone(timezone.utc) + timedelta(minutes=self.asleep + self.awake)
        return end.astimezone(ZONE)

    def stages(self):
        """(start, minutes, level) one after the other; awake lies in the middle."""
        parts = (("light", self.light // 2), ("deep", self.deep), ("awake", self.awake),
                 ("light", self.light - self.light // 2), ("rem", self.rem))
        at = self.bed.astimezone(timezone.utc)
        for level, minutes in parts:
            if minutes:
                yield at, minutes, level
            at += timedelta(minutes=minutes)


@dataclass(frozen=True)
class Log:
    sessions: list
    mornings: list

    def nights(self):
        return [morning for morning in self.mornings if morning.bed]


def local(day, hour, minute):
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=ZONE)


WEEK = {  # weekday: start, sport, kind, minutes, minutes per km, heart rate, effort
    1: ((17, 40), "run", "intervals", 52, 5.2, 158, 8),
    2: ((6, 45), "ride", "easy", 60, 2.5, 122, 3),
    3: ((18, 5), "run", "easy", 44, 6.0, 138, 3),
    5: ((9, 10), "run", "long", 96, 6.0, 146, 5),
    6: ((23, 40), "run", "easy", 36, 6.0, 136, 3),
}


def invented_sessions(random):
    sessions = []

    def add(day, at, sport, kind, minutes, meters, hr, rpe, pause=0):
        sessions.append(Session(
            len(sessions) + 1, local(day, *at), sport, kind, minutes, pause, meters, hr,
            hr and hr + 14, rpe))

    for number in range(DAYS):
        day = FIRST + timedelta(number)
        if day.weekday() == 0 and number % 14 == 7:
            add(day, (0, 30), "run", "easy", 32, 5330, 134, 2)
        if day.weekday() not in WEEK or number in (15, 16, 31):
            continue
        at, sport, kind, minutes, pace, hr, rpe = WEEK[day.weekday()]
        minutes += random.randint(-4, 6) + number // 14 * 2
        meters = round(minutes / pace * 100) * 10
        add(day, at, sport, kind, minutes, None if number == 24 else meters,
            None if number == 40 else hr + random.randint(-3, 3), rpe,
            pause=random.choice((0, 0, 3)))
        if day.weekday() == 2:
            add(day, (19, 15), "walk", "easy", 30, 2700, 95, 1)
    return sessions


def invented_mornings(random):
    mornings = []
    for number in range(DAYS):
        day = FIRST + timedelta(number)
        if number in (4, 30, 31):
            continue
        bed = local(day - timedelta(1), 22, random.randint(15, 59))
        if number in (9, 10):  # past midnight
            bed = local(day, 0, random.randint(5, 40))
        has_night = number not in (12, 33)
        scale = lambda: random.choice((2, 3, 3, 4, 4, 5))
        mornings.append(Morning(
            day, bed if has_night else None, *(
                (random.randint(200, 270), random.randint(60, 90), random.randint(70, 110),
                 random.randint(8, 40)) if has_night else (0, 0, 0, 0)),
            Nap(local(day - timedelta(1), 14, random.randint(0, 30)), random.randint(18, 40))
            if has_night and number % 9 == 3 else None,
            None if number in (7, 20, 21) else random.randint(46, 53),
            None if number in (7, 28) else random.randint(52, 74),
            None if number % 3 else 62 + random.randint(0, 9) / 10,
            {name: scale() for name in
             ("sleep_quality", "soreness", "energy", "stress", "mood", "motivation")}))
    return mornings


def spoiled(log):
    """The same log with a slip in its last days: a check that finds none of them is no check."""
    sessions, mornings = list(log.sessions), list(log.mornings)
    sessions[-1] = replace(sessions[-1], minutes=sessions[-1].minutes + 2)
    mornings[-2] = replace(mornings[-2], light=mornings[-2].light + 20,
                           resting_hr=(mornings[-2].resting_hr or 50) + 2)
    return Log(sessions, mornings)


def invented_log():
    random = Random(5)
    return Log(invented_sessions(random), invented_mornings(random))
