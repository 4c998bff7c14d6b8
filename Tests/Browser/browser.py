"""A small client for Chromium's DevTools protocol: enough to open files, look and print."""

import base64
import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
import urllib.request

import websocket  # websocket-client on PyPI

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")


class Tab:
    """One open tab. `events` holds what it reported since the last `open`."""

    def __init__(self, address):
        self.socket = websocket.create_connection(address, timeout=60, suppress_origin=True)
        self.number = 0
        self.events = []
        for domain in ("Page", "Network", "Runtime", "Log"):
            self.call(domain + ".enable")

    def call(self, method, **parameters):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": parameters}))
        while True:
            message = json.loads(self.socket.recv())
            if message.get("id") == self.number:
                if "error" in message:
                    raise RuntimeError(f"{method}: {message['error']}")
                return message["result"]
            self.events.append(message)

    def wait(self, method, seconds=20):
        if any(event.get("method") == method for event in self.events):
            return
        end = time.time() + seconds
        while time.time() < end:
            message = json.loads(self.socket.recv())
            self.events.append(message)
            if message.get("method") == method:
                return
        raise TimeoutError(method)

    def open(self, url, width=1280, height=900, dark=False, media="", forced=False, calm=False,
             **more):
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height,
                  deviceScaleFactor=more.get("scale", 1), mobile=False)
        features = [{"name": "prefers-color-scheme", "value": "dark" if dark else "light"},
                    {"name": "forced-colors", "value": "active" if forced else "none"},
                    {"name": "prefers-reduced-motion", "value": "reduce" if calm else ""}]
        self.call("Emulation.setEmulatedMedia", media=media, features=features)
        self.events = []
        self.call("Page.navigate", url=url)
        self.wait("Page.loadEventFired")

    def run(self, script):
        result = self.call("Runtime.evaluate", expression=script, returnByValue=True,
                           awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"])
        return result["result"].get("value")

    def screenshot(self, path):
        size = self.call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1}
        picture = self.call("Page.captureScreenshot", captureBeyondViewport=True, clip=clip)
        with open(path, "wb") as file:
            file.write(base64.b64decode(picture["data"]))

    def pdf(self, width, height):
        """Width and height of the paper in inches; margins come from the page itself."""
        result = self.call("Page.printToPDF", preferCSSPageSize=False, paperWidth=width,
                           paperHeight=height, printBackground=True, marginTop=0.354,
                           marginBottom=0.354, marginLeft=0.472, marginRight=0.472)
        return base64.b64decode(result["data"])

    def requests(self):
        """What the page asked for, besides itself."""
        return [event["params"]["request"]["url"] for event in self.events
                if event.get("method") == "Network.requestWillBeSent"]

    def complaints(self):
        """Errors of the console and of the content security policy."""
        found = []
        for event in self.events:
            if event.get("method") == "Log.entryAdded":
                entry = event["params"]["entry"]
                if entry["level"] in ("error", "warning"):
                    found.append(entry["text"])
            if event.get("method") == "Runtime.exceptionThrown":
                found.append(event["params"]["exceptionDetails"]["text"])
        return found


# Containers have a small /dev/shm. Root has no sandbox, and some containers allow none to anybody.
FLAGS = ["--headless", "--disable-gpu", "--disable-dev-shm-usage", "--hide-scrollbars",
         "--no-first-run", "--disable-background-networking", "--remote-debugging-port=0"]
SANDBOXES = [["--no-sandbox"]] if os.geteuid() == 0 else [[], ["--no-sandbox"]]


@contextlib.contextmanager
def chromium():
    """A headless Chromium with one tab."""
    if not CHROMIUM:
        sys.exit("there is no chromium on the path, and CHROMIUM names none")
    folder = tempfile.mkdtemp(prefix="restday-browser-")
    process = None
    try:
        for sandbox in SANDBOXES:
            process = subprocess.Popen(
                [CHROMIUM, *FLAGS, *sandbox, "--user-data-dir=" + folder, "about:blank"],
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            port = port_of(process, os.path.join(folder, "DevToolsActivePort"))
            if port:
                break
        else:
            sys.exit(f"{CHROMIUM} does not start")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
            tabs = [tab for tab in json.load(answer) if tab["type"] == "page"]
        yield Tab(tabs[0]["webSocketDebuggerUrl"])
    finally:
        if process:
            process.terminate()
            process.wait()
        shutil.rmtree(folder, ignore_errors=True)


def port_of(process, port_file):
    """Where it listens; nothing when it ends before it says so."""
    for _ in range(600):
        if os.path.exists(port_file) and open(port_file).read().count("\n"):
            return open(port_file).readline().strip()
        if process.poll() is not None:
            return None
        time.sleep(0.1)
    return None
