"""What is done on Windows alone, by a `sys.platform` that says so."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import filelock
import pytest

from tests.driving import CODE_BODY, TOKEN
from trakt_auth import App, DeviceCode, DeviceFlow, FileTokenStore, LoginCancelled, StoreError
from trakt_auth._ground.waits import SLICE, interruptible


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")


@pytest.fixture
def pauses(windows: None, monkeypatch: pytest.MonkeyPatch) -> list[float]:
    pauses: list[float] = []
    monkeypatch.setattr("trakt_auth.stores.files.time.sleep", pauses.append)
    return pauses


class Reader:
    """Has a file open, so that the first attempts to remove it fail."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, attempts: float) -> None:
        unlink = Path.unlink
        self.left = attempts

        def refuse(path: Path, missing_ok: bool = False) -> None:
            if path.suffix == ".json" and self.left > 0:
                self.left -= 1
                raise PermissionError(13, "in use")
            unlink(path, missing_ok=missing_ok)

        monkeypatch.setattr(Path, "unlink", refuse)


def test_a_delete_waits_for_a_reader(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pauses: list[float]
) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    store.save("default", TOKEN)
    Reader(monkeypatch, 3)
    store.delete("default")
    assert store.load("default") is None
    assert len(pauses) == 3


def test_but_not_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pauses: list[float]
) -> None:
    store = FileTokenStore(tmp_path / "tokens")
    store.save("default", TOKEN)
    Reader(monkeypatch, float("inf"))
    with pytest.raises(StoreError, match="Cannot delete"):
        store.delete("default")
    assert sum(pauses) == pytest.approx(1)


def test_the_lock_file_stays_so_that_who_waits_does_not_take_the_directory_for_read_only(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On Windows, filelock removes the file at the release unless it is told not to."""

    class AsOnWindows(filelock.FileLock):
        def _release(self) -> None:
            super()._release()
            if not self.preserve_lock_file:
                Path(self.lock_file).unlink()

    monkeypatch.setattr(filelock, "FileLock", AsOnWindows)
    store = FileTokenStore(tmp_path / "tokens")
    with store.lock("default"):
        pass
    assert (tmp_path / "tokens" / "default.lock").exists()


def never(asked: list[float]) -> Callable[[float], bool]:
    """What waits for something that does not come."""

    def wait(seconds: float) -> bool:
        asked.append(seconds)
        return False

    return wait


class TestWaits:
    """In slices on Windows, where Ctrl-C is noticed only between two of them."""

    @pytest.fixture
    def clock(self, monkeypatch: pytest.MonkeyPatch) -> list[float]:
        asked: list[float] = []
        monkeypatch.setattr("trakt_auth._ground.waits.time.monotonic", lambda: sum(asked))
        return asked

    def test_elsewhere_it_is_one_wait(self, clock: list[float]) -> None:
        assert not interruptible(never(clock), 10)
        assert clock == [10]

    def test_in_slices(self, windows: None, clock: list[float]) -> None:
        assert not interruptible(never(clock), 1.01)
        assert max(clock) == SLICE
        assert sum(clock) == pytest.approx(1.01)

    def test_what_comes_meanwhile_ends_it(self, windows: None, clock: list[float]) -> None:
        def comes(seconds: float) -> bool:
            clock.append(seconds)
            return len(clock) == 3

        assert interruptible(comes, 60)
        assert len(clock) == 3

    def test_a_wait_of_no_time_looks_once(self, windows: None, clock: list[float]) -> None:
        assert interruptible(lambda seconds: seconds == 0, 0)

    def test_who_waits_for_the_lock_of_a_store_uses_them(
        self, windows: None, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[float] = []

        class Gate:
            def acquire(self, timeout: float) -> bool:
                asked.append(timeout)
                return len(asked) == 3

            def release(self) -> None:
                pass

        store: Any = FileTokenStore("unused")
        store.exclude_others = lambda *_: threading.Lock()
        monkeypatch.setattr(store, "_gate", lambda _: Gate())
        with store.lock("default"):
            pass
        assert asked == [SLICE] * 3

    def test_who_waits_for_the_next_poll_uses_them(self, windows: None, app: App) -> None:
        asked: list[float] = []

        class Cancel(threading.Event):
            def wait(self, timeout: float | None = None) -> bool:
                asked.append(timeout or 0)
                if len(asked) == 3:
                    self.set()
                return self.is_set()

        code = DeviceCode.from_dict({**CODE_BODY, "interval": 60, "issued_at": time.time()})
        with DeviceFlow(app) as flow, pytest.raises(LoginCancelled):
            flow.wait(code, cancel=Cancel())
        assert asked == [SLICE] * 3
