"""Mornings: baselines, sleep, heart, feelings, and the Recovery Balance Index."""

from dataclasses import dataclass
from datetime import timedelta
from math import log

from runlog import clock_times, days_ending, sleep_with_naps
from science import (
    INPUT_MISSING, INTERVAL_Z, NOT_APPLICABLE, Value, at_least, at_most, change_pct, clip,
    contribution, days_to_clear, index_points, index_sd, insufficient, less_than, mean,
    median, running_sleep_debt, sample_sd, sleep_balance, sleep_contribution,
    sleep_midpoint, stabilised_sd, too_few,
)

BASELINE_DAYS = 28
BASELINE_MORNINGS = 10
TYPICAL_SPREAD = {"ln_rmssd": 0.2, "resting_hr": 3.0}
RATING_SPREAD = 0.7
OF_DEVICES = {"ln_rmssd", "resting_hr", "respiration_rate", "skin_temperature_deviation_c"}
"""A device that a runner names has measured these; a normal never holds values of two."""


@dataclass(frozen=True)
class Contributor:
    """One part of the index: its weight, the way that is good, and its measure."""

    id: str
    group: str
    weight: float
    direction: int
    measure: str


CONTRIBUTORS = (
    Contributor("energy", "feel", 0.15, +1, "energy"),
    Contributor("soreness", "feel", 0.15, -1, "soreness"),
    Contributor("mood", "feel", 0.10, +1, "mood"),
    Contributor("stress", "feel", 0.10, -1, "stress"),
    Contributor("sleep_quality", "sleep", 0.10, +1, "sleep_quality"),
    Contributor("sleep_duration", "sleep", 0.15, +1, "sleep"),
    Contributor("ln_rmssd", "heart", 0.15, +1, "ln_rmssd"),
    Contributor("rhr", "heart", 0.10, -1, "resting_hr"),
)
SUBJECTIVE = {"energy", "soreness", "mood", "stress", "sleep_quality"}
GROUPS = ("feel", "sleep", "heart")


class Mornings:
    """Morning values by date, with the baselines they are held against."""

    def __init__(self, log, settings):
        self.checkins = log.checkins
        self.settings = settings
        self.need = settings.sleep_need

    def value(self, measure, day):
        checkin = self.checkins.get(day)
        if checkin is None:
            return None
        if measure == "sleep":
            return sleep_with_naps(checkin, self.settings.zone)
        if measure == "ln_rmssd":
            rmssd = checkin.numbers.get("hrv_rmssd")
            return None if rmssd is None else log(rmssd)
        if measure == "midpoint":
            bed, wake = clock_times(checkin)
            return None if bed is None or wake is None else sleep_midpoint(bed, wake)
        return checkin.numbers.get(measure)

    def values(self, measure, days):
        found = [self.value(measure, day) for day in days]
        return [value for value in found if value is not None]

    def baseline(self, measure, day, source=...):
        """Values of the 28 days before a day, without ill and travel days, of one device."""
        if source is ...:
            source = self.source_before(measure, day)
        days = days_ending(day - timedelta(1), BASELINE_DAYS)
        return self.values(
            measure,
            [d for d in days if self.is_ordinary(d)
             and (measure not in OF_DEVICES or self.device(d) == source)])

    def device(self, day):
        """The device that was named last."""
        named = [d for d in self.checkins if d <= day and self.checkins[d].words.get("device")]
        return self.checkins[max(named)].words["device"] if named else None

    def source_before(self, measure, day):
        """Whose the value of a day is, else the last one before it."""
        known = [d for d in self.checkins if d <= day and self.value(measure, d) is not None]
        return self.device(max(known)) if known else None

    def source_of(self, measure, days):
        """Who measured on most of a week's days, the later of two alike."""
        seen = [self.device(d) for d in days if self.value(measure, d) is not None]
        if not seen:
            return self.source_before(measure, days[0] - timedelta(1))
        most = max(map(seen.count, seen))
        return [source for source in seen if seen.count(source) == most][-1]

    def is_ordinary(self, day):
        checkin = self.checkins.get(day)
        return checkin is not None and not checkin.is_ill and not checkin.is_travelling

    def is_ill(self, day):
        return day in self.checkins and self.checkins[day].is_ill

    def weight_of(self, contributor):
        return self.settings.index_weights.get(contributor.id, contributor.weight)

    def c(self, contributor, day):
        """A contributor's c of one morning with its baseline's n, or None."""
        today = self.value(contributor.measure, day)
        if today is None:
            return None
        if contributor.id == "sleep_duration":
            return sleep_contribution(today, self.need), None
        past = self.baseline(contributor.measure, day)
        if len(past) < BASELINE_MORNINGS:
            return None
        spread = spread_of(contributor.measure, past)
        return contribution(today, mean(past), spread, contributor.direction), len(past)


def spread_of(measure, values):
    typical = TYPICAL_SPREAD.get(measure, RATING_SPREAD)
    return stabilised_sd(sample_sd(values), len(values), typical)


# Normals: (low, high), or None while learning


def usual_range(mornings, measure, week):
    """Mean and stabilised spread of the 28 days before the week."""
    past = mornings.baseline(measure, week.start, mornings.source_of(measure, week.days))
    if len(past) < BASELINE_MORNINGS:
        return None
    return mean(past) - spread_of(measure, past), mean(past) + spread_of(measure, past)


def hrv_band(mornings, week):
    """Half a plain standard deviation around the mean of the 28 days before the week."""
    past = mornings.baseline("ln_rmssd", week.start, mornings.source_of("ln_rmssd", week.days))
    if len(past) < BASELINE_MORNINGS:
        return None
    return mean(past) - 0.5 * sample_sd(past), mean(past) + 0.5 * sample_sd(past)


# Weekly metrics of mornings


def week_mean(mornings, measure, week, need=1):
    values = mornings.values(measure, week.days)
    return too_few(len(values), need) or Value(mean(values), len(values))


def hrv_cv(mornings, week):
    values = mornings.values("ln_rmssd", week.days)
    few = too_few(len(values), 3)
    return few or Value(100 * sample_sd(values) / mean(values), len(values))


def resting_hr_delta(mornings, week):
    """The week's mean against the mean of the 28 days before it."""
    values = mornings.values("resting_hr", week.days)
    past = mornings.baseline("resting_hr", week.start, mornings.source_of("resting_hr", week.days))
    if few := too_few(len(values), 3):
        return few
    if len(past) < BASELINE_MORNINGS:
        return insufficient(len(past), BASELINE_MORNINGS)
    return Value(mean(values) - mean(past), len(values))


def week_sleep_balance(mornings, week):
    nights = mornings.values("sleep", week.days)
    return too_few(len(nights), 4) or Value(sleep_balance(nights, mornings.need), len(nights))


def sleep_debt(mornings, week):
    """Running debt over the 14 dates that end with the week."""
    nights = mornings.values("sleep", days_ending(week.end, 14))
    few = too_few(len(nights), 4)
    return few or Value(running_sleep_debt(nights, mornings.need), len(nights))


def short_nights(mornings, week):
    nights = mornings.values("sleep", week.days)
    short = sum(less_than(hours, 7) for hours in nights)
    return too_few(len(nights), 1) or Value(short, len(nights))


def midpoint_sd(mornings, week):
    """How far the middle of the night wanders, in minutes."""
    middles = mornings.values("midpoint", week.days)
    return too_few(len(middles), 5) or Value(60 * sample_sd(middles), len(middles))


def weight_change(mornings, week):
    """The week's mean mass against the mean of the week before, three mornings each."""
    now = mornings.values("weight_kg", week.days)
    past = mornings.values("weight_kg", week.before().days)
    if few := too_few(len(now), 3):
        return few
    if len(past) < 3:
        return insufficient(len(past), 3)
    return Value(change_pct(mean(now), mean(past)), len(now))


# Soreness after hard sessions


def soreness_clearance(mornings, sessions, week):
    """The longest time that soreness took to clear after the week's hard sessions."""
    hard = sorted({s.day for s in sessions if s.rpe is not None and at_least(s.rpe, 7)})
    this_week = [day for day in hard if day in week.days]
    if not this_week:
        return NOT_APPLICABLE
    results = [clearance_after(mornings, day, hard) for day in this_week]
    cleared = [result for result in results if isinstance(result, Value)]
    if cleared:
        return max(cleared, key=lambda result: result.value)
    reasons = [result for result in results if result != INPUT_MISSING]
    return max(reasons, key=lambda reason: reason.have) if reasons else INPUT_MISSING


def clearance_after(mornings, day, hard_days):
    """Mornings count until the next hard session's own, ten at most."""
    past = [d for d in days_ending(day, BASELINE_DAYS) if mornings.is_ordinary(d)]
    usual = mornings.values("soreness", past)
    last = min([day + timedelta(10)] + [d for d in hard_days if d > day])
    after = [
        (number, mornings.value("soreness", day + timedelta(number + 1)))
        for number in range((last - day).days)
    ]
    after = [(number, soreness) for number, soreness in after if soreness is not None]
    if not usual and not after:
        return INPUT_MISSING
    if len(usual) < BASELINE_MORNINGS:
        return insufficient(len(usual), BASELINE_MORNINGS)
    if not after:
        return insufficient(0, 1)
    days = days_to_clear(after, median(usual) + 0.5)
    return insufficient(0, 1) if days is None else Value(days, len(after))


# Recovery Balance Index


@dataclass(frozen=True)
class DailyIndex:
    value: float
    low: float
    high: float
    points: dict


def daily_index(mornings, day):
    """One morning's index with its 80 % interval, or None."""
    if mornings.is_ill(day):
        return None
    parts = {x: mornings.c(x, day) for x in CONTRIBUTORS}
    known = {x: part for x, part in parts.items() if part is not None}
    coverage = sum(mornings.weight_of(x) for x in known)
    if less_than(coverage, 0.5) or not any(x.id in SUBJECTIVE for x in known):
        return None
    points = {
        x.id: index_points(c, mornings.weight_of(x), coverage) for x, (c, _) in known.items()
    }
    value = 50 + sum(points.values())
    sd = index_sd(
        [(mornings.weight_of(x), n) for x, (_, n) in known.items()],
        [mornings.weight_of(x) for x in parts if x not in known],
        coverage,
    )
    low, high = (clip(value + side * INTERVAL_Z * sd, 0, 100) for side in (-1, 1))
    return DailyIndex(value, low, high, points)


def week_index(mornings, week):
    """The index days of a week, or the reason for too few."""
    days = [index for index in (daily_index(mornings, d) for d in week.days) if index]
    if len(days) >= 4:
        return days
    logged = any(mornings.values(x.measure, week.days) for x in CONTRIBUTORS)
    return insufficient(len(days), 4) if logged else INPUT_MISSING


def mean_points(days):
    """Each contributor's points over the week, shared by all index days."""
    ids = [x.id for x in CONTRIBUTORS if any(x.id in day.points for day in days)]
    return {id: sum(day.points.get(id, 0) for day in days) / len(days) for id in ids}


# Groups of the verdict


def group_score(mornings, group, week):
    """(score, days) of a group; the score is None when no contributor has four days."""
    weighted, days = [], set()
    for contributor in (x for x in CONTRIBUTORS if x.group == group):
        by_day = {day: mornings.c(contributor, day) for day in week.days}
        known = {day: part[0] for day, part in by_day.items() if part is not None}
        if len(known) >= 4:
            weighted.append((mornings.weight_of(contributor), mean(list(known.values()))))
            days.update(known)
    total = sum(weight for weight, _ in weighted)
    if total <= 0:
        return None, 0
    return sum(weight * c for weight, c in weighted) / total, len(days)


def group_level(score):
    if score is None:
        return "unknown"
    if at_most(score, -0.5):
        return "poor"
    return "good" if at_least(score, 0.5) else "usual"
