"""Training: one load currency, days that are rest, load or unknown, and weeks."""

from datetime import timedelta

from runlog import days_between, days_ending
from science import (
    INPUT_MISSING, NOT_APPLICABLE, Missing, Value, at_least, at_most, banister_trimp,
    change_pct, heart_rate_reserve, insufficient, less_than, mean, median, median_ratio,
    monotony, percentile, running_stress, session_rpe_load, smoothed_load, spike_pct,
    sweat_rate, tanaka_hr_max,
)

SRPE, TRIMP, RTSS, MINUTES = "sRPE", "TRIMP", "rTSS", "minutes"
CURRENCIES = (SRPE, TRIMP, RTSS)
CURRENCY_DAYS = 42
CURRENCY_SHARE = 0.8
SESSIONS_FOR_RATE = 8
SESSIONS_FOR_PER_MINUTE = 5
SMALL_REFERENCE = {SRPE: 60, TRIMP: 20, RTSS: 20, MINUTES: 15}
SMALLEST_RESERVE = 40
GAP_DAYS = 14
PLAUSIBLE_PACE = (2, 20)
RANGE_WEEKS = 12
WEEKS_FOR_RANGE = 6


class Training:
    """The loads of a log as one report sees them: one currency, one k."""

    def __init__(self, log, settings, week):
        self.log = log
        self.settings = settings
        self.week = week
        logged = log.logged_days()
        self.first, self.last = (logged[0], logged[-1]) if logged else (None, None)
        self.gaps = gap_days(logged)
        self.by_day = group_by_day(log.sessions)
        self.recent = self.sessions_in(days_ending(week.end, CURRENCY_DAYS))
        self.hr_rest = self.resting_heart_rate()
        self.hr_max = self.maximal_heart_rate()
        self.currency = self.choose_currency()
        self.rates = self.rates_to_currency()
        self.per_minute = self.currency_per_minute()
        trimps = [t for t in map(self.trimp, self.recent) if t is not None]
        self.hard_trimp = percentile(trimps, 0.8) if trimps else None

    def sessions_in(self, days):
        return [session for day in days for session in self.by_day.get(day, [])]

    # Heart rates of the runner

    def resting_heart_rate(self):
        """Median of the last 28 mornings, else the setting."""
        mornings = [
            self.log.checkins[day].numbers["resting_hr"]
            for day in days_ending(self.week.end, 28)
            if day in self.log.checkins and "resting_hr" in self.log.checkins[day].numbers
        ]
        return median(mornings) if mornings else self.settings.hr_rest

    def maximal_heart_rate(self):
        """The setting, else the highest ten seconds of a hard effort, else Tanaka's estimate."""
        if self.settings.hr_max is not None:
            return self.settings.hr_max
        seen = [max(s.track.heart_rates) for s in self.log.sessions if s.track and is_effort(s)]
        seen = [hr for hr in seen if 120 <= hr <= 225]
        if seen:
            return max(seen)
        born = self.settings.birth_year
        return tanaka_hr_max(self.week.end.year - born) if born else None

    # Load of one session

    def native_load(self, session, currency):
        """A session's own load in one currency, from its own inputs only."""
        if session.duration_min is None:
            return None
        if currency == SRPE:
            # An RPE of 0 is no rating: the runner is asked, nothing is counted.
            rating = session.rpe
            return session_rpe_load(rating, session.duration_min) if rating else None
        if currency == TRIMP:
            return self.trimp(session)
        if currency == RTSS:
            return self.rtss(session)
        return session.duration_min

    def trimp(self, session):
        if session.track is not None:
            return self.trimp_of_track(session.track)
        inputs = (session.average_hr, session.duration_min, self.hr_rest, self.hr_max)
        if None in inputs or less_than(self.hr_max - self.hr_rest, SMALLEST_RESERVE):
            return None
        reserve = heart_rate_reserve(session.average_hr, self.hr_rest, self.hr_max)
        return banister_trimp(session.duration_min, reserve, self.settings.is_female)

    def trimp_of_track(self, track):
        """Summed over what was recorded, as the curve is convex."""
        if None in (self.hr_rest, self.hr_max):
            return None
        if less_than(self.hr_max - self.hr_rest, SMALLEST_RESERVE):
            return None
        return sum(
            banister_trimp(
                1 / 6, heart_rate_reserve(hr, self.hr_rest, self.hr_max), self.settings.is_female)
            for hr in track.heart_rates
        )

    def rtss(self, session):
        """Flat ground assumed: a table tells at most the total ascent."""
        threshold = self.settings.threshold_pace
        if session.sport != "run" or not (session.distance_km and session.duration_min):
            return None
        if threshold is None:
            return None
        pace = session.duration_min / session.distance_km
        if session.track is not None:
            speeds = session.track.half_minute_speeds()
            speed = mean([v**4 for v in speeds]) ** 0.25
            return running_stress(session.duration_min, 1000 / (60 * speed), threshold)
        if not PLAUSIBLE_PACE[0] <= pace <= PLAUSIBLE_PACE[1]:
            return None
        return running_stress(session.duration_min, pace, threshold)

    def choose_currency(self):
        """The first currency that covers 80 % of the training time of 42 days."""
        timed = [session for session in self.recent if session.duration_min is not None]
        total = sum(session.duration_min for session in timed)
        if total <= 0:
            return MINUTES
        for currency in CURRENCIES:
            covered = sum(
                s.duration_min for s in timed if self.native_load(s, currency) is not None
            )
            if at_least(covered / total, CURRENCY_SHARE):
                return currency
        return MINUTES

    def rates_to_currency(self):
        """One k: for the first other load that enough recent sessions have beside the currency."""
        for other in CURRENCIES:
            if self.currency == MINUTES or other == self.currency:
                continue
            pairs = [
                (self.native_load(s, self.currency), self.native_load(s, other))
                for s in self.recent
            ]
            pairs = [(c, o) for c, o in pairs if c is not None and o]
            if len(pairs) >= SESSIONS_FOR_RATE:
                return {other: median_ratio(pairs)}
        return {}

    def currency_per_minute(self):
        """Median load a minute of each session type with enough recent sessions."""
        by_type = {}
        for session in self.recent:
            load = self.native_load(session, self.currency)
            if load is not None and session.duration_min:
                rate = load / session.duration_min
                by_type.setdefault((session.sport, session.kind), []).append(rate)
        return {
            kind: median(rates)
            for kind, rates in by_type.items()
            if len(rates) >= SESSIONS_FOR_PER_MINUTE
        }

    def load(self, session):
        """A session's load in the report's currency, estimated where it must be."""
        native = self.native_load(session, self.currency)
        if native is not None:
            return native
        if session.duration_min is None or (self.currency == SRPE and session.rpe == 0):
            return None
        for other, rate in self.rates.items():
            value = self.native_load(session, other)
            if value is not None:
                return rate * value
        rate = self.per_minute.get((session.sport, session.kind))
        return None if rate is None else rate * session.duration_min

    # Days

    def is_inside(self, day):
        """Whether a day without a session would be a rest day."""
        if self.first is None or not self.first <= day <= self.last or day in self.gaps:
            return False
        return not any(start <= day <= end for start, end in self.settings.not_logged)

    def day_load(self, day):
        """Load of a day: 0 at rest, None when it is not known."""
        if not self.is_inside(day):
            return None
        loads = [self.load(session) for session in self.by_day.get(day, [])]
        return None if None in loads else sum(loads)

    def known_loads(self, days):
        return [load for load in map(self.day_load, days) if load is not None]

    def is_rest_day(self, day):
        """True, False, or None for a day of which nothing is known."""
        if not self.is_inside(day):
            return None
        return all(map(is_gentle_walk, self.by_day.get(day, [])))

    def is_hard(self, session):
        """True, False, or None without a rating and without a heart rate."""
        if session.rpe is not None:
            return at_least(session.rpe, 7)
        trimp = self.trimp(session)
        return None if trimp is None else at_least(trimp, self.hard_trimp)


def is_effort(session):
    """Hard by its rating or by its kind."""
    rated = session.rpe is not None and at_least(session.rpe, 7)
    return rated or session.kind in ("race", "intervals", "tempo")


def is_gentle_walk(session):
    return session.sport == "walk" and (session.rpe is None or at_most(session.rpe, 2))


def gap_days(logged):
    """Days of every stretch of 14 or more with nothing logged."""
    gaps = set()
    for before, after in zip(logged, logged[1:]):
        between = days_between(before, after)[1:-1]
        if len(between) >= GAP_DAYS:
            gaps.update(between)
    return gaps


def group_by_day(sessions):
    by_day = {}
    for session in sessions:
        by_day.setdefault(session.day, []).append(session)
    return by_day


# Weekly metrics: each takes the training and a week


def known_days(training, week):
    return len(training.known_loads(week.days))


def is_complete(training, week):
    return known_days(training, week) == 7


def inside_days(training, week):
    return [day for day in week.days if training.is_inside(day)]


def week_load(training, week):
    """Sum of the known days."""
    loads = training.known_loads(week.days)
    return Value(sum(loads), len(loads)) if loads else INPUT_MISSING


def week_minutes(training, week):
    """Time of all sports."""
    return logged_sum(training, week, lambda s: True, lambda s: s.duration_min)


def week_distance(training, week):
    """Distance of runs."""
    return logged_sum(training, week, lambda s: s.sport == "run", lambda s: s.distance_km)


def logged_sum(training, week, belongs, amount):
    """Sum over the sessions that belong; missing if there are some and none says it."""
    days = inside_days(training, week)
    sessions = [s for s in training.sessions_in(days) if belongs(s)]
    amounts = [amount(s) for s in sessions if amount(s) is not None]
    if not days or (sessions and not amounts):
        return INPUT_MISSING
    return Value(sum(amounts), known_days(training, week))


def load_change(training, week):
    """Per cent against the mean of the three weeks before."""
    if known_days(training, week) == 0:
        return INPUT_MISSING
    references = [w for w in (week.before(n) for n in (1, 2, 3)) if is_complete(training, w)]
    if len(references) < 3 or not is_complete(training, week):
        return insufficient(len(references), 3)
    reference = mean([week_load(training, w).value for w in references])
    if less_than(reference, SMALL_REFERENCE[training.currency]) or reference <= 0:
        return NOT_APPLICABLE
    return Value(change_pct(week_load(training, week).value, reference), 7)


def week_monotony(training, week):
    loads = training.known_loads(week.days)
    if not loads:
        return INPUT_MISSING
    if len(loads) < 7:
        return insufficient(len(loads), 7)
    result = monotony(loads)
    return result if isinstance(result, Missing) else Value(result, 7)


def week_strain(training, week):
    evenness = week_monotony(training, week)
    if isinstance(evenness, Missing):
        return evenness
    return Value(week_load(training, week).value * evenness.value, 7)


def largest_spike(training, week):
    """The week's largest jump of a run over the longest of its own 30 days before."""
    runs = [s for s in training.sessions_in(week.days) if s.sport == "run"]
    measured = [s for s in runs if s.distance_km]
    if runs and not measured:
        return INPUT_MISSING
    spikes = []
    for run in measured:
        before = days_ending(run.day - timedelta(1), 30)
        prior = [
            s.distance_km
            for s in training.sessions_in(before)
            if s.sport == "run" and s.distance_km
        ]
        if prior:
            spikes.append(spike_pct(run.distance_km, prior))
    return Value(max(spikes), known_days(training, week)) if spikes else NOT_APPLICABLE


def rest_days(training, week):
    """Strict rest: no session but gentle walks."""
    rest = [training.is_rest_day(day) for day in inside_days(training, week)]
    return Value(sum(rest), known_days(training, week)) if rest else INPUT_MISSING


def hard_days(training, week):
    """Days with a session rated 7 or more, or unrated with a top-fifth TRIMP."""
    days = inside_days(training, week)
    verdicts = [[training.is_hard(s) for s in training.by_day.get(day, [])] for day in days]
    all_verdicts = sum(verdicts, [])
    if not days or (all_verdicts and set(all_verdicts) == {None}):
        return INPUT_MISSING
    return Value(sum(True in day for day in verdicts), known_days(training, week))


def days_without_rest(training, week):
    """Longest streak of training days with a day of the week in it."""
    if not inside_days(training, week):
        return INPUT_MISSING
    longest = streak = 0
    for day in days_between(min(training.first, week.start), week.end):
        streak = streak + 1 if training.is_rest_day(day) is False else 0
        if day >= week.start:
            longest = max(longest, streak)
    return Value(longest, known_days(training, week))


def easy_share(training, week):
    """Share of the rated minutes of 28 days at RPE 4 or less."""
    days = days_ending(week.end, 28)
    rated = [s for s in training.sessions_in(days) if s.rpe and s.duration_min is not None]
    if not rated:
        return INPUT_MISSING
    minutes = sum(s.duration_min for s in rated)
    logged = min(28, (week.end - training.first).days + 1)
    for have, need in ((logged, 28), (len(rated), 8), (int(minutes / 60), 5)):
        if less_than(have, need):
            return insufficient(have, need)
    easy = sum(s.duration_min for s in rated if at_most(s.rpe, 4))
    return Value(100 * easy / minutes, len(training.known_loads(days)))


def form(training):
    """Fitness, fatigue and the next morning's balance after the week's last day."""
    if training.first is None:
        return (INPUT_MISSING,) * 3
    daily = [training.day_load(day) for day in days_between(training.first, training.week.end)]
    known = [load for load in daily if load is not None]
    if len(known) < 14:
        reason = insufficient(len(known), 14) if known else INPUT_MISSING
        return (reason,) * 3
    seed = mean(known[:14])
    fitness = smoothed_load(daily, 42, seed)
    fatigue = smoothed_load(daily, 7, seed)
    return tuple(Value(x, len(known)) for x in (fitness, fatigue, fitness - fatigue))


# Weighed sessions


def weighed_session(training, week):
    """The session of the week with the largest loss of body mass."""
    weighed = [
        s
        for s in training.sessions_in(week.days)
        if s.weight_before_kg is not None and s.weight_after_kg is not None
    ]
    return max(weighed, key=mass_deficit, default=None), len(weighed)


def mass_deficit(session):
    return session.weight_before_kg - session.weight_after_kg


def fluid_deficit(training, week):
    session, count = weighed_session(training, week)
    return Value(mass_deficit(session), count) if session else INPUT_MISSING


def week_sweat_rate(training, week):
    session, _ = weighed_session(training, week)
    if session is None or session.fluid_l is None or not session.duration_min:
        return INPUT_MISSING
    rate = sweat_rate(mass_deficit(session), session.fluid_l, session.duration_min)
    return Value(rate, 1)


# The runner's own range


def own_range(metric, training, week):
    """Smallest and largest of the complete ones among the 12 weeks before, or None."""
    weeks = [week.before(n) for n in range(1, RANGE_WEEKS + 1)]
    readings = [metric(training, w) for w in weeks if is_complete(training, w)]
    values = [r.value for r in readings if isinstance(r, Value)]
    return (min(values), max(values)) if len(values) >= WEEKS_FOR_RANGE else None
