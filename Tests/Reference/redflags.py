"""Red flags: tags, plain English words in notes, and patterns in the measures."""

from mornings import BASELINE_MORNINGS, weight_change
from runlog import days_ending
from science import Value, at_least, at_most, mean, sample_sd

PHRASES = {
    "chest-pain": ["chest pain", "chest pressure", "pain in my chest"],
    "fainting": ["fainting", "fainted", "passed out", "collapsed"],
    "irregular-heartbeat": ["irregular heartbeat", "racing heartbeat"],
    "breathlessness": ["breathless"],
    "confusion": ["confusion"],
    "seizure": ["seizure"],
    "heat-stroke": ["heat stroke", "heatstroke"],
    "severe-headache": ["severe headache"],
    "vomiting": ["vomiting", "vomited"],
    "swollen-hands": ["swollen hands", "swelling of hands"],
    "swollen-leg": ["swollen leg", "leg suddenly swollen"],
    "dark-urine": ["dark urine", "cola-coloured urine"],
    "self-harm": ["self-harm", "self harm", "suicid"],
    "fever": ["fever"],
    "chest-symptoms": ["chest symptoms"],
    "muscle-aches": ["muscle aches"],
    "bone-pain": ["bone pain", "stress fracture"],
    "night-pain": ["night pain", "pain at night", "wakes me at night"],
    "worsening-pain": ["worsening pain"],
    "limping": ["limping"],
    "joint-swelling": ["joint swelling", "swollen joint"],
    "joint-locking": ["joint locking"],
    "giving-way": ["giving way"],
    "numbness": ["numbness"],
    "weakness": ["weakness"],
    "back-pain-bladder": ["back pain with bladder"],
    "one-sided-soreness": ["one-sided soreness"],
    "missed-periods": ["missed period", "no period"],
    "low-libido": ["low libido", "loss of libido"],
    "food-restriction": ["food restriction", "purging"],
    "frequent-illness": ["frequent illness"],
    "low-mood": ["low mood"],
    "performance-drop": ["performance drop"],
    "dizziness": ["dizziness"],
    "blood-in-urine": ["blood in urine", "blood in my urine"],
    "blood-in-stool": ["blood in stool", "black stool"],
}


def open_flags(log, mornings, week):
    """Ids of the flags open in a week, in order of name."""
    return sorted(
        tagged(log, week) | written(log, week) | {
            flag
            for flag, is_open in MEASURED.items()
            if any(is_open(mornings, day) for day in week.days)
        } | ({"weight-loss"} if lost_mass(mornings, week) else set())
        | ({"low-spo2"} if is_short_of_oxygen(mornings, week) else set())
    )


def tagged(log, week):
    tags = {tag for day in week.days if day in log.checkins for tag in log.checkins[day].tags}
    return tags & set(PHRASES)


def written(log, week):
    """Flags whose words stand in a note; negation is not understood."""
    notes = [log.checkins[day].words.get("note", "") for day in week.days if day in log.checkins]
    notes += [s.words.get("note", "") for s in log.sessions if week.start <= s.day <= week.end]
    text = "\n".join(notes).lower()
    return {flag for flag, phrases in PHRASES.items() if any(p in text for p in phrases)}


# Measured patterns: whether the window that ends on a day shows it


def is_low_for_14_days(mornings, day):
    moods = mornings.values("mood", days_ending(day, 14))
    return len(moods) == 14 and all(at_most(mood, 2) for mood in moods)


def is_sore_for_8_days(mornings, day):
    soreness = mornings.values("soreness", days_ending(day, 8))
    return len(soreness) == 8 and all(at_least(value, 4) for value in soreness)


def is_ill_for_11_days(mornings, day):
    return all(mornings.is_ill(d) for d in days_ending(day, 11))


def is_heart_rate_high(mornings, day):
    """z of 3 or more on three days in a row, each with a symptom."""
    return all(
        at_least(resting_hr_z(mornings, d), 3) and bool(mornings.checkins[d].tags)
        for d in days_ending(day, 3)
    )


def resting_hr_z(mornings, day):
    """Plain z against the 28 days before; 0 where it is not defined."""
    today = mornings.value("resting_hr", day)
    past = mornings.baseline("resting_hr", day)
    if today is None or len(past) < BASELINE_MORNINGS or sample_sd(past) == 0:
        return 0.0
    return (today - mean(past)) / sample_sd(past)


def is_rising_far(mornings, day):
    """30 bpm or more on standing (40 from 12 to 19 years of age), with a known tag that day."""
    lying, standing = mornings.value("supine_hr", day), mornings.value("standing_hr", day)
    known = set(mornings.checkins[day].tags) & set(PHRASES) if day in mornings.checkins else set()
    if lying is None or standing is None or not known:
        return False
    born = mornings.settings.birth_year
    limit = 40 if born and 12 <= day.year - born <= 19 else 30
    return at_least(standing - lying, limit)


def is_short_of_oxygen(mornings, week):
    nights = mornings.values("oxygen_saturation_pct", week.days)
    return sum(at_most(value, 92) for value in nights) >= 2


MEASURED = {
    "orthostatic": is_rising_far,
    "low-mood-14-days": is_low_for_14_days,
    "soreness-8-days": is_sore_for_8_days,
    "ill": is_ill_for_11_days,
    "resting-hr-high": is_heart_rate_high,
}


def lost_mass(mornings, week):
    """5 % under the best 7-day mean of 8 weeks, or 1 % in each of three weeks."""
    if any(is_far_below_best(mornings, day) for day in week.days):
        return True
    changes = [weight_change(mornings, week.before(n)) for n in range(3)]
    return all(isinstance(c, Value) and at_most(c.value, -1) for c in changes)


def is_far_below_best(mornings, day):
    now = mass_mean(mornings, day)
    past = [mass_mean(mornings, d) for d in days_ending(day, 56)]
    past = [mass for mass in past if mass is not None]
    return now is not None and at_most(now / max(past), 0.95)


def mass_mean(mornings, day):
    """Mean of the seven mornings that end with a day, three at least."""
    masses = mornings.values("weight_kg", days_ending(day, 7))
    return mean(masses) if len(masses) >= 3 else None
