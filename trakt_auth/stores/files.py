"""Private files: read with suspicion, replaced all at once."""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores.above import tell_of_unsafe_directories_above
from trakt_auth.stores.base import UnusableToken

T = TypeVar("T")

# Windows has no O_NOFOLLOW and O_NONBLOCK; only Windows has O_BINARY.
_SAFELY = (
    getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_BINARY", 0)
)

_ADVICE = {
    errno.ENOSPC: "the disk is full. Free some space and try again",
    errno.EDQUOT: "the disk quota is used up. Free some space and try again",
    errno.EFBIG: "a limit on file sizes is in the way. Raise it (ulimit -f) and try again",
    errno.EROFS: "the file system is read-only. Choose a directory that can be written to",
    errno.EACCES: "permission denied. Give the directory and its files to this user (chown)",
    errno.EPERM: "not permitted. Give the directory and its files to this user (chown)",
    errno.ELOOP: "it is a symbolic link, which is not followed. Put a plain file in its place",
    errno.ENOTDIR: "a part of the path is a file. Choose another directory",
    errno.EISDIR: "it is a directory. Move it away and try again",
    errno.ENOENT: "the directory was removed meanwhile. Try again",
    errno.ENAMETOOLONG: "its name is too long. Choose a directory with a shorter path",
    errno.ENOLCK: "its file system has no locks. Choose a directory on a local disk",
    errno.ENOSYS: "its file system has no locks. Choose a directory on a local disk",
    errno.ENOTSUP: "its file system has no such operation. Choose a directory on a local disk",
    errno.ESTALE: "the network file system has lost it. Mount it again, or use a local disk",
}


def file_problem(what: str, path: Path, error: OSError) -> str:
    """What went wrong and what to do: ``Cannot <what> <path>: ...``."""
    reason = os.strerror(error.errno) if error.errno else type(error).__name__
    advice = _ADVICE.get(error.errno or 0, f"{reason}. Try again, or choose another directory")
    return f"Cannot {what} {path}: {advice}."


def make_private_directory(directory: Path) -> None:
    """Make `directory` for its owner alone; one that exists must be safe from other users.

    Directories above it that are missing are made with mode 0700 too.

    Raises:
        StoreError: It cannot be made, or other users could exchange its files.
    """
    try:
        missing = [place for place in (directory, *directory.parents) if not place.exists()]
        for place in reversed(missing):
            # One by one: `parents=True` leaves those above to the umask, and another store may
            # use one of them.
            place.mkdir(mode=0o700, exist_ok=True)
            sync_directory(place.parent)
        found = directory.stat()
    except OSError as error:
        raise StoreError(file_problem("use the directory", directory, error)) from None
    _check_directory(directory, found)


def private_directory(directory: Path) -> os.stat_result | None:
    """What the system says of `directory`; None where there is none. It must be safe from others.

    Raises:
        StoreError: It cannot be looked at, or other users could exchange its files.
    """
    try:
        found = directory.stat()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StoreError(file_problem("use the directory", directory, error)) from None
    _check_directory(directory, found)
    return found


def state_directory(instead: str) -> Path:
    """Where the platform keeps what programs remember, for this package.

    Args:
        instead: What to do where there is no such place, as in: ..., or <instead>.

    Raises:
        ConfigurationError: This user has no home directory.
    """
    from platformdirs import user_state_path

    # Either of them raises, or leaves a "~", depending on the version of platformdirs.
    with suppress(RuntimeError):
        place = user_state_path("trakt-auth", appauthor=False).expanduser()
        if place.is_absolute():
            return place
    who = f"User {os.getuid()}" if hasattr(os, "getuid") else "This user"
    raise ConfigurationError(
        f"{who} has no home directory here, so there is no place to keep tokens by default. Set "
        f"HOME or XDG_STATE_HOME, or {instead}."
    )


def _check_directory(directory: Path, found: os.stat_result) -> None:
    if not stat.S_ISDIR(found.st_mode):
        raise StoreError(f"{directory} is not a directory. Choose another one, or move it away.")
    if sys.platform == "win32":
        return
    if found.st_uid not in (0, os.geteuid()):
        raise StoreError(
            f"The directory {directory} belongs to another user, who could exchange its files. "
            "Choose another one, or give it to this user (chown)."
        )
    if found.st_mode & 0o022:
        raise StoreError(
            f"Other users could exchange the files in {directory}. Choose another directory, such "
            f"as a new one inside it, or run: chmod 700 {directory}"
        )
    tell_of_unsafe_directories_above(directory)


def read_private_file(path: Path, limit: int, *, any_mode: bool = False) -> bytes | None:
    """Up to ``limit + 1`` bytes of a file that no other user can read; None where there is none.

    Follows no link at the end of the path, and never blocks on what is not a file.

    Args:
        path: The file.
        limit: How much a sound file holds at most.
        any_mode: Read it even if other users can.

    Raises:
        StoreError: It cannot be read, is not a plain file, or other users own or can read it.
    """
    try:
        # Opening can do harm (a device, a pipe), so look first, and again when it is open.
        _check(path, path.lstat(), any_mode=any_mode)
        descriptor = _while_open_elsewhere(lambda: os.open(path, os.O_RDONLY | _SAFELY))
        try:
            _check(path, os.fstat(descriptor), any_mode=any_mode)
            return _read(descriptor, limit + 1)
        finally:
            os.close(descriptor)
    except FileNotFoundError:
        return None
    except OSError as error:
        problem = file_problem("read", path, error)
    raise StoreError(problem)


@contextmanager
def written(temporary: Path, content: bytes) -> Iterator[None]:
    """Write `content`, durably, to a new file with mode 0600, to be moved in the ``with`` block.

    A process that is killed meanwhile leaves it behind, at worst.

    Raises:
        OSError: It cannot be written. The traceback holds the content.
    """
    try:
        descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFELY, 0o600)
        try:
            while content:
                content = content[os.write(descriptor, content) :]
            _flush(descriptor)
        finally:
            os.close(descriptor)
        yield
    except BaseException:
        with suppress(OSError):
            temporary.unlink()
        raise


def move_file(temporary: Path, path: Path) -> None:
    """Put `temporary` at `path` of the same directory, all or nothing; durable on return.

    Raises:
        OSError: `path` is as it was, except where only its durability is in doubt.
    """
    _while_open_elsewhere(lambda: temporary.replace(path))
    sync_directory(path.parent)


def remove_file(path: Path) -> None:
    """Remove `path`, if it is there.

    Raises:
        OSError: It is still there.
    """
    _while_open_elsewhere(lambda: path.unlink(missing_ok=True))


def try_file(temporary: Path, size: int) -> None:
    """Write `size` bytes to a new file, durably, and remove it: whether a token can be saved there.

    Raises:
        OSError: There is not, the directory cannot be written to, or its files are not private.
    """
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _SAFELY, 0o600)
    try:
        if sys.platform != "win32" and os.fstat(descriptor).st_mode & 0o077:
            # It keeps no modes, so that what is saved there could not be read again.
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        left = size
        while left:
            left -= os.write(descriptor, bytes(left))
        _flush(descriptor)
    finally:
        os.close(descriptor)
        with suppress(OSError):
            temporary.unlink()


def sync_directory(directory: Path) -> None:
    """Make names in `directory` durable, where the system can (Windows cannot).

    Raises:
        OSError: It failed.
    """
    if sys.platform == "win32":
        return
    descriptor = os.open(directory, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        _flush(descriptor)
    except OSError as error:
        # Some network file systems have no such operation.
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):
            raise
    finally:
        os.close(descriptor)


def _flush(descriptor: int) -> None:
    """Bring what was written to the drive, and out of the drive's own cache."""
    if sys.platform != "win32":
        import fcntl

        # On macOS, fsync alone stops short of the drive's cache (man 2 fsync there).
        full = getattr(fcntl, "F_FULLFSYNC", None)
        if full is not None:
            with suppress(OSError):  # some file systems cannot
                fcntl.fcntl(descriptor, full)
                return
    os.fsync(descriptor)


def _check(path: Path, found: os.stat_result, *, any_mode: bool) -> None:
    if not stat.S_ISREG(found.st_mode):
        kind = "a symbolic link" if stat.S_ISLNK(found.st_mode) else "not a plain file"
        raise StoreError(f"{path} is {kind}. Move it away, then sign in again.")
    if sys.platform == "win32":
        return
    if found.st_uid != os.geteuid():
        raise StoreError(
            f"{path} belongs to another user (uid {found.st_uid}). Run this as that user, or give "
            "the file to this one (chown)."
        )
    if found.st_mode & 0o077 and not any_mode:
        raise UnusableToken(f"Other users may read {path}. Run: chmod 600 {path}")


def _read(descriptor: int, most: int) -> bytes:
    content = b""
    while len(content) < most and (chunk := os.read(descriptor, most - len(content))):
        content += chunk
    return content


def _while_open_elsewhere(action: Callable[[], T]) -> T:
    """On Windows, a file that another process has open refuses for a moment."""
    if sys.platform == "win32":
        for _ in range(100):
            try:
                return action()
            except PermissionError:
                time.sleep(0.01)
    return action()
