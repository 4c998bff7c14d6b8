"""The same log as tables written by hand, with what a format can carry and nothing else."""

import csv
import io
from dataclasses import dataclass, field, replace

SESSION_FACTS = ("start", "distance", "hr", "rpe", "kind")
MORNING_FACTS = ("sleep", "clock", "nap", "resting_hr", "hrv", "weight")
RATINGS = ("sleep_quality", "soreness", "energy", "stress", "mood", "motivation")


@dataclass(frozen=True)
class Carries:
    """What of the log a format holds."""

    session: tuple = ()
    """Empty where it holds no sessions; "minutes" alone where it holds nothing but their length."""
    morning: tuple = ()
    sports: dict = field(default_factory=dict)
    """Sports that it calls by a wider word."""
    uses_elapsed: bool = False
    """It knows the time from start to end, and no pauses."""
    needs_distance: bool = False
    """A session without distance cannot be told."""
    needs_night: bool = False
    """What it knows of a morning hangs on the night before."""
    needs_reading: bool = False
    """It knows heart rate and HRV of one reading: both or neither."""
    kinds: tuple | None = None
    """The kinds it has a word for, where not all of them."""

    def keeps(self, session):
        return session.meters is not None or not self.needs_distance


def narrowed(log, carries):
    """The log without the sessions that the format cannot tell."""
    sessions = [session for session in log.sessions if carries.keeps(session)]
    return replace(log, sessions=sessions if carries.session else [])


def session_row(session, carries):
    has = lambda fact: fact in carries.session
    row = {"date": session.day.isoformat(),
           "sport": carries.sports.get(session.sport, session.sport),
           "duration_min": session.elapsed if carries.uses_elapsed else session.minutes}
    if has("start"):
        row["start"] = f"{session.start:%H:%M}"
    if has("kind") and (carries.kinds is None or session.kind in carries.kinds):
        row["kind"] = session.kind
    if has("distance") and session.meters is not None:
        row["distance_km"] = session.meters / 1000
    if has("hr") and session.hr:
        row["average_hr"] = session.hr
    if has("rpe") and session.rpe is not None:
        row["rpe"] = session.rpe
    return row


def morning_row(morning, carries):
    has = lambda fact: fact in carries.morning
    row = {}
    if (carries.needs_night and not morning.bed
            or carries.needs_reading and not (morning.hrv and morning.resting_hr)):
        return None
    if morning.bed and has("sleep"):
        row["sleep_hours"] = round(morning.asleep / 60, 4)
        if has("clock"):
            row["bedtime"] = f"{morning.bed:%H:%M}"
            row["wake_time"] = f"{morning.wake:%H:%M}"
    if morning.nap and has("nap"):
        row["nap_minutes"] = morning.nap.minutes
    values = {"resting_hr": morning.resting_hr, "hrv": morning.hrv, "weight": morning.weight}
    names = {"hrv": "hrv_rmssd", "weight": "weight_kg"}
    for fact, value in values.items():
        if has(fact) and value is not None:
            row[names.get(fact, fact)] = value
    for rating in RATINGS:
        if has(rating):
            row[rating] = morning.ratings[rating]
    return {"date": morning.day.isoformat(), **row} if row else None


def table(rows):
    """CSV of dictionaries, with the columns in the order of their first use."""
    columns = list(dict.fromkeys(name for row in rows for name in row))
    text = io.StringIO()
    writer = csv.DictWriter(text, columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def tables(log, carries):
    """Texts by file name."""
    mornings = [morning_row(morning, carries) for morning in log.mornings]
    found = {
        "sessions.csv": [session_row(session, carries) for session in narrowed(log, carries).sessions],
        "checkins.csv": [row for row in mornings if row],
    }
    return {name: table(rows) for name, rows in found.items() if rows}
