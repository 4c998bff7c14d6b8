#!/usr/bin/env python3
"""Runs the recipes of the README as they stand there.

    python3 Tests/Audience/recipes.py .build/release/restday

The systemd units are verified, the line for cron is run with a sendmail of our own and its letter
read by another program's parser, the calendar and the feed are read likewise, and the workflow's own
steps are run on a new home. Only paths of programs are changed.
"""

import email
import email.policy
import os
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from datetime import date, timedelta
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[2]
ATOM = "{http://www.w3.org/2005/Atom}"


def fail(what):
    sys.exit(f"README: {what}")


def blocks(language):
    text = (ROOT / "README.md").read_text("utf-8")
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def only(language, mark):
    found = [block for block in blocks(language) if mark in block]
    if len(found) != 1:
        fail(f"there are {len(found)} {language} blocks with {mark}")
    return found[0]


def shell(words, **options):
    done = subprocess.run(words, capture_output=True, text=True, **options)
    if done.returncode != 0:
        fail(f"{words} ended with {done.returncode}: {done.stdout}{done.stderr}")
    return done.stdout + done.stderr


class Person:
    """Somebody with an installed tool and a home that was logged up to yesterday."""

    def __init__(self, tool, folder):
        self.folder = folder
        self.tool = tool
        self.home = folder / "my-running"
        self.environment = {"PATH": os.environ["PATH"], "HOME": str(folder), "TZ": "UTC"}
        shell([tool, "init", str(self.home), "--runner", "Ada", "--quiet"], env=self.environment)
        settings = self.home / "restday.yml"
        settings.write_text(re.sub(r"(?m)^time_zone:.*$", "time_zone: UTC", settings.read_text()))
        rows = ["date,sleep_hours,energy,soreness,note"]
        runs = ["date,sport,kind,duration_min,distance_km,rpe,title"]
        for back in range(60, 0, -1):
            day = date.today() - timedelta(days=back)
            rows.append(f"{day},{7 + back % 3 / 2},{3 + back % 2},{2 + back % 2},é “private”")
            if back % 2:
                runs.append(f"{day},run,easy,{40 + back % 7},8,4,Übers Feld")
        (self.home / "Content/Log/checkins.csv").write_text("\n".join(rows) + "\n", "utf-8")
        (self.home / "Content/Log/sessions.csv").write_text("\n".join(runs) + "\n", "utf-8")

    @property
    def last_week(self):
        day = date.today() - timedelta(days=7)
        return "{}-W{:02}".format(*day.isocalendar())


def check_systemd(person):
    if not shutil.which("systemd-analyze"):
        print("skipped: systemd-analyze is not installed")
        return
    service, timer = only("ini", "[Service]"), only("ini", "[Timer]")
    units = person.folder / "units"
    units.mkdir()
    (units / "restday.service").write_text(service.replace("/usr/local/bin/restday", person.tool))
    (units / "restday.timer").write_text(timer)
    runtime = person.folder / "runtime"
    runtime.mkdir(mode=0o700)
    environment = dict(person.environment, XDG_RUNTIME_DIR=str(runtime))
    said = shell(["systemd-analyze", "--user", "verify", str(units / "restday.timer"),
                  str(units / "restday.service")], env=environment)
    if said.strip():
        fail(f"systemd-analyze says {said}")
    when = re.search(r"OnCalendar=(.*)", timer)[1]
    said = shell(["systemd-analyze", "calendar", "--iterations=3", when], env=person.environment)
    if said.count("Mon ") < 3:
        fail(f"the timer does not run on Mondays: {said}")
    for line in re.findall(r"ExecStart=(.*)", service):
        command = line.replace("/usr/local/bin/restday", person.tool)
        printed = shell(command.split(), env=person.environment, cwd=person.home).split()
        if not printed or not all(Path(person.home, path).stat().st_size for path in printed):
            fail(f"{line} wrote nothing")
    if not (person.home / f"Output/report/{person.last_week}.html").exists():
        fail(f"the service did not write {person.last_week}")
    check_calendar((person.home / "Output/next-week.ics").read_bytes())


def check_calendar(data):
    """RFC 5545: line ends, folding, nesting, and what each event must have."""
    if not data.endswith(b"END:VCALENDAR\r\n") or b"\n" in data.replace(b"\r\n", b""):
        fail("the calendar's lines do not end as they should")
    if any(len(line) > 75 for line in data.split(b"\r\n")):
        fail("a line of the calendar is longer than 75 octets")
    lines = re.sub(rb"\r\n[ \t]", b"", data).decode("utf-8").split("\r\n")[:-1]
    opened, events = [], []
    for line in lines:
        name, value = re.fullmatch(r"([A-Z-]+(?:;[A-Z-]+=[^:;]+)*):(.*)", line).groups()
        if name == "BEGIN":
            opened.append(value)
            if value == "VEVENT":
                events.append({})
        elif name == "END":
            if opened.pop() != value:
                fail(f"the calendar closes {value} where it should not")
        elif opened == ["VCALENDAR", "VEVENT"]:
            events[-1].setdefault(name.split(";")[0], value)
    if opened or not events:
        fail("the calendar is not whole, or empty")
    for event in events:
        if not {"UID", "DTSTAMP", "DTSTART", "SUMMARY"} <= event.keys():
            fail(f"an event lacks something: {event}")
    if len({event["UID"] for event in events}) != len(events):
        fail("two events have the same UID")


def check_cron(person):
    lines = [line for line in only("crontab", "sendmail").splitlines() if not line.startswith("#")]
    fields = re.fullmatch(r"(\S+) (\S+) (\S+) (\S+) (\S+)\s+(.*)", lines[0]).groups()
    if len(lines) != 1 or fields[:5] != ("0", "9", "*", "*", "1") or "%" in fields[5]:
        fail("the line for cron is not for Monday at nine, or holds a %")
    letter = person.folder / "sent.eml"
    sendmail = person.folder / "sendmail"
    sendmail.write_text(f'#!/bin/sh\n[ "$*" = -t ] && cat > "{letter}"\n')
    sendmail.chmod(0o755)
    command = fields[5].replace("/usr/local/bin/restday", f"'{person.tool}'")
    command = command.replace("/usr/sbin/sendmail", f"'{sendmail}'")
    said = shell(["/bin/sh", "-c", command], env=person.environment, cwd="/")
    if said:
        fail(f"cron would mail: {said}")
    check_letter(letter.read_bytes())
    # Nothing goes out when there is nothing to say: the log is gone.
    letter.unlink()
    log = person.home / "Content/Log"
    log.rename(person.folder / "aside")
    log.mkdir()
    done = subprocess.run(["/bin/sh", "-c", command], env=person.environment, cwd="/",
                          capture_output=True)
    log.rmdir()
    (person.folder / "aside").rename(log)
    if done.returncode == 0 or letter.exists() or not done.stderr:
        fail("without a log the letter is sent all the same, or nothing is said")


def check_letter(data):
    message = email.message_from_bytes(data, policy=email.policy.default)
    if message.defects or any(part.defects for part in message.walk()):
        fail(f"the letter has defects: {message.defects}")
    if message["To"] != "ada@example.org" and "ada@example.org" not in str(message["To"]):
        fail(f"the letter goes to {message['To']}")
    if not message["Subject"] or b"\n" in data.replace(b"\r\n", b""):
        fail("the letter has no subject, or wrong line ends")
    if any(len(line) > 998 for line in data.split(b"\r\n")):
        fail("a line of the letter is too long for mail")
    plain = message.get_body(("plain",)).get_content()
    page = message.get_body(("html",)).get_content()
    if "RESTDAY" not in plain or "<html" not in page.lower() or "Übers Feld" not in page:
        fail("the letter lacks its text or its page")
    if re.search(r'src=.(https?:)?//|<link(?![^>]*href=.data:)|url\(.?(https?:)?//', page):
        fail("the letter's page loads something")


def check_workflow(person):
    workflow = yaml.safe_load(only("yaml", "runs-on"))
    triggers = workflow[True]  # YAML 1.1 reads the key `on` so
    if triggers["schedule"] != [{"cron": "0 9 * * 1"}] or workflow["permissions"] != {"contents": "read"}:
        fail("the workflow's schedule or permissions are not as told")
    work = person.folder / "workspace"
    work.mkdir()
    (work / "tool").symlink_to(ROOT)
    shutil.copytree(person.home, work / "home", ignore=shutil.ignore_patterns("Output"))
    steps = workflow["jobs"]["build"]["steps"]
    for step in steps:
        if "run" in step:
            shell(["bash", "-e", "-c", step["run"]], cwd=work,
                  env=dict(person.environment, HOME=os.environ["HOME"]))
    handed = work / steps[-1]["with"]["path"]
    pages = [path for path in handed.rglob("*") if path.is_file()]
    if not (handed / "index.html").exists() or len(pages) < 20:
        fail("the workflow hands over no site")
    for path in pages:
        data = path.read_bytes()
        if "private”".encode() in data or "Übers Feld".encode() in data:
            fail(f"the workflow's site holds a note or a title: {path.name}")
    check_feed(handed)


def check_feed(site):
    feed = ElementTree.parse(next(site.rglob("feed.xml"))).getroot()
    entries = feed.findall(ATOM + "entry")
    if feed.tag != ATOM + "feed" or not entries:
        fail("the feed is no Atom feed, or empty")
    for holder in [feed, *entries]:
        for name in ("id", "title", "updated"):
            if not holder.findtext(ATOM + name):
                fail(f"the feed lacks {name}")


def check_roster(person):
    sent = person.folder / "sent"
    sent.mkdir()
    summary = shell([person.tool, "coach", "--format", "json", "--quiet", "--home", str(person.home)],
                    env=person.environment)
    (sent / "ada.json").write_text(summary)
    commands = [line.split("#")[0].split() for line in only("sh", "roster sent/").splitlines()]
    for command in commands:
        shell([person.tool, *command[1:]], env=person.environment, cwd=person.folder)
    if "Ada" not in (person.folder / "roster.html").read_text("utf-8"):
        fail("the roster has no Ada")


def main():
    tool = str(Path(sys.argv[1]).resolve())
    for check in (check_systemd, check_cron, check_workflow, check_roster):
        folder = Path(tempfile.mkdtemp(prefix="restday-recipes-"))
        try:
            check(Person(tool, folder))
            print(check.__name__.removeprefix("check_"), "as told")
        finally:
            shutil.rmtree(folder)


if __name__ == "__main__":
    main()
