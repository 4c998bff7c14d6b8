"""Optional and appendix numbers: what a report shows among its details."""

from math import log10

from efficiency import (
    efficiency_factor, has_reserve, heart_rate_speed_index, recovery, recovery_trend,
)
from mornings import BASELINE_MORNINGS
from runlog import clock_times, days_ending
from science import (
    INPUT_MISSING, NOT_APPLICABLE, ZERO_VARIANCE, Value, at_least, at_most, banister_trimp,
    heart_rate_reserve, insufficient, less_than, mean, more_than, sample_sd, stabilised_sd, too_few,
)

IDS = {
    "load.trimp", "load.trimp100", "load.rtss", "load.edwards", "load.lucia",
    *(f"load.hr_zone_{zone}_min" for zone in range(1, 6)), "load.polarization_hr",
    "load.polarization_sessions", "load.acute_chronic", "load.acute_chronic_difference",
    "load.acute_chronic_coupled", "load.acute_chronic_ewma", "sleep.regularity_index",
    "sleep.naps_min", "rhr.orthostatic_bpm", "rhr.orthostatic_z", "feel.wellness_sum",
    "feel.overall_recovery", "vitals.respiration", "vitals.skin_temperature_c",
    "vitals.spo2_pct", "run.efficiency_factor", "run.hr_speed_index", "run.hr_recovery_bpm",
    "run.hr_recovery_trend",
}
"""All but grade-adjusted speed: the recordings here are flat."""

MINUTES_A_DAY = 1440
STEP_MINUTES = 1 / 6


def details(training, mornings, week):
    """Readings and normals by id; only those with a value are shown."""
    found = {
        "load.trimp": (sum_of(map(training.trimp, training.sessions_in(week.days))), None),
        "load.trimp100": (trimp100(training, week), None),
        "load.rtss": (sum_of(map(training.rtss, training.sessions_in(week.days))), None),
        **zone_details(training, week),
        **ratio_details(training, week),
        "sleep.regularity_index": (sleep_regularity(mornings, week), None),
        "sleep.naps_min": (week_sum(mornings, "nap_minutes", week), None),
        **orthostatic_details(mornings, week),
        "feel.wellness_sum": (wellness(mornings, week), None),
        "feel.overall_recovery": overall(mornings, week),
        "vitals.respiration": vital(mornings, "respiration_rate", week, 0.5),
        "vitals.skin_temperature_c": vital(mornings, "skin_temperature_deviation_c", week, 0.2),
        "vitals.spo2_pct": (week_mean(mornings, "oxygen_saturation_pct", week), None),
        "run.efficiency_factor": (efficiency_factor(training, week), None),
        "run.hr_speed_index": (heart_rate_speed_index(training, week), None),
        "run.hr_recovery_bpm": (recovery(training, week), None),
        "run.hr_recovery_trend": (recovery_trend(training, week), None),
    }
    return {id: pair for id, pair in found.items() if isinstance(pair[0], Value)}


def sum_of(loads):
    known = [load for load in loads if load is not None]
    return Value(sum(known), len(known)) if known else INPUT_MISSING


def trimp100(training, week):
    """TRIMP counted in hours at threshold, a hundred each."""
    threshold = training.settings.hr_threshold
    if threshold is None or not has_reserve(training):
        return INPUT_MISSING
    reserve = heart_rate_reserve(threshold, training.hr_rest, training.hr_max)
    hour = banister_trimp(60, reserve, training.settings.is_female)
    total = sum_of(map(training.trimp, training.sessions_in(week.days)))
    return Value(100 * total.value / hour, total.n) if isinstance(total, Value) else total


# Heart-rate zones


def zone_details(training, week):
    tracks = [s.track for s in training.sessions_in(week.days) if s.track is not None]
    found = {
        "load.polarization_hr": (polarization_by_heart_rate(training, week), None),
        "load.polarization_sessions": (polarization_by_sessions(training, week), None),
    }
    rates = [hr for track in tracks for hr in track.heart_rates]
    if rates and training.hr_max is not None:
        zones = [0.0] * 5
        for hr in rates:
            percent = 100 * hr / training.hr_max
            if at_least(percent, 50):
                zones[min(4, int((percent - 50 + 1e-9) // 10))] += STEP_MINUTES
        for number, minutes in enumerate(zones, 1):
            found[f"load.hr_zone_{number}_min"] = (Value(minutes, len(tracks)), None)
        load = sum(weight * minutes for weight, minutes in enumerate(zones, 1))
        found["load.edwards"] = (Value(load, len(tracks)), None)
    settings = training.settings
    if rates and None not in (settings.hr_vt1, settings.hr_vt2) and settings.hr_vt1 < settings.hr_vt2:
        thirds = three_zones(rates, settings.hr_vt1, settings.hr_vt2)
        load = sum(weight * minutes for weight, minutes in enumerate(thirds, 1))
        found["load.lucia"] = (Value(load, len(tracks)), None)
    return found


def three_zones(rates, first, second):
    """Minutes below the first threshold, between them, above the second."""
    minutes = [0.0, 0.0, 0.0]
    for hr in rates:
        zone = 0 if less_than(hr, first) else 2 if more_than(hr, second) else 1
        minutes[zone] += STEP_MINUTES
    return minutes


def polarization_by_heart_rate(training, week):
    amounts = zones_of_28_days(training, week)
    return amounts if not isinstance(amounts, tuple) else polarization(*amounts)


def zones_of_28_days(training, week):
    """(zones, sessions), or why they cannot be told."""
    sessions = training.sessions_in(days_ending(week.end, 28))
    tracks = [s.track for s in sessions if s.track is not None]
    rates = [hr for track in tracks for hr in track.heart_rates]
    settings = training.settings
    own = None not in (settings.hr_vt1, settings.hr_vt2) and settings.hr_vt1 < settings.hr_vt2
    if not rates or not (own or training.hr_max):
        return INPUT_MISSING
    edges = (settings.hr_vt1, settings.hr_vt2) if own else (
        0.82 * training.hr_max, 0.87 * training.hr_max)
    all_minutes = sum(s.duration_min for s in sessions if s.duration_min is not None)
    minutes = len(rates) * STEP_MINUTES
    if less_than(minutes / all_minutes, 0.8):
        return INPUT_MISSING
    few = too_little(training, week, len(tracks), minutes)
    return few or (three_zones(rates, *edges), len(tracks))


def polarization_by_sessions(training, week):
    """Only where heart rates do not tell it."""
    if isinstance(zones_of_28_days(training, week), tuple):
        return NOT_APPLICABLE
    rated = [s for s in training.sessions_in(days_ending(week.end, 28)) if s.rpe]
    if not rated:
        return INPUT_MISSING
    counts = [0, 0, 0]
    for session in rated:
        counts[0 if at_most(session.rpe, 4) else 2 if at_least(session.rpe, 7) else 1] += 1
    minutes = sum(s.duration_min for s in rated if s.duration_min is not None)
    return too_little(training, week, len(rated), minutes) or polarization(counts, len(rated))


def too_little(training, week, sessions, minutes):
    days = (week.end - training.first).days + 1
    for have, need in ((days, 28), (sessions, 8), (int(minutes / 60), 5)):
        if less_than(have, need):
            return insufficient(have, need)
    return None


def polarization(amounts, n):
    easy, moderate, hard = (amount / sum(amounts) for amount in amounts)
    if hard == 0:
        return Value(0.0, n)
    if hard > easy:
        return NOT_APPLICABLE
    share = easy / 0.01 * (hard - 0.01) if moderate == 0 else easy / moderate * hard
    return Value(log10(100 * share), n) if share > 0 else NOT_APPLICABLE


# The last week against the weeks before


def ratio_details(training, week):
    loads = training.known_loads(days_ending(week.end, 28))
    if len(loads) < 28:
        return {}
    acute, before, month = mean(loads[-7:]), mean(loads[:21]), mean(loads)
    found = {"load.acute_chronic_ewma": smoothed_ratio(loads)}
    if before > 0:
        found["load.acute_chronic"] = Value(acute / before, 28)
        found["load.acute_chronic_difference"] = Value(acute - before, 28)
    if month > 0:
        found["load.acute_chronic_coupled"] = Value(acute / month, 28)
    return {id: (reading, None) for id, reading in found.items()}


def smoothed_ratio(loads):
    """Two averages with 2/(N+1), both begun at the first load."""
    states = {7: loads[0], 28: loads[0]}
    for load in loads[1:]:
        for n in states:
            states[n] += 2 / (n + 1) * (load - states[n])
    return Value(states[7] / states[28], 28) if states[28] > 0 else NOT_APPLICABLE


# Mornings


def week_mean(mornings, measure, week):
    values = mornings.values(measure, week.days)
    return Value(mean(values), len(values)) if values else INPUT_MISSING


def week_sum(mornings, measure, week):
    values = mornings.values(measure, week.days)
    return Value(sum(values), len(values)) if values else INPUT_MISSING


def vital(mornings, measure, week, floor):
    """The week's mean, and the normal of the 28 days before with a floor under its SD."""
    past = mornings.baseline(measure, week.start, mornings.source_of(measure, week.days))
    if len(past) < BASELINE_MORNINGS:
        return week_mean(mornings, measure, week), "learning"
    half = max(sample_sd(past), floor)
    return week_mean(mornings, measure, week), (mean(past) - half, mean(past) + half)


def overall(mornings, week):
    past = mornings.baseline("overall_recovery", week.start)
    reading = week_mean(mornings, "overall_recovery", week)
    if len(past) < BASELINE_MORNINGS:
        return reading, "learning"
    half = stabilised_sd(sample_sd(past), len(past), 1.5)
    return reading, (mean(past) - half, mean(past) + half)


def wellness(mornings, week):
    sums = []
    for day in week.days:
        items = [mornings.value(name, day) for name in ("energy", "sleep_quality", "mood")]
        items += [turned(mornings.value(name, day)) for name in ("soreness", "stress")]
        if None not in items:
            sums.append(sum(items))
    return Value(mean(sums), len(sums)) if sums else INPUT_MISSING


def turned(answer):
    """An answer where less is better, told the other way round."""
    return None if answer is None else 6 - answer


def orthostatic_details(mornings, week):
    """The last test of the week against those of the 28 days before it."""
    tested = [day for day in week.days if rise(mornings, day) is not None]
    if not tested:
        return {}
    day, now = tested[-1], rise(mornings, tested[-1])
    device = mornings.device(day)
    past = [
        rise(mornings, earlier)
        for earlier in days_ending(day, 29)[:-1]
        if rise(mornings, earlier) is not None and mornings.is_ordinary(earlier)
        and mornings.device(earlier) == device
    ]
    if len(past) < 7:
        return {"rhr.orthostatic_bpm": (Value(now, len(tested)), "learning")}
    center, spread = mean(past), sample_sd(past)
    z = Value((now - center) / spread, len(past)) if spread > 0 else ZERO_VARIANCE
    return {
        "rhr.orthostatic_bpm": (Value(now, len(tested)), (center - spread, center + spread)),
        "rhr.orthostatic_z": (z, None),
    }


def rise(mornings, day):
    lying, standing = mornings.value("supine_hr", day), mornings.value("standing_hr", day)
    return None if None in (lying, standing) else standing - lying


def sleep_regularity(mornings, week):
    """Minute by minute, noon to noon, over the 28 days that end with the week."""
    days = [asleep(mornings, day, week) for day in days_ending(week.end, 28)]
    known = sum(day is not None for day in days)
    pairs = [(a, b) for a, b in zip(days, days[1:]) if a is not None and b is not None]
    if len(pairs) < 6:
        return insufficient(len(pairs), 6) if known else INPUT_MISSING
    like = sum(x == y for a, b in pairs for x, y in zip(a, b))
    return Value(-100 + 200 * like / (len(pairs) * MINUTES_A_DAY), known)


def asleep(mornings, day, week):
    """1440 states from the noon before, or None where they are not known."""
    own = slept(mornings, day)
    if own is None:
        return None
    states = [own[0] <= minute < own[1] for minute in range(MINUTES_A_DAY)]
    late = slept(mornings, days_ending(day, 2)[0])
    for minute in range(max(0, (late[1] if late else 0) - MINUTES_A_DAY)):
        states[minute] = True
    return states


def slept(mornings, day):
    """First and last minute of the night, counted from the noon before."""
    checkin = mornings.checkins.get(day)
    if checkin is None or checkin.numbers.get("nap_minutes"):
        return None
    bed, wake = clock_times(checkin)
    if bed is None or wake is None or bed == wake:
        return None
    begin = round(60 * bed + 720) % MINUTES_A_DAY
    return begin, begin + round(60 * (wake - bed)) % MINUTES_A_DAY
