"""The table of promises: what was tried, and how often it held."""

import sys
import threading


class Table:
    """Counts trials by promise; a failed one is said at once, with what went wrong."""

    def __init__(self):
        self.rows = {}
        self.lock = threading.Lock()

    def trial(self, promise, faults, where=""):
        """Counts one trial; `faults` is a list of what did not hold, empty if all did."""
        with self.lock:
            row = self.rows.setdefault(promise, [0, 0])
            row[0] += 1
            row[1] += not faults
            if faults and row[0] - row[1] <= 5:
                print(f"  NOT HELD: {promise} ({where}): {faults[0][:300]}", file=sys.stderr, flush=True)

    def skip(self, promise, reason):
        with self.lock:
            self.rows.setdefault(promise + f" (not tried: {reason})", [0, 0])

    def print(self):
        width = max(len(promise) for promise in self.rows)
        print(f"\n{'promise':<{width}}  trials    held")
        for promise, (trials, held) in self.rows.items():
            print(f"{promise:<{width}}  {trials:>6}  {held:>6}")

    @property
    def trials(self):
        return sum(trials for trials, _ in self.rows.values())

    @property
    def failed(self):
        return sum(trials - held for trials, held in self.rows.values())
