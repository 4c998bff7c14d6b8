"""FIT files: activities and what a watch measures at night, in either byte order."""

import struct
from datetime import datetime, timedelta, timezone

from trips.log import ZONE

EPOCH = datetime(1989, 12, 31, tzinfo=timezone.utc)
ENUM, UINT8, SINT16, UINT16, SINT32, UINT32 = 0x00, 0x02, 0x83, 0x84, 0x85, 0x86
CODES = {ENUM: "B", UINT8: "B", SINT16: "h", UINT16: "H", SINT32: "i", UINT32: "I"}
INVALID = {ENUM: 0xFF, UINT8: 0xFF, SINT16: 0x7FFF, UINT16: 0xFFFF, SINT32: 0x7FFFFFFF,
           UINT32: 0xFFFFFFFF}
NIBBLES = (0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
           0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400)
SPORTS = {"run": 1, "ride": 2, "walk": 11}
LEVELS = {"awake": 1, "light": 2, "deep": 3, "rem": 4}


def checksum(content):
    crc = 0
    for byte in content:
        for nibble in (byte & 15, byte >> 4):
            crc = (crc >> 4) & 0x0FFF ^ NIBBLES[crc & 15] ^ NIBBLES[nibble]
    return crc


def seconds(moment):
    return int((moment - EPOCH).total_seconds())


def wall_clock(moment):
    """Local time as if it were UTC."""
    return seconds(moment.astimezone(ZONE).replace(tzinfo=timezone.utc))


class FitFile:
    """Messages one after the other; a message says its fields as (number, type, value)."""

    def __init__(self, big_endian=False):
        self.order = ">" if big_endian else "<"
        self.body = bytearray()
        self.layouts = {}

    def add(self, message, *fields):
        layout = tuple((number, kind) for number, kind, _ in fields)
        local = self.local_type(message, layout)
        self.body.append(local)
        for _, kind, value in fields:
            raw = INVALID[kind] if value is None else round(value)
            self.body += struct.pack(self.order + CODES[kind], raw)

    def local_type(self, message, layout):
        key = (message, layout)
        if key not in self.layouts:
            local = self.layouts[key] = len(self.layouts) % 16
            self.body += struct.pack(
                "BBB", 0x40 | local, 0, int(self.order == ">"))
            self.body += struct.pack(self.order + "HB", message, len(layout))
            for number, kind in layout:
                self.body += struct.pack("BBB", number, struct.calcsize(CODES[kind]), kind)
        return self.layouts[key]

    def bytes(self):
        head = struct.pack("<BBHI4s", 14, 0x20, 2140, len(self.body), b".FIT")
        whole = head + struct.pack("<H", checksum(head)) + bytes(self.body)
        return whole + struct.pack("<H", checksum(whole))


def file_of(kind, moment, big_endian=False):
    file = FitFile(big_endian)
    file.add(0, (0, ENUM, kind), (1, UINT16, 1), (2, UINT16, 3121), (4, UINT32, seconds(moment)))
    return file


def activity(session, big_endian=False, with_rpe=True):
    file = file_of(4, session.utc, big_endian)
    before, after = session.moments()
    file.add(21, (253, UINT32, seconds(session.utc)), (0, ENUM, 0), (1, ENUM, 0))
    add_records(file, session, before)
    if session.pause:
        file.add(21, (253, UINT32, seconds(before[-1][0])), (0, ENUM, 0), (1, ENUM, 4))
        file.add(21, (253, UINT32, seconds(after[0][0])), (0, ENUM, 0), (1, ENUM, 0))
    add_records(file, session, after)
    end = seconds(session.end)
    file.add(21, (253, UINT32, end), (0, ENUM, 0), (1, ENUM, 4))
    meters = None if session.meters is None else session.meters * 100
    file.add(19, (253, UINT32, end), (2, UINT32, seconds(session.utc)),
             (7, UINT32, session.elapsed * 60_000), (8, UINT32, session.seconds * 1000),
             (9, UINT32, meters), (15, UINT8, session.hr), (16, UINT8, session.hr))
    rpe = session.rpe * 10 if with_rpe and session.rpe is not None else None
    file.add(18, (253, UINT32, end), (2, UINT32, seconds(session.utc)),
             (5, ENUM, SPORTS[session.sport]), (6, ENUM, 0),
             (7, UINT32, session.elapsed * 60_000), (8, UINT32, session.seconds * 1000),
             (9, UINT32, meters), (16, UINT8, session.hr), (17, UINT8, session.hr),
             (193, UINT8, rpe))
    file.add(34, (253, UINT32, end), (0, UINT32, session.seconds * 1000), (1, UINT16, 1),
             (5, UINT32, wall_clock(session.end)))
    return file.bytes()


def add_records(file, session, moments):
    for moment, at in moments:
        meters = session.meters_at(at)
        speed = None if meters is None else session.meters / session.seconds * 1000
        file.add(20, (253, UINT32, seconds(moment)), (3, UINT8, session.hr),
                 (5, UINT32, None if meters is None else meters * 100), (73, UINT32, speed))


def activities(log, big_endian=False):
    return {f"{session.utc:%Y-%m-%d-%H-%M-%S}.fit": activity(session, big_endian)
            for session in log.sessions}


def night(morning, big_endian=False):
    file = file_of(49, morning.bed, big_endian)
    for at, _, level in morning.stages():
        file.add(275, (253, UINT32, seconds(at)), (0, ENUM, LEVELS[level]))
    file.add(275, (253, UINT32, seconds(morning.wake)), (0, ENUM, LEVELS["awake"]))
    file.add(346, (6, UINT8, 80), (3, UINT8, 70), (5, UINT8, 75), (9, UINT8, 81))
    return file.bytes()


def wellness(log, big_endian=False):
    """A file each for the night, HRV, the day's heart rate, the scale and a nap."""
    files = {}
    for morning in log.mornings:
        day = morning.day.isoformat()
        at = datetime(morning.day.year, morning.day.month, morning.day.day, 7, 10, tzinfo=ZONE)
        if morning.bed:
            files[f"{day}-sleep.fit"] = night(morning, big_endian)
        if morning.hrv:
            file = file_of(68, at, big_endian)
            file.add(370, (253, UINT32, seconds(at)), (0, UINT16, 60 * 128),
                     (1, UINT16, morning.hrv * 128), (2, UINT16, 90 * 128))
            files[f"{day}-hrv.fit"] = file.bytes()
        if morning.resting_hr:
            late = at + timedelta(hours=14)
            file = file_of(32, at, big_endian)
            file.add(103, (253, UINT32, seconds(at)), (0, UINT32, wall_clock(at)))
            file.add(211, (253, UINT32, seconds(late)), (0, UINT8, 50),
                     (1, UINT8, morning.resting_hr))
            files[f"{day}-monitoring.fit"] = file.bytes()
        if morning.weight:
            file = file_of(9, at, big_endian)
            file.add(30, (253, UINT32, seconds(at)), (0, UINT16, morning.weight * 100))
            files[f"{day}-weight.fit"] = file.bytes()
        if morning.nap:
            file = file_of(49, morning.nap.end, big_endian)
            file.add(412, (253, UINT32, seconds(morning.nap.end)),
                     (0, UINT32, seconds(morning.nap.start)), (1, SINT16, 60),
                     (2, UINT32, seconds(morning.nap.end)), (3, SINT16, 60), (5, ENUM, 0))
            files[f"{day}-nap.fit"] = file.bytes()
    return files
