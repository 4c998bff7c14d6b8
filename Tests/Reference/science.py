"""The formulas of the weekly report, one small function each.

Nothing here knows about files, days or settings. Names follow the science:
who wants to check a number finds its formula under its name.
"""

from dataclasses import dataclass
from math import erfc, exp, floor, sqrt

TOLERANCE = 1e-9
"""Two numbers closer than this count as equal when one is a threshold."""


# Results: a value with its sample size, or the reason why there is none


@dataclass(frozen=True)
class Value:
    """A metric's value and the number of days, mornings or sessions behind it."""

    value: float
    n: int


@dataclass(frozen=True)
class Missing:
    """Why a metric has no value; `have` and `need` only for insufficient data."""

    reason: str
    have: float | None = None
    need: float | None = None


INPUT_MISSING = Missing("input-missing")
NOT_APPLICABLE = Missing("not-applicable")
ZERO_VARIANCE = Missing("zero-variance")


def insufficient(have, need):
    """Some data, but too little."""
    return Missing("insufficient-data", have, need)


def too_few(count, need):
    """The reason for fewer than `need` values; None when there are enough."""
    if count == 0:
        return INPUT_MISSING
    return insufficient(count, need) if count < need else None


# Comparisons with a threshold (a value within the tolerance equals it)


def at_least(value, threshold):
    return value >= threshold - TOLERANCE


def at_most(value, threshold):
    return value <= threshold + TOLERANCE


def more_than(value, threshold):
    return value > threshold + TOLERANCE


def less_than(value, threshold):
    return value < threshold - TOLERANCE


def clip(value, low, high):
    return max(low, min(high, value))


# Statistics


def mean(values):
    return sum(values) / len(values)


def sample_sd(values):
    """Spread with n - 1; 0 for a single value."""
    if len(values) < 2:
        return 0.0
    center = mean(values)
    return sqrt(sum((x - center) ** 2 for x in values) / (len(values) - 1))


def population_sd(values):
    """Spread with n: only for monotony."""
    center = mean(values)
    return sqrt(sum((x - center) ** 2 for x in values) / len(values))


def percentile(values, share):
    """Quantile by linear interpolation (type 7)."""
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    lower = floor(position)
    upper = min(lower + 1, len(ordered) - 1)
    return ordered[lower] + (position - lower) * (ordered[upper] - ordered[lower])


def median(values):
    return percentile(values, 0.5)


def stabilised_sd(sd, n, typical):
    """The runner's spread, steadied by seven pseudo-days of a typical one."""
    return sqrt((7 * typical**2 + (n - 1) * sd**2) / (7 + n - 1))


# Session load


def session_rpe_load(rpe, minutes):
    """Foster's session RPE: rating times minutes."""
    return rpe * minutes


def heart_rate_reserve(hr, hr_rest, hr_max):
    """Share of the heart rate reserve; at or below rest it is 0."""
    return max(0.0, (hr - hr_rest) / (hr_max - hr_rest))


def banister_trimp(minutes, reserve, is_female):
    """Banister's training impulse from a session's mean heart rate reserve."""
    factor, exponent = (0.86, 1.67) if is_female else (0.64, 1.92)
    return minutes * reserve * factor * exp(exponent * reserve)


def tanaka_hr_max(age):
    return 208 - 0.7 * age


def running_stress(minutes, pace, threshold_pace):
    """rTSS: 100 is an hour at threshold; paces in minutes per kilometer."""
    intensity = threshold_pace / pace
    return 100 * minutes / 60 * intensity**2


def median_ratio(pairs):
    """k: how much of the currency one unit of another load is worth."""
    return median([currency / other for currency, other in pairs])


# Week and trend


def monotony(daily):
    """Foster's monotony of seven known days, rest days as 0."""
    if sum(daily) <= 0:
        return NOT_APPLICABLE
    sd = population_sd(daily)
    if sd <= TOLERANCE * mean(daily):
        return ZERO_VARIANCE
    return mean(daily) / sd


def change_pct(now, reference):
    return 100 * (now / reference - 1)


def spike_pct(today_km, prior_km):
    """Today's run against the longest of the 30 days before."""
    return change_pct(today_km, max(prior_km))


def smoothed_load(daily, days, start):
    """Exponentially weighted load; a missing day (None) carries the state on."""
    weight = 1 - exp(-1 / days)
    state = start
    for load in daily:
        if load is not None:
            state += weight * (load - state)
    return state


# Mornings


def clock_hours_asleep(bed_h, wake_h):
    return (wake_h - bed_h) % 24


def sleep_midpoint(bed_h, wake_h):
    """Middle of the night in hours, on a clock from noon to noon."""
    from_midnight = bed_h - 24 if bed_h >= 12 else bed_h
    return from_midnight + clock_hours_asleep(bed_h, wake_h) / 2


def sleep_balance(nights, need):
    return sum(hours - need for hours in nights)


def running_sleep_debt(nights, need):
    """Debt that a long night pays back but never turns into credit."""
    debt = 0.0
    for hours in nights:
        debt = max(0.0, debt + need - hours)
    return debt


def days_to_clear(mornings, threshold):
    """Days until soreness is back at the threshold.

    `mornings` are (day, soreness) in order, day 0 the first morning after the
    session. Never above gives 0, not yet clear gives None.
    """
    above = [day for day, soreness in mornings if more_than(soreness, threshold)]
    if not above:
        return 0
    cleared = [
        day
        for day, soreness in mornings
        if day > above[0] and at_most(soreness, threshold)
    ]
    return cleared[0] if cleared else None


def sweat_rate(deficit_kg, drunk_l, minutes):
    """Liters an hour; a kilogram of acute mass change is a liter of water."""
    return (deficit_kg + drunk_l) / (minutes / 60)


# Recovery Balance Index

INTERVAL_Z = 1.2816
"""Half width of an 80 % interval in standard deviations."""


def contribution(today, center, spread, direction):
    """One contributor's c: its z, signed so that more is better, clipped at 2."""
    return clip(direction * (today - center) / spread, -2, 2)


def sleep_contribution(hours, need):
    """Sleep is held against need, an hour a unit; extra sleep counts once."""
    return clip(hours - need, -2, 1)


def index_points(c, weight, coverage):
    return 25 * weight * c / coverage


def index_sd(available, missing_weights, coverage):
    """Uncertainty of one day's index; `available` holds (weight, baseline n or None)."""
    known = sum(
        (weight / coverage) ** 2 * (0.25 + (1 / n if n else 0)) for weight, n in available
    )
    return 25 * sqrt(known + sum(weight**2 for weight in missing_weights))


# Trends


def theil_sen_slope(points):
    """Median of the slopes of all pairs of points that lie at different times; else None."""
    slopes = [
        (late - early) / (t2 - t1)
        for place, (t1, early) in enumerate(points)
        for t2, late in points[place + 1:]
        if t2 != t1
    ]
    return median(slopes) if slopes else None


def kendall_p(values):
    """Two-sided p of Mann and Kendall's test, ties allowed for, with continuity correction."""
    n = len(values)
    s = sum(
        (late > early) - (late < early)
        for place, early in enumerate(values) for late in values[place + 1:]
    )
    ties = [values.count(value) for value in set(values)]
    variance = n * (n - 1) * (2 * n + 5) - sum(t * (t - 1) * (2 * t + 5) for t in ties)
    if s == 0 or variance == 0:
        return 1.0
    z = (abs(s) - 1) / sqrt(variance / 18)
    return erfc(z / sqrt(2))


# Speed at a reference heart rate


def speed_at_reference(speed, hr, hr_reference, hr_rest):
    """Speed moved along the line through the standing heart rate."""
    standing = hr_rest + 26
    return speed * (hr_reference - standing) / (hr - standing)
