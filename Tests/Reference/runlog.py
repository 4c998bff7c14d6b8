"""Reading a home folder: the settings and the tables of the log.

A cell is a value, or it is not there: empty, unreadable and implausible cells
are all `None`, and the row stays. Plans carry no number of the report and are
not read.
"""

import csv
import io
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import yaml

from science import clock_hours_asleep, more_than
from tracks import read_tcx

KM_PER_MILE = 1.609344

RATINGS = (
    "sleep_quality", "soreness", "energy", "stress", "mood", "motivation", "appetite",
)
CHECKIN_LIMITS = {
    "sleep_hours": (0, 16),
    "nap_minutes": (0, 240),
    "resting_hr": (25, 110),
    "hrv_rmssd": (3, 300),
    "weight_kg": (25, 250),
    **{rating: (1, 5) for rating in RATINGS},
    "respiration_rate": (6, 30),
    "oxygen_saturation_pct": (70, 100),
    "skin_temperature_deviation_c": (-5, 5),
    "supine_hr": (25, 230),
    "standing_hr": (25, 230),
    "overall_recovery": (0, 10),
}
SESSION_LIMITS = {
    "duration_min": (0, 24 * 60),
    "distance_km": (0, 1000),
    "rpe": (0, 10),
    "average_hr": (25, 230),
    "hr_end": (25, 230),
    "hr_60s_after": (25, 230),
    "weight_before_kg": (25, 250),
    "weight_after_kg": (25, 250),
    "fluid_l": (0, 50),
    "temperature_c": (-60, 60),
}
LARGEST_DAILY_MASS_CHANGE = 0.06


# What a home holds


@dataclass
class Settings:
    """The settings that numbers rest on."""

    zone: ZoneInfo = ZoneInfo("UTC")
    week_start: str = "monday"
    sleep_need: float = 8.0
    is_female: bool = False
    birth_year: int | None = None
    hr_max: float | None = None
    hr_rest: float | None = None
    hr_threshold: float | None = None
    hr_vt1: float | None = None
    hr_vt2: float | None = None
    threshold_pace: float | None = None
    not_logged: list = field(default_factory=list)
    index_weights: dict = field(default_factory=dict)
    columns: dict = field(default_factory=dict)


@dataclass
class Checkin:
    """One morning: numbers by column name, and what was said in words."""

    day: date
    numbers: dict = field(default_factory=dict)
    words: dict = field(default_factory=dict)

    @property
    def is_ill(self):
        return self.words.get("ill", "").lower() == "yes"

    @property
    def is_travelling(self):
        return self.words.get("travel", "").lower() == "yes"

    @property
    def tags(self):
        return [tag.lower() for tag in split_list(self.words.get("symptoms", ""))]

    @property
    def practices(self):
        return [done.split()[0] for done in split_list(self.words.get("practices", ""))]


@dataclass
class Session:
    """One bout of training as its row and its recording tell it."""

    day: date
    numbers: dict
    words: dict
    track: object = None

    def __getattr__(self, name):
        if name in SESSION_LIMITS:
            return self.numbers.get(name)
        raise AttributeError(name)

    @property
    def sport(self):
        return self.words.get("sport", "run").lower()

    @property
    def kind(self):
        return self.words.get("kind", "").lower() or None


@dataclass
class Log:
    """All check-ins by date and all sessions in order of time."""

    checkins: dict
    sessions: list

    def until(self, day):
        """The log as it was at the end of a day."""
        return Log(
            {d: checkin for d, checkin in self.checkins.items() if d <= day},
            [session for session in self.sessions if session.day <= day],
        )

    def logged_days(self):
        return sorted(set(self.checkins) | {session.day for session in self.sessions})


@dataclass(frozen=True)
class Week:
    """Seven days and the name they go by."""

    start: date

    @property
    def end(self):
        return self.start + timedelta(6)

    @property
    def days(self):
        return days_between(self.start, self.end)

    @property
    def id(self):
        if self.start.weekday() == 6:
            return self.start.isoformat()
        year, number, _ = self.start.isocalendar()
        return f"{year}-W{number:02}"

    def before(self, weeks=1):
        return Week(self.start - timedelta(7 * weeks))


def week_containing(day, week_start):
    offset = (day.weekday() + 1) % 7 if week_start == "sunday" else day.weekday()
    return Week(day - timedelta(offset))


def parse_week(text, week_start):
    """`2026-W12` or a date in the week."""
    if "W" in text:
        year, number = text.split("-W")
        return week_containing(date.fromisocalendar(int(year), int(number), 1), week_start)
    return week_containing(date.fromisoformat(text), week_start)


def days_between(first, last):
    return [first + timedelta(n) for n in range((last - first).days + 1)]


def days_ending(last, count):
    return days_between(last - timedelta(count - 1), last)


def split_list(text):
    return [part.strip() for part in text.split(";") if part.strip()]


# Settings


def read_settings(home):
    """Settings as text first, so that `4:40` and `no` stay what was written."""
    path = Path(home) / "restday.yml"
    text = path.read_text(encoding="utf-8-sig") if path.exists() else ""
    raw = yaml.load(text, Loader=yaml.BaseLoader) or {}
    number = lambda key: float(raw[key]) if raw.get(key) else None
    return Settings(
        zone=ZoneInfo(raw.get("time_zone") or "UTC"),
        week_start=raw.get("week_start") or "monday",
        sleep_need=number("sleep_need_hours") or 8.0,
        is_female=raw.get("sex") == "female",
        birth_year=int(raw["birth_year"]) if raw.get("birth_year") else None,
        hr_max=number("hr_max"),
        hr_rest=number("hr_rest"),
        hr_threshold=number("hr_threshold"),
        hr_vt1=number("hr_vt1"),
        hr_vt2=number("hr_vt2"),
        threshold_pace=threshold_pace(raw),
        not_logged=[
            (date.fromisoformat(span["from"]), date.fromisoformat(span["to"]))
            for span in raw.get("not_logged") or []
        ],
        index_weights={k: float(w) for k, w in (raw.get("index_weights") or {}).items()},
        columns=raw.get("columns") or {},
    )


def threshold_pace(raw):
    """Minutes per kilometer, whatever the units of the settings."""
    if not raw.get("threshold_pace"):
        return None
    minutes, seconds = raw["threshold_pace"].split(":")
    pace = int(minutes) + int(seconds) / 60
    return pace / KM_PER_MILE if raw.get("units") == "imperial" else pace


# Tables


def read_log(home, settings):
    tables = sorted((Path(home) / "Content" / "Log").rglob("*.csv"), key=str)
    checkins = {}
    sessions = []
    for path in tables:
        if path.name.startswith("checkins"):
            for row in read_rows(path, settings.columns.get("checkins", {})):
                add_checkin(row, checkins)
        elif path.name.startswith("sessions"):
            for row in read_rows(path, settings.columns.get("sessions", {})):
                add_session(row, sessions)
    for path in sorted((Path(home) / "Content" / "Log").rglob("*.tcx"), key=str):
        add_track(read_tcx(path, settings.zone), sessions)
    reject_mass_jumps(checkins)
    sessions.sort(key=lambda s: (s.day, s.words.get("start", "")))
    return Log(checkins, sessions)


def read_rows(path, own_names):
    """The rows of a table as dictionaries of the cells that hold something."""
    text = path.read_text(encoding="utf-8-sig")
    renamed = {name.strip().lower(): column for name, column in own_names.items()}
    rows = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text))
    header = [cell.strip().lower() for cell in next(rows, [])]
    header = [renamed.get(name, name) for name in header]
    for row in rows:
        yield {name: cell.strip() for name, cell in zip(header, row) if cell.strip()}


def delimiter_of(text):
    header = text.split("\n", 1)[0]
    return max(",;\t", key=header.count)


def add_checkin(row, checkins):
    """Cell by cell: a later file or row fills and replaces, empty cells do not."""
    day = parse_day(row.get("date"))
    if day is None:
        return
    checkin = checkins.setdefault(day, Checkin(day))
    checkin.numbers.update(plausible_numbers(row, CHECKIN_LIMITS))
    checkin.words.update({k: v for k, v in row.items() if k not in CHECKIN_LIMITS})


def add_session(row, sessions):
    day = parse_day(row.get("date"))
    if day is not None:
        words = {k: v for k, v in row.items() if k not in SESSION_LIMITS}
        sessions.append(Session(day, plausible_numbers(row, SESSION_LIMITS), words))


def add_track(track, sessions):
    """A recording gives the measures of the row that tells of the same run."""
    own = [
        s for s in sessions
        if (s.day, s.sport, s.words.get("start")) == (track.day, track.sport, track.start)
    ]
    session = own[0] if own else Session(
        track.day, {}, {"sport": track.sport, "start": track.start})
    session.track = track
    session.numbers["duration_min"] = track.minutes
    session.numbers["distance_km"] = track.kilometers
    if not own:
        sessions.append(session)


def plausible_numbers(row, limits):
    numbers = {name: parse_number(row[name]) for name in limits if name in row}
    return {
        name: number
        for name, number in numbers.items()
        if number is not None and limits[name][0] <= number <= limits[name][1]
    }


def parse_number(text):
    if not all(c in "0123456789.,+-" for c in text):
        return None
    try:
        return float(text.replace(",", "."))
    except ValueError:
        return None


def parse_day(text):
    try:
        return date.fromisoformat(text or "")
    except ValueError:
        return None


def parse_clock(text):
    """Hours since midnight of `HH:MM`."""
    hours, _, minutes = (text or "").partition(":")
    if not (hours.isdigit() and minutes.isdigit()):
        return None
    return int(hours) + int(minutes) / 60 if int(hours) < 24 and int(minutes) < 60 else None


def reject_mass_jumps(checkins):
    """A body mass that moved more than 6 % since yesterday's is a slip."""
    for day in sorted(checkins):
        today = checkins[day].numbers.get("weight_kg")
        yesterday = checkins.get(day - timedelta(1))
        before = yesterday and yesterday.numbers.get("weight_kg")
        if today and before and more_than(abs(today / before - 1), LARGEST_DAILY_MASS_CHANGE):
            del checkins[day].numbers["weight_kg"]


# Nights


def night_hours(checkin, zone):
    """Hours slept: as logged, else from the clock times with the clock change undone."""
    logged = checkin.numbers.get("sleep_hours")
    if logged is not None:
        return logged
    bed, wake = clock_times(checkin)
    if bed is None or wake is None:
        return None
    hours = clock_hours_asleep(bed, wake) - clock_change_hours(checkin.day, bed, wake, zone)
    low, high = CHECKIN_LIMITS["sleep_hours"]
    return hours if low <= hours <= high else None


def clock_times(checkin):
    return (parse_clock(checkin.words.get("bedtime")), parse_clock(checkin.words.get("wake_time")))


def clock_change_hours(morning, bed_h, wake_h, zone):
    """How far the clocks went forward between bedtime and waking."""
    evening = morning if bed_h <= wake_h else morning - timedelta(1)
    offset = lambda day, hours: (
        datetime(day.year, day.month, day.day, tzinfo=zone) + timedelta(hours=hours)
    ).utcoffset()
    return (offset(morning, wake_h) - offset(evening, bed_h)).total_seconds() / 3600


def sleep_with_naps(checkin, zone):
    """TST24: the night that just ended and the naps since the waking before."""
    night = night_hours(checkin, zone)
    if night is None:
        return None
    return night + checkin.numbers.get("nap_minutes", 0) / 60
