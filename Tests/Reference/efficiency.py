"""Running efficiency: steady runs, their trend, decoupling, recovery of the heart rate."""

from datetime import timedelta

from runlog import days_ending
from science import (
    INPUT_MISSING, Value, at_least, at_most, insufficient, kendall_p, less_than, mean, median,
    speed_at_reference, theil_sen_slope, too_few,
)

WEEKS_8 = 56
WARM_UP_MINUTES = 10
HALVES_MINUTES = 40
STANDING_ABOVE_REST = 26


def has_reserve(training):
    known = training.hr_max is not None and training.hr_rest is not None
    return known and not less_than(training.hr_max - training.hr_rest, 40)


def steady_runs(training, days):
    """(session, heart rate, meters per second) of the eligible runs."""
    if not has_reserve(training):
        return []
    found = []
    for session in training.sessions_in(days):
        measured = steady_means(session)
        if measured is None:
            continue
        share = measured[0] / training.hr_max
        if at_least(share, 0.65) and at_most(share, 0.85):
            found.append((session, *measured))
    return found


def steady_means(session):
    """Mean heart rate and speed of a continuous run of 20 to 120 min without its first ten.

    A table row cannot drop its first ten minutes; its mean stands for the whole.
    """
    if session.sport != "run" or session.kind in ("intervals", "race"):
        return None
    if session.duration_min is None or not 20 <= session.duration_min <= 120:
        return None
    if session.track is not None:
        part = session.track.after_minutes(WARM_UP_MINUTES)
        return (mean([hr for hr, _ in part]), mean([v for _, v in part])) if part else None
    if not (session.distance_km and session.average_hr):
        return None
    return session.average_hr, session.distance_km * 1000 / (session.duration_min * 60)


def reference_speed(training, week):
    """(reading in km/h, status) at the median heart rate of the eligible runs."""
    runs = steady_runs(training, days_ending(week.end, WEEKS_8))
    if not runs:
        return INPUT_MISSING, None
    reference = median([hr for _, hr, _ in runs])
    near = [run for run in runs if at_most(abs(run[1] - reference), 10)]
    if len(near) < 6:
        return too_few(len(near), 6), None
    span = (near[-1][0].day - near[0][0].day) // timedelta(1)
    if span < 21:
        return insufficient(span, 21), None
    points = [
        (session.day.toordinal(), 3.6 * speed_at_reference(v, hr, reference, training.hr_rest))
        for session, hr, v in near
    ]
    slope, p = theil_sen_slope(points), kendall_p([speed for _, speed in points])
    status = "within" if p >= 0.10 else "above" if slope > 0 else "below"
    return Value(median([speed for _, speed in points[-3:]]), len(points)), status


def decoupling(training, week):
    """How much speed a heartbeat faded from the first half to the second: the week's median."""
    found = []
    for session, _, _ in steady_runs(training, week.days):
        if session.track is None:
            continue
        part = session.track.after_minutes(WARM_UP_MINUTES)
        if len(part) * 10 < HALVES_MINUTES * 60:
            continue
        half = len(part) // 2
        first, second = map(factor, (part[:half], part[half:]))
        found.append(100 * (first - second) / first)
    return Value(median(found), len(found)) if found else INPUT_MISSING


def factor(steps):
    """Meters a minute for each beat."""
    return 60 * mean([v for _, v in steps]) / mean([hr for hr, _ in steps])


def efficiency_factor(training, week):
    found = [60 * v / hr for _, hr, v in steady_runs(training, week.days)]
    return Value(median(found), len(found)) if found else INPUT_MISSING


def heart_rate_speed_index(training, week):
    """Vesterinen's index of the week's steady runs, their median."""
    runs = steady_runs(training, week.days)
    peak = peak_speed(training, days_ending(week.end, WEEKS_8))
    if not runs or peak is None:
        return INPUT_MISSING
    standing = training.hr_rest + STANDING_ABOVE_REST
    k = (training.hr_max - standing) / (3.6 * peak)
    found = [3.6 * v - (hr - standing) / k for _, hr, v in runs]
    return Value(median(found), len(found))


def peak_speed(training, days):
    """The best five minutes of a recorded run, in pieces of half a minute."""
    best = None
    for session in training.sessions_in(days):
        if session.track is None or session.sport != "run":
            continue
        pieces = session.track.half_minute_speeds()
        for start in range(len(pieces) - 9):
            speed = mean(pieces[start:start + 10])
            best = speed if best is None else max(best, speed)
    return best


def recoveries(training, days):
    """(session, heart rate at the end, how far it fell in 60 s)."""
    return [
        (s, s.hr_end, s.hr_end - s.hr_60s_after)
        for s in training.sessions_in(days)
        if s.hr_end is not None and s.hr_60s_after is not None
    ]


def recovery(training, week):
    found = recoveries(training, week.days)
    return Value(found[-1][2], 1) if found else INPUT_MISSING


def recovery_trend(training, week):
    """Change in 28 days over sessions that are like the week's last one."""
    now = recoveries(training, week.days)
    if not now:
        return INPUT_MISSING
    last, end, _ = now[-1]
    alike = [
        (session.day.toordinal(), fell)
        for session, ended, fell in recoveries(training, days_ending(week.end, WEEKS_8))
        if (session.sport, session.kind) == (last.sport, last.kind) and at_most(abs(ended - end), 5)
    ]
    slope = theil_sen_slope(alike) if len(alike) >= 5 else None
    if slope is None:
        return too_few(len(alike), 5) or insufficient(len(alike), 5)
    return Value(28 * slope, len(alike))
