"""Every format with what it carries."""

from trips import accounts, apple, exports, fit, hand, rings, tracks
from trips.tables import Carries
from trips.trip import Trip, gzipped

FULL = ("start", "distance", "hr", "rpe")
MEASURED = ("start", "distance", "hr")
WATCH_NIGHT = ("sleep", "clock", "nap", "resting_hr", "hrv", "weight")
PLAIN = ("sleep", "resting_hr", "hrv", "weight")
GPS = Carries(MEASURED, needs_distance=True)
OTHER_WALKS = Carries(MEASURED, sports={"walk": "other"})

TRIPS = [
    Trip("FIT activities, little-endian", Carries(FULL), fit.activities, has_traces=True),
    Trip("FIT activities, big-endian, .gz", Carries(FULL),
         lambda log: gzipped(fit.activities(log, big_endian=True)), has_traces=True),
    Trip("FIT nights, HRV, heart rate, weight", Carries(morning=WATCH_NIGHT), fit.wellness,
         tolerance=1e-4),
    Trip("FIT nights and the rest, big-endian, .gz", Carries(morning=WATCH_NIGHT),
         lambda log: gzipped(fit.wellness(log, big_endian=True)), tolerance=1e-4),
    Trip("TCX", OTHER_WALKS, tracks.all_tcx, has_traces=True),
    Trip("TCX, .gz", OTHER_WALKS, lambda log: gzipped(tracks.all_tcx(log)), has_traces=True),
    Trip("GPX", GPS, tracks.all_gpx, tolerance=0.01, has_traces=True),
    Trip("GPX, .gz", GPS, lambda log: gzipped(tracks.all_gpx(log)), tolerance=0.01,
         has_traces=True),
    Trip("Strava, English, with files", Carries(FULL), exports.strava, has_traces=True),
    Trip("Strava, German, table alone", Carries(FULL),
         lambda log: exports.strava(log, "de", with_files=False)),
    Trip("Strava, a language of no dictionary", Carries(MEASURED),
         lambda log: exports.strava(log, "??"), has_traces=True, expected_warnings=("column",)),
    Trip("Strava, before 2019", Carries(("start", "distance"), uses_elapsed=True),
         exports.old_strava),
    Trip("Garmin Connect, English", Carries(MEASURED), exports.garmin),
    Trip("Garmin Connect, German", Carries(MEASURED), lambda log: exports.garmin(log, "de")),
    Trip("Garmin Connect, Polish", Carries(MEASURED), lambda log: exports.garmin(log, "pl")),
    Trip("intervals.icu", Carries(FULL, PLAIN), exports.intervals),
    Trip("TrainingPeaks", Carries(("distance", "hr", "rpe"), PLAIN), exports.trainingpeaks),
    Trip("Runkeeper, km", Carries(MEASURED), exports.runkeeper),
    Trip("Runkeeper, miles", Carries(MEASURED), lambda log: exports.runkeeper(log, "mi"),
         tolerance=0.005),
    Trip("Garmin account", Carries(MEASURED, ("sleep", "clock", "resting_hr", "hrv")),
         accounts.garmin),
    Trip("Apple Health", Carries(MEASURED, ("sleep", "clock", "nap", "resting_hr", "weight")),
         apple.apple),
    Trip("Fitbit", Carries(MEASURED, ("sleep", "clock", "nap", "resting_hr", "hrv"),
                           uses_elapsed=True), accounts.fitbit),
    Trip("Fitbit, sleep scores", Carries(morning=("resting_hr",), needs_night=True),
         accounts.fitbit_scores),
    Trip("Polar", Carries(MEASURED, ("sleep", "clock")), accounts.polar),
    Trip("Polar, newer", Carries(MEASURED, ("sleep", "clock")),
         lambda log: accounts.polar(log, is_newer=True)),
    Trip("WHOOP", Carries(MEASURED, ("sleep", "clock", "nap", "resting_hr", "hrv"),
                          uses_elapsed=True, needs_night=True), rings.whoop),
    Trip("WHOOP, German", Carries(MEASURED, ("sleep", "clock", "nap", "resting_hr", "hrv"),
                                  uses_elapsed=True, needs_night=True), rings.whoop_in_german,
         expected_warnings=("column",)),
    Trip("Oura, CSV", Carries(morning=("sleep", "clock", "nap", "resting_hr", "hrv"),
                              needs_night=True), rings.oura_csv),
    Trip("Oura, trends", Carries(morning=("sleep", "resting_hr", "hrv"), needs_night=True),
         rings.oura_trends),
    Trip("Oura, JSON", Carries(morning=("sleep", "clock", "nap", "resting_hr", "hrv"),
                               needs_night=True), rings.oura_json),
    Trip("HRV4Training, iPhone", Carries(morning=("resting_hr", "hrv"), needs_reading=True),
         rings.hrv4training),
    Trip("HRV4Training, Android", Carries(morning=("resting_hr", "hrv"), needs_reading=True),
         lambda log: rings.hrv4training(log, is_android=True)),
    Trip("Elite HRV", Carries(morning=("resting_hr", "hrv"), needs_reading=True), rings.elite_hrv),
    Trip("GoldenCheetah", Carries(MEASURED), hand.golden_cheetah, has_traces=True),
    Trip("Own tables", hand.EVERYTHING, hand.own_tables, lies_in_log=True),
    Trip("Own tables, imported", hand.EVERYTHING, hand.own_tables),
    Trip("Markdown entries", hand.EVERYTHING, hand.entries, lies_in_log=True),
    Trip("A person's own table", Carries(FULL, PLAIN), hand.hand_table),
    Trip("A person's own table, German", Carries(FULL, PLAIN), hand.german_table),
]
