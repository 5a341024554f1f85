"""What each call of the reference answers: recorded from the sandbox, and shortened.

``python -m tools.reference.answers`` runs the example of every call, and writes answers.json;
``--check`` compares instead.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Mapping
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

FIELDS = (6, 4, 3)
"""How many fields of an object are shown, by its depth. Deeper objects are empty."""
LONG = 60
"""How many characters of a text."""
WIDE = 96
"""How many characters of a line."""

SOMEBODY_ELSE = "ada"
"""Who asks where the person of the examples has nothing to show."""

ASKED = {
    # Of a day when something was on.
    "calendars.shows(": 'calendars.shows("2008-01-21", 7, target="all"',
    "calendars.new_shows(": 'calendars.new_shows("2008-01-21", 7, target="all"',
    "calendars.premieres(": 'calendars.premieres("2008-01-21", 7, target="all"',
    "calendars.finales(": 'calendars.finales("2009-06-01", 7, target="all"',
    "calendars.movies(": 'calendars.movies("2010-12-13", 7, target="all"',
    "calendars.streaming(": 'calendars.streaming("2010-12-13", 7, target="all"',
    "calendars.dvd(": 'calendars.dvd("2010-12-13", 7, target="all"',
    "calendars.media(": 'calendars.media("2008-01-21", 7, target="all"',
    "calendars.hot(": 'calendars.hot("2008-01-21", 7',
    "calendars.hot_premieres(": 'calendars.hot_premieres("2008-01-21", 7',
    "calendars.hot_finales(": 'calendars.hot_finales("2009-06-01", 7',
    "calendars.hot_new(": 'calendars.hot_new("2008-01-21", 7',
}
"""What is asked instead of the example, which asks for this week or the like."""

BEFORE = {
    "checkin.start": "trakt.checkin.cancel()",
    "users.blocked": 'trakt.users.block("alice")',
}
"""What the person of the examples does first."""


REAL_ITEMS = {
    900417: "movies.get('tron-legacy-2010'",
    700208: "shows.get('breaking-bad'",
    300901: "seasons.get('breaking-bad', 1",
    5400123: "episodes.get('breaking-bad', 1, 3",
    610077: "people.get('jeff-bridges'",
}
"""By ids that the contract's examples have made up: the calls for what stands in their place."""

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
    robin.do("users.lists.create", "me", name="Trains", privacy="public")
    seasons = [{"ids": {"trakt": 3950}}]
    robin.do(
        "users.lists.add",
        "me",
        "trains",
        movies=movies,
        shows=[show],
        seasons=seasons,
        episodes=[{"ids": {"trakt": 73484}}],
        people=[{"ids": {"slug": "jeff-bridges"}}],
    )
    robin.do("comments.post", comment="The light cycles alone are worth it.", movie=movies[0])
    robin.do("comments.post", comment="The best show that there is.", show=show)
    robin.do("comments.post", comment="It begins slowly, and well.", season=seasons[0])
    robin.do(
        "comments.post", comment="Nobody who saw it forgets it.", episode={"ids": {"trakt": 73484}}
    )
    robin.do("notes.add", notes="Lent to Alice.", movie=movies[0])
    robin.do("users.hidden.add", "dropped", shows=[{"ids": {"imdb": "tt0944947"}}])
    robin.do("users.follow", "alice")
    sandbox.person("alice").do("users.follow", "robin")
    robin.do("scrobble.pause", movie={"ids": {"imdb": "tt0848228"}}, progress=42.0)
    robin.do("checkin.start", movie=movies[1])
    sandbox.person("alice").do("checkin.start", episode={"ids": {"trakt": 73484}})
    sandbox.person("ada").do("checkin.start", movie=movies[0])


def recorded_answers() -> Mapping[str, str]:
    """What each call answers, as JSON, by its name; those that answer nothing are left out."""
    found: Mapping[str, str] = json.loads(FILE.read_text(encoding="utf-8"))
    return found


def recorded(contract: Contract) -> dict[str, str]:
    """Run the examples of all calls in one sandbox."""
    found = {}
    with stage(_furnish) as on:
        real = _real(on)
        for method in methods(contract):
            source = example(contract, method).blocking
            if "print" not in source:
                continue
            for ours, theirs in ASKED.items():
                source = source.replace(f".{ours}", f".{theirs}")
            before = BEFORE.get(method.call, "")
            values = _values(on, source, before)
            if not any(values):
                values = _values(on, source, before, SOMEBODY_ELSE) or values
            if values:
                text = "\n".join(_lines(short(_with_real(_plain(values[0]), real))))
                if not INVENTED.search(text):
                    found[method.call] = text
    return found


def _values(on: Callable[..., str], source: str, before: str, who: str = "robin") -> list[Any]:
    """What a program prints; nothing if the sandbox refuses it, as Trakt does."""
    values: list[Any] = []
    scope = {"__name__": "__main__", "print": values.append}
    with suppress(TraktAuthError):
        on(before, partial(exec, compile(source, "example", "exec"), scope), who)
    return values


def _real(on: Callable[..., str]) -> Mapping[int, Any]:
    """By what the contract's examples have made up, what the sandbox says of something real."""
    source = "with Trakt() as trakt:\n" + "".join(
        f"    print(trakt.{call}, extended='full'))\n" for call in REAL_ITEMS.values()
    )
    values = _values(on, f"from trakt_auth import Trakt\n{source}", "")
    return dict(zip(REAL_ITEMS, map(_plain, values), strict=True))


def _with_real(value: Any, real: Mapping[int, Any]) -> Any:
    """Let what is made up in an answer be something that exists."""
    if isinstance(value, list):
        return [_with_real(each, real) for each in value]
    if not isinstance(value, dict):
        return real[value]["ids"]["trakt"] if value in real else value
    ids = value.get("ids")
    known = real.get(ids.get("trakt", 0)) if isinstance(ids, dict) else None
    if known is None:
        return {name: _with_real(each, real) for name, each in value.items()}
    own = {"title", "year", "name", "ids"}
    return {
        name: known.get(name, each) for name, each in value.items() if name in known or name in own
    }


def short(value: Any, depth: int = 0) -> Any:
    """A part of an answer: its first fields and items, as far as they say something."""
    if isinstance(value, dict):
        if depth == len(FIELDS):
            return {}
        kept = [(name, each) for name, each in value.items() if each not in (None, [], {}, "")]
        return {name: short(each, depth + 1) for name, each in kept[: FIELDS[depth]]}
    if isinstance(value, list):
        return [short(each, depth) for each in value[:1]]
    return value[: LONG - 3] + "..." if isinstance(value, str) and len(value) > LONG else value


def _lines(value: Any, before: str = "", indent: str = "") -> list[str]:
    """JSON in few lines: what has room stands on one."""
    text = json.dumps(value, ensure_ascii=False)
    if len(indent) + len(before) + len(text) < WIDE or not isinstance(value, dict | list):
        return [f"{indent}{before}{text}"]
    begin, end = "[]" if isinstance(value, list) else "{}"
    parts = (
        [("", each) for each in value]
        if isinstance(value, list)
        else [(f"{json.dumps(name)}: ", each) for name, each in value.items()]
    )
    found = [f"{indent}{before}{begin}"]
    for at, (name, each) in enumerate(parts, 1):
        found += _lines(each, name, f"{indent}  ")
        found[-1] += "," if at < len(parts) else ""
    return [*found, f"{indent}{end}"]


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
