"""Calls that can be given up while they block."""

from __future__ import annotations

import threading

import pytest

from trakt_auth import LoginCancelled
from trakt_auth._cancel import abandonable, give_up_if


def test_a_call_that_ends_is_the_callers() -> None:
    assert abandonable(lambda: "answer", threading.Event()) == "answer"


def test_an_error_is_the_callers_too() -> None:
    def fail() -> None:
        raise KeyError("own")

    with pytest.raises(KeyError, match="own"):
        abandonable(fail, threading.Event())


def test_a_call_that_blocks_is_left_to_itself() -> None:
    cancel, over = threading.Event(), threading.Event()

    def block() -> bool:
        cancel.set()
        return over.wait(10)

    with pytest.raises(LoginCancelled):
        abandonable(block, cancel)
    over.set()


def test_nothing_is_given_up_before_somebody_says_so() -> None:
    give_up_if(threading.Event())
