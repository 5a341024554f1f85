"""Which programs there are, and an environment of its own for each."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from attrs import frozen
from filelock import FileLock

from benchmarks import environments

HERE = Path(__file__).parent
NODE = environments.FOLDER / "shipped-node"


@frozen
class Program:
    """A program that others wrote and ship, and what its steps come to at Trakt."""

    name: str
    """Its file in ``programs``."""
    steps: Mapping[str, object]
    package: str = ""
    """What its environment is named for; none for those of Node, which share one."""
    pins: Path = HERE / "requirements"
    application: str = ""
    """Python that prints the id and the secret of the application that it is shipped with."""
    by_hand: bool = False
    """Whether it signs in by a link, and then waits for a code."""

    def command(self) -> list[str]:
        """The command that runs it, in its environment, which is made where there is none.

        Raises:
            SystemExit: It cannot be made here.
        """
        if self.package:
            environments.prepare_peer(self.package, self.pins)
            python = environments.python(self.package)
            return [python, "-P", str(HERE / "programs" / f"{self.name}.py")]
        _prepare_node()
        return ["node", str(NODE / f"{self.name}.cjs")]

    def own_application(self) -> list[str]:
        """The id and the secret of the application that it is shipped with; none of another."""
        if not self.application:
            return []
        command = [environments.python(self.package), "-c", self.application]
        found: list[str] = json.loads(subprocess.check_output(command, text=True))
        return found


def _prepare_node() -> None:
    lock = HERE / "package-lock.json"
    stamp, wanted = NODE / ".installed", hashlib.sha256(lock.read_bytes()).hexdigest()
    NODE.mkdir(parents=True, exist_ok=True)
    with FileLock(NODE.with_suffix(".lock")):
        # Node finds packages beside the program.
        for each in (*(HERE / "programs").glob("*.cjs"), lock, HERE / "package.json"):
            shutil.copy(each, NODE)
        if not stamp.exists() or stamp.read_text() != wanted:
            quiet = ("--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
            done = subprocess.run(
                ["npm", "ci", "--prefix", str(NODE), *quiet],
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                raise SystemExit(done.stderr)
            stamp.write_text(wanted)


_TRON, _SHOW = "TRON: Legacy", "Breaking Bad"
_PAGE = "https://auth.trakt.tv/activate"

EVERY_TIME = (
    Program(
        "pytrakt",
        {
            "page": True,
            "trending": True,
            "watched": [_TRON],
            "ratings": [9],
            "watchlist": [_TRON],
            "seasons": 5,
        },
        package=environments.PYTRAKT,
        pins=environments.PINS,
    ),
    Program(
        "traktpy",
        {
            "page": _PAGE,
            "login": "bearer",
            "start": "start",
            "pause": "pause",
            "playback": [40.0],
            "stop": "scrobble",
            "watched": [_TRON],
            "ratings": [9],
            "calendar": ["The Big Bang Theory", _SHOW],
            "search": "TRON",
        },
        package=environments.TRAKT_PY,
        pins=environments.PINS,
    ),
)

AT_NIGHT = (
    Program(
        "pakt",
        {
            "login": "SUCCESS",
            "history": {"movies": 1, "episodes": 62},
            "watched": [_TRON],
            "shows": [_SHOW],
            "ratings": [9],
            "collection": [_TRON],
            "watchlist": [_SHOW],
            "vip": True,
            "refresh": "bearer",
            "revoke": True,
        },
        package="pakt",
        application="import json; from pakt.config import TraktConfig as it; "
        "print(json.dumps([it().client_id, 'none']))",
    ),
    Program(
        "trakt_scrobbler",
        {
            "start": "start",
            "pause": "pause",
            "stop": "scrobble",
            "again": None,
            "episode": 2,
            "history": True,
            "unknown": None,
            "username": "bearer",
        },
        package="trakt-scrobbler",
        application="import json; from trakt_scrobbler.trakt_key_holder import get_id, get_secret; "
        "print(json.dumps([get_id(), get_secret()]))",
    ),
    Program(
        "traktexport",
        {
            "login": 0,
            "export": 0,
            "username": "robin",
            "history": [_TRON],
            "ratings": [9],
            "watchlist": 1,
            "stats": 1,
        },
        package="traktexport",
        by_hand=True,
    ),
    Program(
        "trakt_tv",
        {
            "page": _PAGE,
            "login": "bearer",
            "pages": "3",
            "watchers": True,
            "watched": [_TRON],
            "ratings": [9],
            "summary": "string",
            "search": 2,
            "calendar": ["The Big Bang Theory", _SHOW],
            "refresh": "bearer",
        },
    ),
    Program(
        "retraktarr",
        {
            "login": 0,
            "first": {"code": 0, "Added": 1, "Not Found": 0, "Listed": 1},
            "second": {"code": 0, "Deleted": 1, "Added": 1, "Not Found": 1, "Listed": 1},
            "refresh": True,
            "wiped": {"code": 0, "Added": 1, "Not Found": 1, "Listed": 1},
        },
        package="retraktarr",
        by_hand=True,
    ),
    Program(
        "trakt_watch",
        {
            "login": 0,
            "movie": ["Added:", "Movies: 1", "Added rating:", "Movies: 1"],
            "episode": "Episodes: 1",
            "show": "Episodes: 62",
            "recent": 3,
            "unwatch": "Episodes: 1",
            "progress": True,
            "rate": ["Added rating:", "Movies: 1"],
            "unrate": ["Removed rating:", "Movies: 1"],
        },
        package="trakt-watch",
        by_hand=True,
    ),
    Program(
        "http_client",
        {
            "login": "string",
            "pages": 2,
            "added": {"movies": 1, "episodes": 1},
            "reset": 200,
            "rewatched": 0,
            "undone": 204,
            "watched": 1,
            "paused": [40],
            "list": [_TRON],
            "removed": 204,
            "likes": 1,
            "search": "TRON",
            "calendar": [_SHOW],
            "refresh": True,
        },
    ),
    Program("ondeck", {"login": "bearer", "added": 1, "next": [2]}),
    Program("passport", {"login": "string", "refresh": "string", "profile": "robin"}, by_hand=True),
)
