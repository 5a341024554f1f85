"""Files that are there as a whole or not at all."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from trakt_auth.errors import ConfigurationError

_LONGEST = 4096
"""Steps that a path may have, with those of the links on its way."""


@contextmanager
def replacing(path: Path) -> Iterator[TextIO]:
    """A text file to write, which takes the place of `path` once all is written.

    Where that ends by any error, Ctrl-C or a polite kill, what was at `path` stays as it was. A
    file that is replaced passes its mode on. Links are followed, except those of other users.

    Raises:
        ConfigurationError: `path` is there, and no file; or another user's link leads to it.
        OSError: It cannot be written.
    """
    target = _followed(path)
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


def _followed(path: Path) -> Path:
    """Where `path` leads, without links.

    Another user could choose which file is replaced, by a link at a name that is easily guessed, as
    in /tmp. Linux refuses to follow it there (fs.protected_symlinks), unless it is read as here.
    """
    if sys.platform == "win32":
        return Path(os.path.realpath(path))
    place, left = Path("/"), [*reversed(path.absolute().parts[1:])]
    for _ in range(_LONGEST):
        if not left:
            return place
        name = left.pop()
        step = place.parent if name == ".." else place / name
        if not step.is_symlink():
            place = step
            continue
        if _is_a_strangers(step):
            raise ConfigurationError(
                f"{step} is a link that another user has made or can exchange, so it is not "
                "followed. Name the file that it leads to, or another one."
            )
        to = step.readlink()
        place = Path("/") if to.is_absolute() else place
        left += reversed(to.parts[1:] if to.is_absolute() else to.parts)
    raise OSError(errno.ELOOP, os.strerror(errno.ELOOP), str(path))


def _is_a_strangers(link: Path) -> bool:
    found, around = link.lstat(), link.parent.stat()
    ours = (os.geteuid(), 0)
    others_write = around.st_mode & 0o022 or around.st_uid not in ours
    return bool(others_write) and found.st_uid not in ours


def _mode(target: Path, path: Path) -> int | None:
    try:
        found = target.lstat().st_mode
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
