"""The command: ``trakt-scrobbler``, or ``python -m trakt_scrobbler``."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys
from contextlib import closing, suppress
from pathlib import Path

from platformdirs import user_state_path

from trakt_auth import AsyncTrakt, ConfigurationError, FileTokenStore
from trakt_scrobbler.daemon import Daemon
from trakt_scrobbler.mpris import Players
from trakt_scrobbler.queue import Busy, Queue


def main() -> None:
    """Run until SIGINT or SIGTERM. Exits with 1 if it cannot run."""
    options = _options()
    logging.basicConfig(format="%(levelname)s %(message)s", level=logging.INFO, stream=sys.stderr)
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        with Queue(options.queue) as queue:
            asyncio.run(_run(options, queue))
    except (Busy, ConfigurationError) as error:
        sys.exit(str(error))


async def _run(options: argparse.Namespace, queue: Queue) -> None:
    store = FileTokenStore(options.store) if options.store else FileTokenStore()
    # Short waits: what takes longer goes on waiting on disk.
    trakt = AsyncTrakt(store=store, account=options.account, timeout=20, max_wait=10)
    async with trakt:
        with closing(Players(lambda: daemon.wake(), options.bus)) as players:
            daemon = Daemon(trakt, players, queue)
            task = asyncio.ensure_future(daemon.run())
            for number in (signal.SIGINT, signal.SIGTERM):
                asyncio.get_running_loop().add_signal_handler(number, task.cancel)
            with suppress(asyncio.CancelledError):
                await task


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser("trakt-scrobbler", description="Tell Trakt what is played.")
    state = user_state_path("trakt-scrobbler")
    parser.add_argument("--queue", type=Path, default=state / "queue.sqlite", help="what waits")
    parser.add_argument("--account", default="default", help="the account of trakt-auth login")
    parser.add_argument("--store", type=Path, help="the directory of trakt-auth login --store")
    parser.add_argument("--bus", help="the address of the D-Bus; that of the session by default")
    return parser.parse_args()


if __name__ == "__main__":
    main()
