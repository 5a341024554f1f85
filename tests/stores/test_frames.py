"""No frame of a store that fails shows a token or a password, whatever fails beneath it."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import keyring
import pytest
import redis
import redis.asyncio

from tests.each import of_each
from tests.stores.keyrings import DictKeyring
from tests.wire.looking import MARK, leaks, secret
from trakt_auth import (
    AsyncRedisTokenStore,
    FileTokenStore,
    KeyringTokenStore,
    RedisTokenStore,
    Token,
)
from trakt_auth.stores.document import dump


def token(number: int = 1) -> Token:
    return Token(
        access_token=secret(f"access-{number}"),
        refresh_token=secret(f"refresh-{number}"),
        expires_in=604_800,
        created_at=1_790_000_000 + number,
    )


URL = f"redis://robin:{MARK}-password@127.0.0.1:1/0"
# Made anew for each test: an exception keeps what it has passed.
CUTS: dict[str, Callable[[], BaseException]] = {
    "an interrupt": KeyboardInterrupt,
    "the end": SystemExit,
    "no memory": MemoryError,
    "a bug": lambda: RuntimeError("a bug"),
    "an input error": lambda: OSError(5, "io"),
}
CALLS: dict[str, Callable[[Any], object]] = {
    "load": lambda store: store.load("default"),
    "save": lambda store: store.save("default", token(2)),
    "replace": lambda store: store.replace("default", token(1), token(2)),
    "delete": lambda store: store.delete("default"),
    "check": lambda store: store.check_writable("default"),
}


def error_of(call: Callable[[], object]) -> BaseException | None:
    try:
        call()
    except BaseException as error:  # noqa: BLE001 - whatever it is
        return error
    return None


@pytest.mark.parametrize("at", ["open", "read", "write", "fsync", "close"])
@pytest.mark.parametrize("call", CALLS)
@of_each(CUTS)
def test_files(
    cut: str, call: str, at: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = FileTokenStore(tmp_path / cut)
    store.save("default", token())

    def fails(*_: object, **__: object) -> None:
        raise CUTS[cut]()  # noqa: RSE102 - a function, for some

    with monkeypatch.context() as patch:
        patch.setattr(f"trakt_auth.stores.files.os.{at}", fails)
        error = error_of(lambda: CALLS[call](store))
    assert error is None or leaks(error) == []
    assert error is not None or (call, at) != ("save", "write")


@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("call", CALLS)
def test_a_keyring(call: str, cut: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Cut(DictKeyring):
        cuts = False

        def get_password(self, service: str, username: str) -> str | None:
            found = super().get_password(service, username)
            if self.cuts:
                raise CUTS[cut]()  # noqa: RSE102 - a function, for some
            return found

    ring = Cut()
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    monkeypatch.setattr(keyring, "get_keyring", lambda: ring)
    store = KeyringTokenStore()
    store.save("default", token())
    ring.cuts = True
    error = error_of(lambda: CALLS[call](store))
    assert error is not None
    assert leaks(error) == []


class Answers:
    """In place of a connection: it answers a read, and fails at a write, or at once."""

    def __init__(self, cut: str, *, reads: bool) -> None:
        self.cut = CUTS[cut]
        self.reads = reads

    def __call__(self, *arguments: object, **_: object) -> bytes:
        if self.reads and "HGET" in arguments:
            return dump(token())
        raise self.cut()

    async def later(self, *arguments: object, **_: object) -> bytes:
        return self(*arguments)


@pytest.mark.parametrize("reads", [True, False])
@pytest.mark.parametrize("cut", CUTS)
@pytest.mark.parametrize("call", CALLS)
def test_redis(call: str, cut: str, reads: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    if (call, reads) == ("load", True):
        pytest.skip("nothing fails")
    answers = Answers(cut, reads=reads)
    monkeypatch.setattr(redis.Redis, "execute_command", answers.__call__)
    monkeypatch.setattr(redis.asyncio.Redis, "execute_command", answers.later)

    async def main() -> None:
        result: Any = CALLS[call](AsyncRedisTokenStore(URL))
        await result

    for error in (
        error_of(lambda: CALLS[call](RedisTokenStore(URL))),
        error_of(lambda: asyncio.run(main())),
    ):
        assert error is not None
        assert leaks(error) == []


@pytest.mark.parametrize("kind", [RedisTokenStore, AsyncRedisTokenStore])
@pytest.mark.parametrize(
    "url", [f"redis://:{MARK}/#?x@host:1/0", f"http://:{MARK}@host", f"redis://:{MARK}@h:1/0?db={{"]
)
def test_a_url_that_is_refused(kind: Any, url: str) -> None:
    error = error_of(lambda: kind(url))
    assert error is not None
    assert leaks(error) == []


def test_a_real_interrupt_in_a_blocked_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """By a signal, as Ctrl-C comes."""
    import signal

    store = FileTokenStore(tmp_path / "tokens")
    monkeypatch.setattr(
        "trakt_auth.stores.files.os.fsync", lambda _: os.kill(os.getpid(), signal.SIGINT)
    )
    error = error_of(lambda: store.save("default", token()))
    assert isinstance(error, KeyboardInterrupt)
    assert leaks(error) == []
