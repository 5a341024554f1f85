"""`trakt-auth export`: what an account has, as a table or as JSON."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from difflib import get_close_matches
from functools import reduce
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trakt_auth.cli.answers import array_lines
from trakt_auth.cli.event_table import event
from trakt_auth.cli.export_kinds import KINDS, Kind, as_text, names
from trakt_auth.cli.output import write_json, write_line, write_words
from trakt_auth.cli.progress import ItemsDone, progress
from trakt_auth.cli.replacing import replacing
from trakt_auth.cli.session import calling, speaker
from trakt_auth.errors import ConfigurationError

if TYPE_CHECKING:
    from trakt_auth.cli.kept import Kept
    from trakt_auth.trakt import Trakt

AT_ONCE = 4
"""How many pages are asked for at once."""

Write = Callable[[str], object]
"""Takes a line, without its end."""


def run_export(
    kept: Kept, what: str, output: Path | None, *, as_csv: bool, spreadsheet: bool
) -> None:
    """Read all of `what`, and write it.

    Args:
        kept: The login. Its `as_json` says whether to tell of the end by an event.
        what: One of `names`.
        output: The file; None for stdout.
        as_csv: Whether to write CSV rather than JSON.
        spreadsheet: Whether to mark the text in it that a spreadsheet would take for a formula.

    Raises:
        ConfigurationError: There is nothing of that name.
        LoginRequired: Nobody is signed in.
        TraktAuthError: It cannot be read to its end. A file of that name is left as it was.
        OSError: It cannot be written.
    """
    kind = KINDS.get(what)
    if kind is None:
        raise unknown(what)
    kept.token()  # else all of it would be read as nobody, which Trakt refuses less clearly
    with (
        _lines(output) as write,
        calling(kept, speaker(kept)) as trakt,
        progress(what) as bar,
    ):
        items = _items(trakt, kind, bar)
        if as_csv:
            lines = _rows(kind, items, spreadsheet=spreadsheet)
        else:
            lines = array_lines(items, "utf-8" if output else None)
        for line in lines:
            if output is None:
                bar.make_way()
            write(line)
    if output is None:
        return
    if kept.as_json:
        file = str(output.absolute())
        write_json(event("exported", account=kept.account, what=what, items=bar.done, file=file))
    else:
        write_words(f"Wrote {bar.done} items of {what} to {output}")


def unknown(what: str) -> ConfigurationError:
    """The error for what cannot be exported."""
    near = get_close_matches(what, names(), n=1)
    meant = f" Did you mean {near[0]}?" if near else ""
    return ConfigurationError(f"WHAT: {what!r} is not one of {', '.join(names())}.{meant}")


def _items(trakt: Trakt, kind: Kind, bar: ItemsDone) -> Iterator[dict[str, Any]]:
    method: Any = reduce(getattr, kind.call.split("."), trakt)
    done, before = 0, 0
    for each in kind.types:
        pages = method() if each is None else method(each)
        for page in pages.ahead(AT_ONCE).by_page():
            for item in page:
                yield item.to_dict()
            done += len(page)
            total = None if page.item_count is None else before + page.item_count
            bar.advance(done, total)
        before = done


def _rows(
    kind: Kind, items: Iterator[dict[str, Any]], *, spreadsheet: bool = False
) -> Iterator[str]:
    for cells in chain([kind.columns], map(kind.row, items)):
        marked = map(as_text, cells) if spreadsheet else cells
        line = io.StringIO(newline="")
        # In Python 3.11 it quotes only those line ends in a cell that it would write itself.
        csv.writer(line, lineterminator="\r\n").writerow(marked)
        yield line.getvalue().removesuffix("\r\n")


@contextmanager
def _lines(output: Path | None) -> Iterator[Write]:
    if output is None:
        yield write_line
        return
    with replacing(output) as file:
        yield lambda line: file.write(f"{line}\n")
