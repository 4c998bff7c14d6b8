#!/usr/bin/env python3
"""The numbers of a weekly report, worked out a second time.

    reference.py HOME --week 2026-W12

An independent reading of the specification in plain Python: it shares no code
with the tool and prints the part of `restday.report/1` that is numbers. Where
the two differ, one of them has misread the text.
"""

import argparse
import json

import training as load
from details import details
from efficiency import decoupling, reference_speed
from mornings import (
    GROUPS, Mornings, group_level, group_score, hrv_band, hrv_cv, mean_points, midpoint_sd,
    resting_hr_delta, short_nights, sleep_debt, soreness_clearance, usual_range,
    weight_change, week_index, week_mean, week_sleep_balance,
)
from redflags import open_flags
from runlog import days_ending, parse_week, read_log, read_settings
from science import (
    INPUT_MISSING, NOT_APPLICABLE, Missing, Value, at_least, at_most, insufficient,
    less_than, mean, median, more_than, speed_at_reference,
)
from training import Training

CALLS = {
    "stop": "See someone",
    "overstretched": "Ease off",
    "stretched": "Hold",
    "balanced": "Steady",
    "recovered": "Build",
}
LOAD_UNITS = {load.SRPE: "AU", load.TRIMP: "TRIMP", load.RTSS: "rTSS", load.MINUTES: "min"}


def report(home, week_text):
    """The report of one week, from the log as it was at the week's end."""
    settings = read_settings(home)
    week = parse_week(week_text, settings.week_start)
    log = read_log(home, settings).until(week.end)
    training = Training(log, settings, week)
    mornings = Mornings(log, settings)
    flags = open_flags(log, mornings, week)
    index = NOT_APPLICABLE if flags else week_index(mornings, week)
    return {
        "week": {"id": week.id, "start": str(week.start), "end": str(week.end)},
        "coverage": coverage(log, training, week),
        "verdict": verdict(training, mornings, week, flags),
        "index": index_object(index),
        "metrics": metrics(training, mornings, week, index),
        "flags": [{"id": flag} for flag in flags],
        "sessions": [session_object(training, s) for s in training.sessions_in(week.days)],
    }


def coverage(log, training, week):
    """Days with a check-in, sessions, and days of the week inside the log's span."""
    return {
        "checkins": sum(day in log.checkins for day in week.days),
        "sessions": len(training.sessions_in(week.days)),
        "days": sum(
            training.first is not None and training.first <= day <= training.last
            for day in week.days
        ),
    }


def session_object(training, session):
    return {
        "date": str(session.day),
        "sport": session.sport,
        "kind": session.kind,
        "minutes": session.duration_min,
        "km": session.distance_km,
        "load": training.load(session),
        "source": "table" if session.track is None else "tcx",
    }


# Verdict


def verdict(training, mornings, week, flags):
    groups = {}
    for group in GROUPS:
        score, days = group_score(mornings, group, week)
        groups[group] = {"level": group_level(score), "score": score, "days": days}
    groups["load"] = {"level": load_level(training, week)}
    level = ladder(groups, poor_groups(mornings, week.before()), flags)
    return {"level": level, "call": CALLS.get(level), "groups": groups}


def poor_groups(mornings, week):
    levels = [group_level(group_score(mornings, group, week)[0]) for group in GROUPS]
    return levels.count("poor")


def load_level(training, week):
    """High by the week's change or by a single run; low only by the change."""
    if load.known_days(training, week) == 0:
        return "unknown"
    change = load.load_change(training, week)
    spike = load.largest_spike(training, week)
    if isinstance(spike, Value) and more_than(spike.value, 30):
        return "high"
    if isinstance(change, Missing):
        return "usual"
    if at_least(change.value, 20):
        return "high"
    return "low" if at_most(change.value, -25) else "usual"


def ladder(groups, poor_last_week, flags):
    """The first rung that holds."""
    levels = [groups[group]["level"] for group in GROUPS]
    known = len(levels) - levels.count("unknown")
    poor, load_group = levels.count("poor"), groups["load"]["level"]
    if flags:
        return "stop"
    if known == 0 or (load_group == "unknown" and known == 1):
        return "unknown"
    if poor >= 2 and (load_group == "high" or poor_last_week >= 2):
        return "overstretched"
    if poor >= 2 or (poor == 1 and load_group == "high"):
        return "stretched"
    if poor == 0 and "good" in levels and load_group != "high":
        return "recovered"
    return "balanced"


# Index


def index_object(index):
    if isinstance(index, Missing):
        return missing_object(index)
    return {
        "value": mean([day.value for day in index]),
        "low": mean([day.low for day in index]),
        "high": mean([day.high for day in index]),
        "days": len(index),
        "contributors": [{"id": id, "points": p} for id, p in mean_points(index).items()],
    }


# Metrics


def metrics(training, mornings, week, index):
    return {
        **load_metrics(training, week),
        **form_metrics(training),
        **sleep_metrics(mornings, week),
        **heart_metrics(mornings, week),
        **feel_metrics(mornings, week),
        **other_metrics(training, mornings, week, index),
        **practice_metrics(mornings, week),
        **detail_metrics(training, mornings, week),
    }


def load_metrics(training, week):
    unit = LOAD_UNITS[training.currency]
    ranged = {
        "load.week": (load.week_load, unit),
        "load.minutes": (load.week_minutes, "min"),
        "load.distance_km": (load.week_distance, "km"),
        "load.monotony": (load.week_monotony, ""),
        "load.strain": (load.week_strain, unit),
        "load.rest_days": (load.rest_days, "d"),
        "load.hard_days": (load.hard_days, "d"),
        "load.easy_share_pct": (load.easy_share, "%"),
    }
    found = {
        id: judged(metric(training, week), unit, load.own_range(metric, training, week))
        for id, (metric, unit) in ranged.items()
    }
    found["load.change_pct"] = plain(load.load_change(training, week), "%")
    found["load.spike_pct"] = plain(load.largest_spike(training, week), "%")
    found["load.days_without_rest"] = plain(load.days_without_rest(training, week), "d")
    return found


def form_metrics(training):
    ids = ("form.fitness", "form.fatigue", "form.balance")
    unit = LOAD_UNITS[training.currency]
    return {id: plain(reading, unit) for id, reading in zip(ids, load.form(training))}


def sleep_metrics(mornings, week):
    need = mornings.need
    return {
        "sleep.mean_h": judged(week_mean(mornings, "sleep", week), "h", (need, need + 1)),
        "sleep.balance_h": plain(week_sleep_balance(mornings, week), "h"),
        "sleep.debt_h": plain(sleep_debt(mornings, week), "h"),
        "sleep.nights_below_7": plain(short_nights(mornings, week), "nights"),
        "sleep.midpoint_sd_min": plain(midpoint_sd(mornings, week), "min"),
        "sleep.quality": usual(mornings, "sleep_quality", week, "1-5"),
    }


def heart_metrics(mornings, week):
    hrv = week_mean(mornings, "ln_rmssd", week, need=3)
    return {
        "hrv.week_ln": judged(hrv, "ln ms", hrv_band(mornings, week)),
        "hrv.cv_pct": plain(hrv_cv(mornings, week), "%"),
        "rhr.week": usual(mornings, "resting_hr", week, "bpm", need=3),
        "rhr.delta_bpm": plain(resting_hr_delta(mornings, week), "bpm"),
    }


def feel_metrics(mornings, week):
    items = ("energy", "soreness", "mood", "stress", "motivation", "appetite")
    return {f"feel.{item}": usual(mornings, item, week, "1-5") for item in items}


def other_metrics(training, mornings, week, index):
    clearance = soreness_clearance(mornings, training.log.sessions, week)
    return {
        "soreness.days_to_clear": plain(clearance, "d"),
        "body.weight_change_pct": plain(weight_change(mornings, week), "%"),
        "hydration.deficit_kg": plain(load.fluid_deficit(training, week), "kg"),
        "hydration.sweat_rate_l_h": plain(load.week_sweat_rate(training, week), "L/h"),
        "run.speed_at_ref_hr": speed_object(training, week),
        "run.decoupling_pct": plain(decoupling(training, week), "%"),
        "index.week": plain(index_reading(index), ""),
    }


def index_reading(index):
    if isinstance(index, Missing):
        return index
    return Value(mean([day.value for day in index]), len(index))


def practice_metrics(mornings, week):
    """Days of each practice done this week."""
    logged = [mornings.checkins[day] for day in week.days if day in mornings.checkins]
    slugs = sorted({slug for checkin in logged for slug in checkin.practices})
    return {
        f"practice.{slug}.days": plain(
            Value(sum(slug in checkin.practices for checkin in logged), len(logged)), "d"
        )
        for slug in slugs
    }


def detail_metrics(training, mornings, week):
    """The details that have a value, as the runner gets them."""
    return {
        id: judged(reading, "", None if normal == "learning" else normal)
        if normal is not None else plain(reading, "")
        for id, (reading, normal) in details(training, mornings, week).items()
    }


def speed_object(training, week):
    reading, status = reference_speed(training, week)
    if status is None:
        return plain(reading, "km/h")
    return metric_object(reading, "km/h", status, None)


# Objects


def plain(reading, unit):
    """A metric without a normal."""
    if isinstance(reading, Missing):
        return missing_object(reading)
    return metric_object(reading, unit, None, None)


def judged(reading, unit, normal):
    """A metric held against its normal, which may still be learning."""
    if isinstance(reading, Missing):
        return missing_object(reading)
    if normal is None:
        return metric_object(reading, unit, "learning", None)
    low, high = normal
    status = "within"
    if less_than(reading.value, low):
        status = "below"
    elif more_than(reading.value, high):
        status = "above"
    return metric_object(reading, unit, status, {"low": low, "high": high})


def usual(mornings, measure, week, unit, need=1):
    reading = week_mean(mornings, measure, week, need)
    return judged(reading, unit, usual_range(mornings, measure, week))


def metric_object(reading, unit, status, normal):
    return {
        "value": reading.value, "unit": unit, "n": reading.n, "status": status, "normal": normal,
    }


def missing_object(missing):
    if missing.have is None:
        return {"reason": missing.reason}
    return {"reason": missing.reason, "have": missing.have, "need": missing.need}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("home")
    parser.add_argument("--week", required=True, help="2026-W12, or a date in the week")
    arguments = parser.parse_args()
    print(json.dumps(report(arguments.home, arguments.week), indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
