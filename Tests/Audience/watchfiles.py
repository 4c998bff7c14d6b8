"""Small FIT, TCX and GPX files of one run, with everything in them that tells who and where."""

import gzip
import struct
from datetime import timezone

FIT_EPOCH = 631065600


def crc(data):
    value = 0
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ 0xA001 if value & 1 else value >> 1
    return value


class Fit:
    """A FIT file, message by message; every message brings its own definition."""

    kinds = {"u8": (0x02, "B"), "enum": (0x00, "B"), "u16": (0x84, "H"), "u32": (0x86, "I"),
             "s32": (0x85, "i"), "u32z": (0x8C, "I")}

    def __init__(self):
        self.body = b""

    def message(self, number, *fields):
        head = struct.pack("<BBBHB", 0x40, 0, 0, number, len(fields))
        data = b"\0"
        for field, kind, value in fields:
            if kind == "string":
                text = value.encode() + b"\0"
                head += struct.pack("BBB", field, len(text), 0x07)
                data += text
            else:
                base, code = self.kinds[kind]
                head += struct.pack("BBB", field, struct.calcsize(code), base)
                data += struct.pack("<" + code, value)
        self.body += head + data

    def bytes(self):
        head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(self.body), b".FIT")
        whole = head + struct.pack("<H", crc(head)) + self.body
        return whole + struct.pack("<H", crc(whole))


def semicircles(degrees):
    return round(degrees * 2**31 / 180)


def fit(run):
    file = Fit()
    start = int(run.start.timestamp()) - FIT_EPOCH
    end = start + run.seconds
    file.message(0, (0, "enum", 4), (1, "u16", 1), (2, "u16", 3121), (3, "u32z", run.serial),
                 (4, "u32", start), (8, "string", run.words["product"]))
    file.message(3, (0, "string", run.words["friend"]))
    file.message(23, (253, "u32", start), (0, "u8", 0), (3, "u32z", run.serial),
                 (27, "string", run.words["device"]))
    file.message(12, (0, "enum", 1), (1, "enum", 0), (3, "string", run.words["profile"]))
    file.message(26, (4, "enum", 1), (8, "string", run.words["workout"]))
    for second in range(0, run.seconds + 1, 30):
        lat, lon = run.place(second)
        file.message(20, (253, "u32", start + second), (0, "s32", semicircles(lat)),
                     (1, "s32", semicircles(lon)), (5, "u32", round(run.meters(second) * 100)),
                     (3, "u8", run.heart))
    lat, lon = run.place(0)
    file.message(18, (253, "u32", end), (2, "u32", start), (3, "s32", semicircles(lat)),
                 (4, "s32", semicircles(lon)), (5, "enum", 1), (7, "u32", run.seconds * 1000),
                 (8, "u32", run.seconds * 1000), (9, "u32", round(run.meters(run.seconds) * 100)),
                 (16, "u8", run.heart), (17, "u8", run.heart + 9))
    shift = int(run.start.utcoffset().total_seconds())
    file.message(34, (253, "u32", end), (0, "u32", run.seconds * 1000), (1, "u16", 1),
                 (2, "enum", 0), (5, "u32", end + shift))
    return file.bytes()


def stamp(run, second):
    from datetime import timedelta
    moment = (run.start + timedelta(seconds=second)).astimezone(timezone.utc)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def tcx(run):
    points = ""
    for second in range(0, run.seconds + 1, 30):
        lat, lon = run.place(second)
        points += f"""<Trackpoint><Time>{stamp(run, second)}</Time><Position>
<LatitudeDegrees>{lat:.7f}</LatitudeDegrees><LongitudeDegrees>{lon:.7f}</LongitudeDegrees>
</Position><DistanceMeters>{run.meters(second):.1f}</DistanceMeters>
<HeartRateBpm><Value>{run.heart}</Value></HeartRateBpm></Trackpoint>\n"""
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<TrainingCenterDatabase xmlns="http://www.garmin.com/xmlschemas/TrainingCenterDatabase/v2"
 xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><!-- {run.words["comment"]} -->
<Activities><Activity Sport="Running"><Id>{stamp(run, 0)}</Id><Lap StartTime="{stamp(run, 0)}">
<TotalTimeSeconds>{run.seconds}</TotalTimeSeconds>
<DistanceMeters>{run.meters(run.seconds):.1f}</DistanceMeters>
<AverageHeartRateBpm><Value>{run.heart}</Value></AverageHeartRateBpm>
<Intensity>Active</Intensity><TriggerMethod>Manual</TriggerMethod><Track>
{points}</Track><Notes>{run.words["lap"]}</Notes></Lap><Notes>{run.words["notes"]}</Notes>
<Creator xsi:type="Device_t"><Name>{run.words["device"]}</Name><UnitId>{run.serial}</UnitId>
<ProductID>3121</ProductID></Creator></Activity></Activities>
<Author xsi:type="Application_t"><Name>{run.words["author"]}</Name></Author>
</TrainingCenterDatabase>""".encode()


def gpx(run):
    points = ""
    for second in range(0, run.seconds + 1, 30):
        lat, lon = run.place(second)
        points += f'<trkpt lat="{lat:.7f}" lon="{lon:.7f}"><time>{stamp(run, second)}</time></trkpt>\n'
    lat, lon = run.place(0)
    text = f"""<?xml version="1.0" encoding="UTF-8"?>
<gpx version="1.1" creator="{run.words["creator"]}" xmlns="http://www.topografix.com/GPX/1/1">
<metadata><name>{run.words["name"]}</name><desc>{run.words["desc"]}</desc>
<author><name>{run.words["author"]}</name></author><keywords>{run.words["keywords"]}</keywords>
</metadata><wpt lat="{lat:.7f}" lon="{lon:.7f}"><name>{run.words["place"]}</name></wpt>
<trk><name>{run.words["track"]}</name><cmt>{run.words["comment"]}</cmt>
<desc>{run.words["notes"]}</desc><src>{run.serial}</src><type>running</type><trkseg>
{points}</trkseg></trk></gpx>"""
    return gzip.compress(text.encode(), mtime=0)
