"""Runs a program of a library, after what each of its users sets once: the address and a name."""

from __future__ import annotations

import os
import runpy
import sys
from pathlib import Path


def main(library: str, program: str) -> None:
    url = os.environ["TRAKT_API_URL"]
    if library == "pytrakt":
        from trakt import core

        core.BASE_URL = f"{url}/"
        core.CONFIG_PATH = str(Path("pytrakt.json").resolve())
        core.session.headers["User-Agent"] = "compared/1.0"
    elif library == "traktpy":
        from trakt import Trakt

        Trakt.base_url = url
        Trakt.configuration.defaults.app(name="compared", version="1.0")
    runpy.run_path(program, run_name="__main__")


if __name__ == "__main__":
    main(*sys.argv[1:])
