#!/usr/bin/env python3
"""Writes a Hugo site with as many pages as a finished site of ours, each of the same size.

    python3 Benchmarks/make_hugo_site.py SITE OUT

Its weeks are ready-made data, 400 letters a piece, set into a template; its guidance pages are
Markdown of the length of ours. Nothing is worked out: this is Hugo's part of the job alone.
"""

import json
import sys
from pathlib import Path

PIECE = "The week in numbers, with a word on each and a picture beside it. " * 6 + "Four."
CONFIG = 'baseURL = "https://example.org/"\ntitle = "Weeks"\ndisableKinds = ["taxonomy", "term"]\n'
LAYOUT = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }}</title></head>
<body><nav><a href="/">Weeks</a></nav><main><h1>{{ .Title }}</h1>
{{ range .Params.pieces }}<p>{{ . }}</p>
{{ end }}{{ .Content }}</main></body></html>
"""


def main(site, out):
    site, out = Path(site), Path(out)
    (out / "content" / "page").mkdir(parents=True)
    (out / "layouts" / "_default").mkdir(parents=True)
    (out / "hugo.toml").write_text(CONFIG)
    for name in ("single.html", "list.html"):
        (out / "layouts" / "_default" / name).write_text(LAYOUT)
    for number, page in enumerate(sorted(site.rglob("*.html"))):
        size = max(0, page.stat().st_size - 250)
        name = "-".join(page.relative_to(site).with_suffix("").parts)
        if "guid" in str(page.relative_to(site)):
            front, body = {"title": name}, "\n\n".join(["## Why\n\n" + PIECE] * (size // len(PIECE)))
        else:
            front, body = {"title": name, "pieces": [PIECE] * (size // (len(PIECE) + 8))}, ""
        (out / "content" / "page" / f"{number:05}.md").write_text(json.dumps(front) + "\n\n" + body + "\n")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2])
