"""Every way in which a text can stand in a file, undone, so that a word is found in any of them."""

import base64
import binascii
import html
import quopri
import re
import urllib.parse

BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{16,}(?:\r?\n[A-Za-z0-9+/_-]{2,})*=*")
# Tags that may stand inside a word; others part words.
INLINE = re.compile(r"</?(?:a|abbr|b|em|i|small|span|strong|wbr)\b[^>]*>")
UNICODE = re.compile(r"\\u([0-9a-fA-F]{4})")


def readings(data):
    """The bytes as they are and as they read after each decoding, in lower case."""
    text = data.decode("utf-8", "replace")
    unquoted = quopri.decodestring(data).decode("utf-8", "replace")
    texts = {
        "plain": text,
        "quoted-printable": unquoted,
        "percent": urllib.parse.unquote_plus(text),
        "HTML": html.unescape(text),
        "HTML twice": html.unescape(html.unescape(text)),
        "JSON": UNICODE.sub(lambda found: chr(int(found[1], 16)), text).replace("\\/", "/"),
        "unfolded": re.sub(r"\r?\n[ \t]", "", text),
        "without tags": INLINE.sub("", html.unescape(text)),
        "wide": data.decode("utf-16-le", "replace"),
    }
    for number, found in enumerate(BASE64.findall(data)):
        plain = re.sub(rb"\s", b"", found).rstrip(b"=").replace(b"-", b"+").replace(b"_", b"/")
        for offset in range(4):
            part = plain[offset:]
            try:
                decoded = base64.b64decode(part[: len(part) // 4 * 4])
            except binascii.Error:
                continue
            texts[f"Base64 {number}+{offset}"] = decoded.decode("utf-8", "replace")
    return {name: reading.lower() for name, reading in texts.items()}


def self_test(word):
    """The search must be able to find, or it shows nothing."""
    raw = word.encode()
    disguised = {
        "plain": raw, "upper case": raw.upper(), "Base64": b"x " + base64.b64encode(b"ab" + raw * 3),
        "percent": "".join(f"%{byte:02X}" for byte in raw).encode(),
        "HTML": "".join(f"&#{byte};" for byte in raw).encode(),
        "JSON": "".join(f"\\u{byte:04x}" for byte in raw).encode(),
        "quoted-printable": raw[:4] + b"=\r\n" + raw[4:],
        "folded": raw[:4] + b"\r\n " + raw[4:], "tags": raw[:4] + b"<wbr>" + raw[4:],
        "wide": word.encode("utf-16-le"),
    }
    for name, data in disguised.items():
        if not any(word in reading for reading in readings(data).values()):
            raise SystemExit(f"the search cannot find a word in {name}")
