"""A signal handler raises in the middle of a save: no lock stays held in that process."""

from __future__ import annotations

import dis
import functools
import opcode
import os
import sys
import threading
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import pytest

import trakt_auth
from tests.stores.making import make_token
from trakt_auth import FileTokenStore

PACKAGE = str(Path(trakt_auth.__file__).parent)

# After these, the interpreter looks for signals: it is there that a handler raises.
LOOKS = {"CALL", "CALL_KW", "CALL_FUNCTION_EX", "JUMP_BACKWARD", "RESUME"}


@functools.cache
def handlers(code: CodeType) -> tuple[Any, ...]:
    """The ranges of instructions of `code` that a handler of exceptions is for."""
    return tuple(vars(dis.Bytecode(code))["exception_entries"])


def handler(code: CodeType, at: int) -> int | None:
    """Where an exception of the instruction at `at` is handled in `code`; None if it is not."""
    return next((one.target for one in handlers(code) if one.start <= at < one.end), None)


class Interrupted(BaseException):
    """Raised by a signal handler."""


class Interruption:
    """Raises at one of the places in this package where a handler of a signal could."""

    def __init__(self, at: int) -> None:
        self._left = at
        self._last: dict[FrameType, int] = {}

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
            code, now = frame.f_code, frame.f_lasti
            before = self._last.get(frame, now)
            self._last[frame] = now
            # It looks within the instruction before: where that has a handler of its own, what is
            # raised here would pass that by.
            looks = opcode.opname[code.co_code[before]] in LOOKS
            if looks and handler(code, before) == handler(code, now):
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

    thread = threading.Thread(target=take, daemon=True)
    thread.start()
    thread.join(60)
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
    gate = store._gate("default")  # kept, as by another thread that waits for it
    while interrupted(store, at):
        assert is_free(store), f"the lock is held after an exception at place {at}"
        at += 1
    assert not gate.locked()
    assert at > 100
    assert store.load("default") == make_token(at)
