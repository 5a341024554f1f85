"""The command."""

from __future__ import annotations

import argparse
import logging
from pathlib import Path

import httpx

from trakt_auth import FileTokenStore, Trakt, TraktAuthError
from trakt_plex_sync.server import MediaServer
from trakt_plex_sync.syncing import LOG, sync


def main() -> int:
    """Bring a media server and Trakt in step; return the exit code: 0 done, 1 not."""
    parser = argparse.ArgumentParser(description="Keeps a media server and Trakt in step.")
    parser.add_argument("server", help="its address, such as http://127.0.0.1:32400")
    parser.add_argument("--cache", type=Path, default=Path("trakt-plex-sync.json"))
    options = parser.parse_args()
    logging.basicConfig(level=logging.INFO, format="%(message)s")
    logging.getLogger("httpx").setLevel(logging.WARNING)
    try:
        with Trakt(store=FileTokenStore()) as trakt, httpx.Client(trust_env=False) as client:
            sync(trakt, MediaServer(options.server, client), options.cache)
    except (TraktAuthError, httpx.HTTPError) as error:
        LOG.error("%s", error)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
