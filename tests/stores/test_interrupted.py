"""A signal handler raises in the middle of a save: no lock stays held in that process."""

from __future__ import annotations

import opcode
import os
import sys
import threading
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

import trakt_auth
from tests.stores.making import make_token
from trakt_auth import FileTokenStore

PACKAGE = str(Path(trakt_auth.__file__).parent)

# After these, the interpreter looks for signals: it is there that a handler raises.
LOOKS = {"CALL", "CALL_KW", "CALL_FUNCTION_EX", "JUMP_BACKWARD", "RESUME"}


class Interrupted(BaseException):
    """Raised by a signal handler."""


class Interruption:
    """Raises at one of the places in this package where a handler of a signal could."""

    def __init__(self, at: int) -> None:
        self._left = at
        self._last: dict[FrameType, str] = {}

    def __enter__(self) -> None:
        self._before = sys.gettrace()
        sys.settrace(self._trace)

    def __exit__(self, *_: object) -> None:
        sys.settrace(self._before)
        self._last.clear()

    def _trace(self, frame: FrameType, event: str, _: object) -> Any:
        if event == "call":
            if not frame.f_code.co_filename.startswith(PACKAGE):
                return None
            frame.f_trace_opcodes = True
        if event == "opcode":
            before = self._last.get(frame)
            self._last[frame] = opcode.opname[frame.f_code.co_code[frame.f_lasti]]
            if before in LOOKS:
                self._left -= 1
                if self._left == 0:
                    raise Interrupted
        return self._trace


def interrupted(store: FileTokenStore, at: int) -> bool:
    """Save, and raise at the place with the number `at`; return whether there is one."""
    try:
        with Interruption(at):
            store.save("default", make_token(at))
    except Interrupted:
        return True
    return False


def is_free(store: FileTokenStore) -> bool:
    """Whether another thread can take the lock."""
    had: list[bool] = []

    def take() -> None:
        with store.lock("default", timeout=0):
            had.append(True)

    thread = threading.Thread(target=take)
    thread.start()
    thread.join()
    return bool(had)


@pytest.mark.slow
@pytest.mark.skipif(sys.implementation.name != "cpython", reason="counts CPython's instructions")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnhandledThreadExceptionWarning")
def test_an_exception_anywhere_in_a_save_leaves_no_lock(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "fsync", lambda _: None)  # which takes most of the time
    store, at = FileTokenStore(tmp_path / "tokens"), 1
    store.save("default", make_token(0))
    while interrupted(store, at):
        assert is_free(store), f"the lock is held after an exception at place {at}"
        at += 1
    assert at > 100
    assert store.load("default") == make_token(at)
