"""What one round trip is."""

import gzip
import io
import zipfile
from dataclasses import dataclass
from typing import Callable

from trips.tables import Carries


@dataclass(frozen=True)
class Trip:
    name: str
    carries: Carries
    write: Callable
    """From a log to a dictionary of path and bytes or text: the export as it is downloaded."""
    tolerance: float = 1e-6
    """How far numbers may differ, by what the format rounds away."""
    has_traces: bool = False
    """A recording knows more than a row of a table: metrics that rest on it are not compared."""
    lies_in_log: bool = False
    """It belongs into the log as it is, and is not imported."""
    expected_warnings: tuple = ()
    """Words of what the tool rightly says about it."""


def as_bytes(content):
    return content.encode() if isinstance(content, str) else content


def gzipped(files):
    """Each file packed, as exports hold them."""
    return {f"{path}.gz": gzip.compress(as_bytes(content), mtime=0)
            for path, content in files.items()}


def zipped(name, files):
    """One archive of the files."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files.items():
            archive.writestr(path, as_bytes(content))
    return {name: packed.getvalue()}
