#!/usr/bin/env python3
"""Writes invented runs as FIT files, one sample a second, as a watch with a chest strap writes them.

    python3 Benchmarks/make_fit_files.py DIR COUNT

Each is two hours long: position, distance, speed, altitude, heart rate, cadence, power, temperature.
The same files every time.
"""

import random
import struct
import sys
from pathlib import Path

SECONDS = 7200
FIRST = 1_100_000_000  # seconds since the FIT epoch, 1989-12-31
UINT8, ENUM, SINT8, UINT16, UINT32, SINT32, UINT32Z = 0x02, 0x00, 0x01, 0x84, 0x86, 0x85, 0x8C
FORMATS = {UINT8: "B", ENUM: "B", SINT8: "b", UINT16: "H", UINT32: "I", SINT32: "i", UINT32Z: "I"}

FILE_ID = (0, [(0, ENUM), (1, UINT16), (2, UINT16), (3, UINT32Z), (4, UINT32)])
RECORD = (20, [(253, UINT32), (0, SINT32), (1, SINT32), (5, UINT32), (73, UINT32), (78, UINT32),
               (3, UINT8), (4, UINT8), (7, UINT16), (13, SINT8), (53, UINT8)])
LAP = (19, [(253, UINT32), (2, UINT32), (7, UINT32), (8, UINT32), (9, UINT32), (15, UINT8), (16, UINT8)])
SESSION = (18, [(253, UINT32), (2, UINT32), (5, ENUM), (7, UINT32), (8, UINT32), (9, UINT32),
                (16, UINT8), (17, UINT8)])
ACTIVITY = (34, [(253, UINT32), (0, UINT32), (1, UINT16), (2, ENUM), (5, UINT32)])


def checksum(data):
    table = [0x0000, 0xCC01, 0xD801, 0x1400, 0xF001, 0x3C00, 0x2800, 0xE401,
             0xA001, 0x6C00, 0x7800, 0xB401, 0x5000, 0x9C01, 0x8801, 0x4400]
    crc = 0
    for byte in data:
        for nibble in (byte & 0xF, byte >> 4):
            crc = (crc >> 4) & 0x0FFF ^ table[crc & 0xF] ^ table[nibble]
    return crc


class Writer:
    def __init__(self):
        self.body = bytearray()
        self.packers = {}

    def define(self, local, message):
        number, fields = message
        self.body += struct.pack("<BBBHB", 0x40 | local, 0, 0, number, len(fields))
        for field, base in fields:
            self.body += bytes([field, struct.calcsize(FORMATS[base]), base])
        self.packers[local] = struct.Struct("<B" + "".join(FORMATS[base] for _, base in fields))

    def write(self, local, *values):
        self.body += self.packers[local].pack(local, *values)

    def bytes(self):
        head = struct.pack("<BBHI4s", 14, 0x20, 2132, len(self.body), b".FIT")
        head += struct.pack("<H", checksum(head))
        return head + self.body + struct.pack("<H", checksum(head + self.body))


def run(number):
    generator = random.Random(number)
    start = FIRST + number * 172_800
    writer = Writer()
    for local, message in enumerate([FILE_ID, RECORD, LAP, SESSION, ACTIVITY]):
        writer.define(local, message)
    writer.write(0, 4, 1, 3113, 3_900_000_000 + number, start)
    meters, speed, heart = 0.0, 3.0, 90.0
    east, north = 127_000_000, 713_000_000
    for second in range(SECONDS):
        speed += generator.uniform(-0.05, 0.05) + (3.0 - speed) * 0.02
        heart += generator.uniform(-0.6, 0.6) + (142 - heart) * 0.01
        meters += speed
        north += round(speed * 80)
        east += round(speed * 60)
        writer.write(1, start + second, north, east, round(meters * 100), round(speed * 1000),
                     round((120 + second / 200 + 500) * 5), round(heart), 86, 240, 14, 64)
        if second % 600 == 599:
            writer.write(2, start + second, start + second - 599, 600_000, 600_000, round(600 * speed * 100),
                         round(heart), round(heart) + 9)
    end = start + SECONDS - 1
    writer.write(3, end, start, 1, SECONDS * 1000, SECONDS * 1000, round(meters * 100), 142, 161)
    writer.write(4, end, SECONDS * 1000, 1, 0, end + 3600)
    return writer.bytes()


def main(folder, count):
    Path(folder).mkdir(parents=True, exist_ok=True)
    for number in range(int(count)):
        (Path(folder) / f"run-{number:03}.fit").write_bytes(run(number))


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
