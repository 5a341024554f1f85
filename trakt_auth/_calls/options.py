"""How calls are made: the options that a view of a `Trakt` may change."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from enum import Enum
from typing import TYPE_CHECKING, Any, Final

from attrs import field, frozen

from trakt_auth._calls.policy import RETRIES, SUCCESS
from trakt_auth._calls.requests import checked_headers
from trakt_auth._ground.checks import an_event, functions_if_any, is_number
from trakt_auth._wire.bounds import within
from trakt_auth._wire.timeouts import API_SECONDS, CONNECT_SECONDS
from trakt_auth.errors import ConfigurationError
from trakt_auth.events import TOLD, Waiting, tell

if TYPE_CHECKING:
    from trakt_auth._calls.policy import Pause
    from trakt_auth.events import OnEvent


class Keep(Enum):
    """The type of an option that stays as it is."""

    KEEP = "KEEP"


KEEP: Final = Keep.KEEP


@frozen(eq=False, repr=False)
class Options:
    """How calls are made; `trakt_auth.Trakt` says what each option does."""

    timeout: float = API_SECONDS
    max_wait: float | None = None
    retries: int = RETRIES
    on_event: OnEvent | None = None
    strict: bool = False
    cancel: threading.Event | None = None
    success: range = SUCCESS
    raises: bool = True
    headers: Mapping[str, str] = field(factory=dict, converter=checked_headers)

    def __attrs_post_init__(self) -> None:
        if not is_number(self.timeout) or not self.timeout > 0:
            raise ConfigurationError("timeout must be a number of seconds above 0")
        if self.max_wait is not None and not (is_number(self.max_wait) and self.max_wait >= 0):
            raise ConfigurationError("max_wait must be None or a number of seconds, 0 or more")
        retries: object = self.retries
        if not isinstance(retries, int) or isinstance(retries, bool) or retries < 0:
            raise ConfigurationError("retries must be a whole number, 0 or more")
        functions_if_any(on_event=self.on_event)
        an_event(self.cancel)

    def extensions(self) -> dict[str, Any]:
        timeouts = {"connect": CONNECT_SECONDS, "read": None, "write": None, "pool": None}
        return {"timeout": timeouts, **within(self.timeout, cancel=self.cancel)}

    def tell_of(self, pause: Pause, call: str) -> None:
        """Tell of a wait that somebody could notice."""
        if pause.seconds >= TOLD:
            tell(Waiting(pause.reason, pause.seconds, call), self.on_event)
