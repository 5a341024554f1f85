"""A lock between the processes of one machine: a file, locked by the operating system."""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from trakt_auth.errors import StoreError
from trakt_auth.stores.files import file_problem
from trakt_auth.stores.locking import Deadline, busy, patiently, tell_waiting

# Seconds between two attempts. One costs 0.1 ms, and a refresh takes hundreds.
_POLL = 0.02


@contextmanager
def file_lock(path: Path, account: str, timeout: float | None) -> Iterator[None]:
    """Hold the lock file `path`, made with mode 0600 and never removed.

    The system lets go of it when the process ends, however it ends.

    Raises:
        StoreError: It was not had in time, or cannot be had at all.
    """
    lock = _lock(path)

    def is_missing() -> bool:
        # Where the directory takes no files (as in /proc), filelock would try for ever.
        return not os.path.lexists(path)

    def acquire(seconds: float) -> bool:
        end = time.monotonic() + seconds
        try:
            # Not by its timeout: filelock finds out that this thread holds it already, and would
            # wait for itself, only where it is to wait without end.
            lock.acquire(
                timeout=-1,
                poll_interval=_POLL,
                cancel_check=lambda: is_missing() or time.monotonic() >= end,
            )
        except _filelock().Timeout:
            if is_missing():
                raise OSError(errno.EROFS, "") from None
            return False
        return True

    hint = f" Its id is shown by: lsof {path}"
    try:
        try:
            had = patiently(acquire, Deadline(timeout), lambda: tell_waiting(account, hint))
        except NotImplementedError:
            raise StoreError(file_problem("lock", path, OSError(errno.ENOSYS, ""))) from None
        except RuntimeError:
            # What filelock says instead of waiting for ever.
            raise StoreError(
                f"This thread already holds the lock of account {account!r} through another store."
            ) from None
        except OSError as error:
            raise StoreError(file_problem("lock", path, error)) from None
        if not had:
            raise busy(account, _holder(path))
        yield
    finally:
        _release(lock)


def _release(lock: Any) -> None:
    """Let go of `lock`, if it is held; a handler of a signal may raise at any moment."""
    try:
        lock.release()
    except BaseException:
        lock.release(force=True)
        raise


def _holder(path: Path) -> str | None:
    """Which process of this machine holds the lock; None if the system does not tell."""
    with suppress(OSError, ValueError):
        inode = f":{path.stat().st_ino}"
        for line in Path("/proc/locks").read_text(encoding="ascii").splitlines():
            # 1: FLOCK ADVISORY WRITE 4711 08:01:123 0 EOF (man 5 proc_locks); 0 is out of sight.
            match line.split():
                case [_, "FLOCK", _, _, pid, place, *_] if place.endswith(inode) and int(pid) > 0:
                    return f"another thread or process (pid {pid})"
    return None


def _lock(path: Path) -> Any:
    # A lock that is no more than a file would outlive a holder that is killed. Any thread may let
    # go of it: the one that took it is gone where the interpreter ends. The file stays, on Windows
    # too: one that is gone is taken for one that could not be made.
    return _filelock().FileLock(
        path, mode=0o600, fallback_to_soft=False, thread_local=False, preserve_lock_file=True
    )


def _filelock() -> Any:
    # Unseen by type checkers: they would read its 65 modules in each program that uses ours.
    if TYPE_CHECKING:
        filelock: Any = None
    else:
        import filelock
    return filelock
