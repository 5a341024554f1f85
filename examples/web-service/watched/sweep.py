"""Ends logins that no session uses any more: ``trakt-watched-sweep``, once a day."""

from __future__ import annotations

import asyncio
import sys

from trakt_auth import OAuthError, ServiceError
from watched.service import running
from watched.sessions import has_session
from watched.settings import Settings
from watched.signing_in import end_login


async def sweep(settings: Settings) -> tuple[int, int]:
    """Revoke and delete them; return how many, and how many Trakt could not be told of."""
    ended = left = 0
    async with running(settings) as service:
        for account in await service.store.accounts():
            if not await has_session(service.valkey, account):
                try:
                    await end_login(service, account)
                    ended += 1
                except (ServiceError, OAuthError):
                    left += 1
    return ended, left


def main() -> int:
    """Sweep; return the exit code: 0 done, 1 not all of it."""
    ended, left = asyncio.run(sweep(Settings.from_env()))
    sys.stdout.write(f"{ended} ended, {left} left for the next time\n")
    return 1 if left else 0


if __name__ == "__main__":
    sys.exit(main())
