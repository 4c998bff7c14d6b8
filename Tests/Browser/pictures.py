"""Pictures of pages, to look at: python3 Tests/Browser/pictures.py FOLDER|FILE... --to DIR

For every HTML file: 1280 px light and dark, 390 and 320 px, 200 % zoom, forced colors, and the sheets of A4.
"""

import argparse
import os
import pathlib

from browser import chromium


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("files", nargs="+")
    parser.add_argument("--to", default="pictures")
    arguments = parser.parse_args()
    os.makedirs(arguments.to, exist_ok=True)
    with chromium() as tab:
        for file, name in pages(arguments.files):
            picture(tab, file, os.path.join(arguments.to, name))


def pages(arguments):
    """Files, each with a name of its own: most pages of a site are called index.html."""
    for argument in map(pathlib.Path, arguments):
        files = sorted(argument.rglob("*.html")) if argument.is_dir() else [argument]
        for file in files:
            yield file, "-".join(file.with_suffix("").parts[-4:])


def picture(tab, file, name):
    url = file.resolve().as_uri()
    for suffix, options in (("light", {}), ("dark", {"dark": True}), ("390", {"width": 390}),
                            ("320", {"width": 320}), ("zoom200", {"width": 640, "scale": 2}),
                            ("forced", {"forced": True})):
        tab.open(url, **options)
        tab.screenshot(f"{name}-{suffix}.png")
    tab.open(url)
    sheet(tab.pdf(8.27, 11.69), name)


def sheet(pdf, name):
    import pypdfium2  # on PyPI
    for number, page in enumerate(pypdfium2.PdfDocument(pdf)):
        page.render(scale=2).to_pil().save(f"{name}-print{number + 1}.png")


if __name__ == "__main__":
    main()
