"""Giving up a blocking call the moment the caller says so."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from trakt_auth.errors import LoginCancelled

T = TypeVar("T")

# How often, in seconds, a call under way looks whether it was cancelled.
_GLANCE = 0.05


def give_up_if(cancel: threading.Event) -> None:
    """Raise LoginCancelled where `cancel` is set."""
    if cancel.is_set():
        raise LoginCancelled("The login was cancelled.")


def abandonable(call: Callable[[], T], cancel: threading.Event) -> T:
    """Run `call`, but leave it to itself the moment `cancel` is set.

    A blocking request cannot be interrupted, so it runs on a thread that nobody has to wait for.
    """
    done = threading.Event()
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(call())
        except BaseException as error:  # noqa: BLE001 - handed to the waiting thread, whatever it is
            errors.append(error)
        finally:
            done.set()

    threading.Thread(target=run, name="trakt-auth call", daemon=True).start()
    while not done.wait(_GLANCE):
        give_up_if(cancel)
    if errors:
        raise errors[0]
    return results[0]
