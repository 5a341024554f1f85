"""Files that are there as a whole or not at all."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from trakt_auth.errors import ConfigurationError


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A text file to write, which takes the place of `path` once all is written.

    Where that ends by any error, Ctrl-C or a polite kill, what was at `path` stays as it was. A
    file that is replaced passes its mode on. A link is followed.

    Raises:
        ConfigurationError: `path` is there, and no file.
        OSError: It cannot be written.
    """
    # Before Python 3.13, `path.resolve()` has an error of its own for a link that leads to itself.
    target = Path(os.path.realpath(path))
    mode = _mode(target, path)
    temporary = target.with_name(f".{target.name}.{os.urandom(6).hex()}.tmp")
    try:
        # Newlines are written as they are: rows of CSV end as they should on every system.
        # Half an emoji, which UTF-8 cannot write, becomes a question mark.
        with temporary.open("x", encoding="utf-8", errors="replace", newline="") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        if mode is not None:
            temporary.chmod(mode)
        temporary.replace(target)
    except OSError as error:
        _remove(temporary)
        if error.filename == str(temporary):
            error.filename = str(path)  # the name that somebody knows
        raise
    except BaseException:
        _remove(temporary)
        raise


def _mode(target: Path, path: Path) -> int | None:
    try:
        found = target.stat().st_mode
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found):
        raise ConfigurationError(
            f"{path} is no file that could be replaced. Name another one, or leave --output out to "
            "write to stdout."
        )
    return stat.S_IMODE(found)


def _remove(temporary: Path) -> None:
    with suppress(OSError):
        temporary.unlink()
