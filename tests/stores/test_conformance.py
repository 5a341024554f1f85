"""What our own stores promise beyond the conformance kit (test_kit.py)."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

from tests.stores.making import make_token
from trakt_auth.errors import ConfigurationError
from trakt_auth.stores import MemoryTokenStore, TokenStore


@pytest.mark.parametrize("account", ["", "x" * 201, "\ud800", None])
def test_names_that_cannot_work_are_refused(store: TokenStore, account: str) -> None:
    calls: list[Callable[[], object]] = [
        lambda: store.load(account),
        lambda: store.save(account, make_token()),
        lambda: store.delete(account),
        lambda: store.lock(account).__enter__(),
    ]
    for call in calls:
        with pytest.raises(ConfigurationError, match="account name"):
            call()


def test_the_lock_of_a_thread_does_not_bind_a_child_forked_meanwhile(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    store = MemoryTokenStore()
    with store.lock("default"), monkeypatch.context() as child:
        child.setattr(os, "getpid", lambda: -1)
        with store.lock("default", timeout=0):
            pass
