"""How calls are made: the options that a view of a `Trakt` may change."""

from __future__ import annotations

import threading
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve, frozen

from trakt_auth._ground.checks import an_event, functions_if_any
from trakt_auth.errors import ConfigurationError

if TYPE_CHECKING:
    from trakt_auth._calls.policy import Pause
    from trakt_auth.events import OnEvent

TOLD = 1.0
"""Shorter waits, in seconds, are not worth telling."""

CONNECTING = 10.0
"""Seconds that a connection may take at most."""

CLOSING = 10.0
"""Seconds that closing waits for a renewal under way. Its thread goes on if it takes longer."""

ACLOSING = 90.0
"""Seconds that the async one does: a renewal in a loop ends with that. Its request has 60 s."""


class Keep(Enum):
    """The type of an option that stays as it is."""

    KEEP = "KEEP"


KEEP: Final = Keep.KEEP


@frozen(eq=False)
class Options:
    """How calls are made; `trakt_auth.Trakt` says what each does."""

    timeout: float
    max_wait: float | None
    retries: int
    on_event: OnEvent | None
    strict: bool
    cancel: threading.Event | None = None

    def changed(self, **changes: Any) -> Options:
        """These with some changed, where they are not KEEP.

        Raises:
            ConfigurationError: One cannot be used.
        """
        given = {name: value for name, value in changes.items() if value is not KEEP}
        return checked(evolve(self, **given))

    def extensions(self) -> dict[str, Any]:
        """What goes with each request."""
        from trakt_auth._wire.bounds import within

        timeouts = {"connect": CONNECTING, "read": None, "write": None, "pool": None}
        return {"timeout": timeouts, **within(self.timeout, cancel=self.cancel)}

    def tell_of(self, pause: Pause, call: str) -> None:
        """Tell of a wait that somebody could notice."""
        if pause.seconds >= TOLD:
            from trakt_auth.events import Waiting, tell

            tell(Waiting(pause.reason, pause.seconds, call), self.on_event)


def checked(options: Options) -> Options:
    """Return `options` if they can be used.

    Raises:
        ConfigurationError: One cannot.
    """
    if not _is_number(options.timeout) or not options.timeout > 0:
        raise ConfigurationError("timeout must be a number of seconds above 0")
    if options.max_wait is not None and not (
        _is_number(options.max_wait) and options.max_wait >= 0
    ):
        raise ConfigurationError("max_wait must be None or a number of seconds, 0 or more")
    retries: object = options.retries
    if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
        raise ConfigurationError("retries must be a whole number, 0 or more")
    functions_if_any(on_event=options.on_event)
    an_event(options.cancel)
    return options


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)
