"""The events of a login."""

from __future__ import annotations

from typing import Any

from trakt_auth._login.device import PollEvent
from trakt_auth._login.device_code import DeviceCode
from trakt_auth.cli.event_table import event
from trakt_auth.cli.signed_in import SignedIn


def code_event(code: DeviceCode) -> dict[str, Any]:
    """What to show to the person."""
    return event(
        "code",
        user_code=code.user_code,
        verification_url=code.verification_url,
        expires_in=code.expires_in,
        interval=code.interval,
    )


def poll_event(polled: PollEvent) -> dict[str, Any]:
    """What a poll brought."""
    return event(
        "poll",
        attempt=polled.attempt,
        outcome=polled.outcome.value,
        status=polled.status,
        interval=polled.interval,
        next_poll_in=polled.next_poll_in,
        remaining=round(polled.remaining, 3),
    )


def done_event(login: SignedIn) -> dict[str, Any]:
    """Who is signed in now."""
    return event(
        "done",
        account=login.account,
        host=login.host,
        username=login.username,
        expires_at=login.expires_at,
        file=login.file,
    )
