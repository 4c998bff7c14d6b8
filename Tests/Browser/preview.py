"""`restday serve` in a browser: the open page follows the files by itself, within its policy."""

import signal
import subprocess
import time

import homes

PATIENCE = 120


def check(report, tab, tool, home):
    homes.sparse(home)
    server = subprocess.Popen([tool, "serve", "--home", str(home), "--port", "0", "--quiet"],
                              stdout=subprocess.PIPE,
                              stderr=subprocess.DEVNULL, text=True)
    try:
        address = server.stdout.readline().strip()
        tab.open(address)
        before = tab.run("document.querySelector('main').innerText")
        outside = [one for one in tab.requests() if not one.startswith((address, "data:"))]
        report.note("preview", "no outside request", outside)
        rows = home / "Content/Log/sessions.csv"
        rows.write_text(rows.read_text() + homes.day(1) + ",run,95\n")
        report.note("preview", "the open page follows a changed row", [] if wait(
            tab, f"document.querySelector('main').innerText !== {before!r}") else "it did not")
        (home / "Templates").mkdir()
        broken = home / "Templates/home.mustache"
        broken.write_text("{{nothing}}")
        report.note("preview", "what is wrong stands above the page", [] if wait(
            tab, "document.querySelector('.preview-problems pre')?.innerText.includes("
                 "'Templates/home.mustache:1')") else "it did not")
        broken.unlink()
        report.note("preview", "a mended template takes it away", [] if wait(
            tab, "!document.querySelector('.preview-problems')") else "it did not")
        report.note("preview", "no complaint of the browser", tab.complaints())
        server.send_signal(signal.SIGINT)
        report.note("preview", "Ctrl-C ends it quietly", server.wait(timeout=30))
    finally:
        if server.poll() is None:
            server.kill()


def wait(tab, condition):
    """Whether it came to hold; the page may be loading anew just now."""
    end = time.time() + PATIENCE
    while time.time() < end:
        try:
            if tab.run(f"document.readyState === 'complete' && ({condition})"):
                return True
        except RuntimeError:
            pass
        time.sleep(0.2)
    return False
