"""Homes of several kinds, and every kind of page made from them:

    python3 Tests/Browser/homes.py TOOL FOLDER

Below FOLDER afterwards: homes/ and pages/. The pages are what the tool writes, nothing else: letters
(full, sparse, empty, red flag, imperial), sites for the public and for the runner, a coach's page, a
roster, and the same from a log that holds a script in every text.
"""

import csv
import os
import pathlib
import shutil
import subprocess
import sys
from datetime import date, timedelta

ROOT = pathlib.Path(__file__).resolve().parents[2]
SUNDAY = date(2025, 11, 16)

# Each would set `ran` if a browser took it for more than text.
SCRIPTS = [
    "<script>ran('tag')</script>", "\"><img src=x onerror=ran('image')>",
    "'><svg onload=ran('svg')>", "</title><script>ran('title')</script>",
    "</style><script>ran('style')</script>", "<a href=\"javascript:ran('link')\" autofocus>x</a>",
    "{{{styleHTML}}}<details open ontoggle=ran('toggle')>",
    "[x](javascript:ran('markdown'))", "![x](x\" onerror=\"ran('picture'))",
    "<iframe srcdoc=\"<script>parent.ran('frame')</script>\">", "--><script>ran('comment')</script>",
    "]]><script>ran('cdata')</script>", "<input autofocus onfocus=ran('focus')>",
    "<meta http-equiv=refresh content=\"0;url=javascript:ran('refresh')\">",
    "<base href=https://elsewhere.example/>", "<link rel=stylesheet href=https://elsewhere.example/x>",
]


def table(path, rows):
    columns = list(dict.fromkeys(name for row in rows for name in row))
    path.parent.mkdir(parents=True, exist_ok=True)
    with open(path, "w", newline="", encoding="utf-8") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


def day(back):
    return (SUNDAY - timedelta(days=back)).isoformat()


def settings(home, *lines):
    home.mkdir(parents=True, exist_ok=True)
    (home / "restday.yml").write_text("\n".join(lines) + "\n", encoding="utf-8")


def sparse(home):
    """Five weeks in which little was logged, and one number here and there."""
    settings(home, "runner: Sam Sparse")
    table(home / "Content/Log/checkins.csv", [
        {"date": day(back), "sleep_hours": "7.5" if back % 2 else "", "soreness": "3"}
        for back in (30, 24, 17, 11, 6, 4, 1)])
    table(home / "Content/Log/sessions.csv", [
        {"date": day(back), "sport": "run", "duration_min": 35 + back % 3 * 10}
        for back in (33, 26, 19, 12, 5, 2)])


def empty(home):
    """A first morning, and nothing else."""
    settings(home, "runner: Emil Empty")
    table(home / "Content/Log/checkins.csv", [{"date": day(3), "note": "A new notebook."}])


def red_flag(home):
    """Chest pain on the last day of a log that is otherwise full."""
    settings(home, "runner: Ruth Redflag", "time_zone: Europe/Oslo")
    shutil.copytree(ROOT / "Content/Log", home / "Content/Log", dirs_exist_ok=True)
    table(home / "Content/Log/checkins-last.csv", [
        {"date": day(0), "symptoms": "chest-pain; dizziness", "note": "Tight chest on the hill."}])


def imperial(home):
    """Miles, pounds, Fahrenheit, and weeks that begin on Sunday."""
    settings(home, "runner: Mia Miles", "time_zone: America/New_York", "units: imperial",
             "week_start: sunday", "show: [weight]",
             "races: [{date: 2025-11-29, name: Turkey Trot, distance_km: 8.04672}]")
    shutil.copytree(ROOT / "Content/Log", home / "Content/Log", dirs_exist_ok=True)


def hostile(home):
    """A script in every text that a log, settings or a page of one's own can hold."""
    text = [one.replace("\n", " ") for one in SCRIPTS]
    quoted = [one.replace("'", "''") for one in text]
    settings(home, f"runner: '{quoted[0]} {quoted[3]} {quoted[4]}'", "show: [weight]",
             f"races: [{{date: 2025-11-29, name: '{quoted[1]} {quoted[2]}', distance_km: 10}}]",
             "audiences: {public: {show: [titles, notes, sleep, hrv, rhr, feel, symptoms, illness]}, "
             "coach: {show: [titles, notes, mood, stress, symptoms, illness]}}")
    log = home / "Content/Log"
    table(log / "checkins.csv", [
        {"date": day(back), "sleep_hours": 7 + back % 3 / 2, "sleep_quality": 3, "resting_hr": 48 + back % 4,
         "hrv_rmssd": 60 + back % 9, "soreness": 2 + back % 2, "energy": 3, "stress": 2 + back % 3,
         "mood": 4, "practices": text[back % len(text)].replace(";", " ") if back % 2 else "foam-rolling",
         "symptoms": text[(back + 1) % len(text)] if back % 9 == 0 else "",
         "note": text[back % len(text)] + text[(back + 5) % len(text)]} for back in range(60)])
    table(log / "sessions.csv", [
        {"date": day(back), "sport": "run", "kind": "easy" if back % 4 else text[back % len(text)],
         "duration_min": 50, "distance_km": 9, "rpe": 4 + back % 4, "title": text[back % len(text)],
         "note": text[(back + 7) % len(text)], text[1]: text[2]} for back in range(0, 60, 2)])
    table(log / "plan.csv", [{"date": day(-3), "kind": "long", "duration_min": 100}])
    for number, one in enumerate(SCRIPTS):
        (log / f"{number}.md").write_text(
            f"---\ntype: note\ndate: {day(number % 7)}\n---\n\n{one}\n\n> {one}\n\n`{one}`\n",
            encoding="utf-8")
    pages = home / "Content/Pages"
    pages.mkdir(parents=True, exist_ok=True)
    (pages / "about.md").write_text(
        f"---\ntitle: '{quoted[3]} {quoted[1]}'\n---\n\n" + "\n\n".join(SCRIPTS) + "\n",
        encoding="utf-8")


MAKERS = {"sparse": sparse, "empty": empty, "red-flag": red_flag, "imperial": imperial,
          "hostile": hostile}


def run(tool, *arguments):
    outcome = subprocess.run([str(tool), *map(str, arguments), "--quiet"], capture_output=True)
    if outcome.returncode:
        sys.exit(f"{' '.join(map(str, arguments))}\n{outcome.stderr.decode()}")
    return outcome.stdout


def make(tool, folder):
    homes, pages = folder / "homes", folder / "pages"
    for name, maker in MAKERS.items():
        shutil.rmtree(homes / name, ignore_errors=True)
        maker(homes / name)
    shutil.rmtree(pages, ignore_errors=True)
    (pages / "letters").mkdir(parents=True)
    everyone = {"full": ROOT} | {name: homes / name for name in MAKERS}
    for name, home in everyone.items():
        run(tool, "report", "--home", home, "--format", "html", "--output",
            pages / f"letters/{name}.html")
        (pages / f"letters/{name}-coach.html").write_bytes(
            run(tool, "coach", "--home", home, "--format", "html"))
    run(tool, "site", "--home", ROOT, "--output", pages / "public")
    run(tool, "site", "--home", ROOT, "--output", pages / "own", "--audience", "runner")
    for name in MAKERS:
        run(tool, "site", "--home", homes / name, "--output", pages / name, "--audience", "runner")
    run(tool, "site", "--home", homes / "hostile", "--output", pages / "hostile-public")
    (pages / "letters/roster.html").write_bytes(
        run(tool, "roster", ROOT, *[homes / name for name in MAKERS], "--format", "html"))
    return pages


if __name__ == "__main__":
    print(make(os.path.abspath(sys.argv[1]), pathlib.Path(sys.argv[2]).resolve()))
