"""What each call of the reference answers: recorded from the sandbox, and shortened.

``python -m tools.reference.answers`` runs the example of every call, and writes answers.json;
``--check`` compares instead.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Mapping
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from codegen.contract import Contract
from codegen.resources.methods import methods
from tools.reference.examples import example
from tools.tasks.running import stage
from trakt_auth.errors import TraktAuthError
from trakt_auth.sandbox import Sandbox

FILE = Path(__file__).with_name("answers.json")
ROOT = Path(__file__).resolve().parents[2]

DEEP = 3
"""How many objects deep an answer is shown."""
FIELDS = 6
"""How many fields of an object are shown."""
LONG = 60
"""How many characters of a text."""


INVENTED = re.compile("Slow Train|Signal Box|Rita Vale|Streamly|slow-train", re.IGNORECASE)
"""What the contract's examples have made up: an answer that holds it is not shown."""


def _furnish(sandbox: Sandbox) -> None:
    """Let the person of the examples have done something of everything."""
    robin = sandbox.person("robin")
    movies = [{"ids": {"imdb": imdb}} for imdb in ("tt1104001", "tt0084827")]
    show = {"ids": {"imdb": "tt0903747"}}
    first = {**show, "seasons": [{"number": 1, "episodes": [{"number": 1}, {"number": 2}]}]}
    for at in ("2026-01-30T20:15:00Z", "2026-01-31T20:15:00Z"):
        robin.do("sync.history.add", movies=[{**each, "watched_at": at} for each in movies])
        robin.do("sync.history.add", shows=[{**first, "watched_at": at}])
    rated = [{**each, "rating": 10} for each in movies]
    robin.do("sync.ratings.add", movies=rated, shows=[{**show, "rating": 10}])
    for section in ("watchlist", "favorites"):
        robin.do(f"sync.{section}.add", movies=movies, shows=[show])
    robin.do("sync.collection.add", movies=movies, shows=[first])
    robin.do("users.lists.create", "me", name="Trains")
    robin.do("users.lists.add", "me", "trains", movies=movies)
    robin.do("comments.post", comment="The light cycles alone are worth it.", movie=movies[0])
    robin.do("comments.post", comment="The best show that there is.", show=show)
    robin.do("notes.add", notes="Lent to Alice.", movie=movies[0])
    robin.do("users.hidden.add", "dropped", shows=[{"ids": {"imdb": "tt0944947"}}])
    robin.do("users.follow", "alice")
    sandbox.person("alice").do("users.follow", "robin")
    robin.do("scrobble.pause", movie={"ids": {"imdb": "tt0848228"}}, progress=42.0)
    robin.do("checkin.start", movie=movies[1])


def recorded_answers() -> Mapping[str, str]:
    """What each call answers, as JSON, by its name; those that answer nothing are left out."""
    found: Mapping[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def recorded(contract: Contract) -> dict[str, str]:
    """Run the examples of all calls in one sandbox."""
    found = {}
    with stage(_furnish) as on:
        for method in methods(contract):
            values: list[Any] = []
            source = compile(example(contract, method).blocking, method.call, "exec")
            # What the sandbox refuses, as Trakt does to everybody but its own applications.
            with suppress(TraktAuthError):
                scope = {"__name__": "__main__", "print": values.append}
                on("", partial(exec, source, scope))
            if values and values[0] is not None:
                text = json.dumps(short(_plain(values[0])), indent=1, ensure_ascii=False)
                if not INVENTED.search(text):
                    found[method.call] = text
    return found


def short(value: Any, depth: int = 0) -> Any:
    """A part of an answer: its first fields and items, as far as they say something."""
    if isinstance(value, dict):
        if depth == DEEP:
            return {}
        kept = [(name, each) for name, each in value.items() if each not in (None, [], {}, "")]
        return {name: short(each, depth + 1) for name, each in kept[:FIELDS]}
    if isinstance(value, list):
        return [short(each, depth) for each in value[:1]]
    return value[: LONG - 3] + "..." if isinstance(value, str) and len(value) > LONG else value


def _plain(value: Any) -> Any:
    if isinstance(value, list):
        return [_plain(each) for each in value]
    to_dict = getattr(value, "to_dict", None)
    return value if to_dict is None else to_dict()


def main(arguments: list[str] | None = None) -> int:
    """Return the exit code: 0 done or as it should be, 1 an answer is another."""
    parser = argparse.ArgumentParser(prog="python -m tools.reference.answers", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing")
    options = parser.parse_args(arguments)
    found = recorded(Contract.read(ROOT / "openapi.yaml"))
    if not options.check:
        text = json.dumps(found, indent=0, ensure_ascii=False)
        FILE.write_text(f"{text}\n", encoding="utf-8")
        return 0
    known = recorded_answers()
    other = [name for name in {**known, **found} if known.get(name) != found.get(name)]
    for name in other:
        print(f"{name} answers {found.get(name)}, and not {known.get(name)}", file=sys.stderr)
    return 1 if other else 0


if __name__ == "__main__":
    sys.exit(main())
