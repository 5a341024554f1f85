"""``python -m tools.site``: builds the site into site/, and mends what the theme makes of it.

The theme writes two and a half megabytes of indentation, marks every name and bracket in a program
for colours that hardly differ, and brings a second look that we do not use. The search
finds a page whose text begins with its heading twice. Long names break in the middle of a word.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

# Where white space is shown, or may mean something to a program.
KEPT = re.compile(r"(<pre.*?</pre>|<script.*?</script>)", re.DOTALL)
COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)
SPACE = re.compile(r"\s+")
# White space beside these shows nothing.
BLOCK = re.compile(
    r" ?(</?(?:html|head|body|meta|link|title|style|header|main|nav|article|footer|div|form|table"
    r"|thead|tbody|tr|t[hd]|[uod]l|li|d[td]|p|h[1-6]|details|summary|hr|br)\b[^>]*>) ?"
)
# Names, space, constants, punctuation and operators: they get the colour of all else.
PLAIN = re.compile(r'<span class="(?:n|w|kc|p|o)">([^<]*)</span>|<span></span>')
# Names of calls and models: code in a sentence or a table, headings, and the list of headings.
NAMED = re.compile(r'(<code>|<h\d[^>]*>|<span class="md-(?:ellipsis|typeset)">)([^<]+)')
BREAK = re.compile(r"(?<=\w)[./](?=\w{3})")


def mended(page: str) -> str:
    """A page without what no reader sees, whose long names break after dots."""
    parts = KEPT.split(page)
    parts[::2] = [BLOCK.sub(r"\1", SPACE.sub(" ", COMMENT.sub("", each))) for each in parts[::2]]
    parts[::2] = [NAMED.sub(_breakable, each) for each in parts[::2]]
    parts[1::2] = [PLAIN.sub(r"\1", each) for each in parts[1::2]]
    return "".join(parts).strip()


def _breakable(found: re.Match[str]) -> str:
    return found[1] + BREAK.sub(r"\g<0><wbr>", found[2])


def once(index: str) -> str:
    """The index of the search, without pages that are there once more by their heading."""
    found = json.loads(index)
    told = {(_page(each), each["title"]) for each in found["items"] if each["text"]}
    found["items"] = [
        each for each in found["items"] if each["text"] or (_page(each), each["title"]) not in told
    ]
    return json.dumps(found, ensure_ascii=False, separators=(",", ":"))


def _page(item: dict[str, str]) -> str:
    return item["location"].partition("#")[0]


def build(root: Path) -> Path:
    """Build the site of the folder that holds mkdocs.yml; return where it is.

    Raises:
        subprocess.CalledProcessError: A page is wrong; what is wrong was printed.
    """
    zensical = str(Path(sys.executable).with_name("zensical"))
    subprocess.run([zensical, "build", "--clean", "--strict"], cwd=root, check=True)
    site = root / "site"
    for path in site.rglob("*.html"):
        path.write_text(mended(path.read_text(encoding="utf-8")), encoding="utf-8")
    index = site / "search.json"
    index.write_text(once(index.read_text(encoding="utf-8")), encoding="utf-8")
    for path in (site / "assets" / "stylesheets" / "classic").iterdir():
        path.unlink()
    return site


if __name__ == "__main__":
    try:
        build(Path())
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
