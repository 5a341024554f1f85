"""Reading and writing 1,000 plays: our models, pydantic's and msgspec's, as ratios of one run.

``python -m benchmarks.parsing [rounds]``; those not installed are left out. For all of them:
``uv run --no-project --with attrs,httpx,msgspec,pydantic python -m benchmarks.parsing``
"""

import datetime as dt
import gc
import json
import sys
import time
from collections.abc import Callable
from enum import StrEnum
from importlib.util import find_spec
from typing import Any

from generated_client._reading import read
from generated_client.models import HistoryItem

Pair = tuple[Callable[[Any], object], Callable[[Any], object]]
ROUNDS = 40
ITEMS = 1000


class Action(StrEnum):
    CHECKIN = "checkin"
    SCROBBLE = "scrobble"
    WATCH = "watch"


class ItemType(StrEnum):
    EPISODE = "episode"
    MOVIE = "movie"


def play(number: int) -> dict[str, Any]:
    """One made-up item of a history, every other one an episode."""
    ids = {"trakt": number, "imdb": f"tt{number:07}", "tmdb": number + 5}
    item = {"id": number, "watched_at": "2026-01-02T03:04:05.000Z", "action": "scrobble"}
    if number % 2:
        movie = {"title": f"Film {number}", "year": 1990, "ids": ids | {"slug": f"film-{number}"}}
        return item | {"type": "movie", "movie": movie}
    episode = {"season": 1, "number": number, "title": f"Part {number}", "ids": ids | {"tvdb": 8}}
    show = {"title": "Series", "year": 2001, "ids": ids | {"slug": "series", "tvdb": 9}}
    return item | {"type": "episode", "episode": episode, "show": show}


def pydantic_pair() -> Pair:
    """Read and write by pydantic, told to keep unknown fields as ours does."""
    import pydantic

    class Base(pydantic.BaseModel):
        model_config = pydantic.ConfigDict(extra="allow")

    class Ids(Base):
        trakt: int
        slug: str | None = None
        imdb: str | None = None
        tmdb: int | None = None
        tvdb: int | None = None

    class Titled(Base):
        title: str
        year: int | None
        ids: Ids

    class Episode(Base):
        season: int
        number: int
        title: str | None
        ids: Ids

    class Play(Base):
        id: int
        watched_at: dt.datetime
        action: Action
        type: ItemType
        movie: Titled | None = None
        show: Titled | None = None
        episode: Episode | None = None

    adapter = pydantic.TypeAdapter(list[Play])
    return adapter.validate_json, lambda plays: adapter.dump_json(plays, exclude_unset=True)


def msgspec_pair() -> Pair:
    """Read and write by msgspec, which drops unknown fields."""
    import msgspec

    class Ids(msgspec.Struct, omit_defaults=True):
        trakt: int
        slug: str | None = None
        imdb: str | None = None
        tmdb: int | None = None
        tvdb: int | None = None

    class Titled(msgspec.Struct):
        title: str
        year: int | None
        ids: Ids

    class Episode(msgspec.Struct):
        season: int
        number: int
        title: str | None
        ids: Ids

    class Play(msgspec.Struct, omit_defaults=True):
        id: int
        watched_at: dt.datetime
        action: Action
        type: ItemType
        movie: Titled | None = None
        show: Titled | None = None
        episode: Episode | None = None

    return msgspec.json.Decoder(list[Play]).decode, msgspec.json.Encoder().encode


def our_pair() -> Pair:
    """What an operation does with an answer, and with a body."""
    return (
        lambda body: read(list[HistoryItem], json.loads(body)),
        lambda plays: json.dumps([play.to_dict() for play in plays], separators=(",", ":")),
    )


def milliseconds(work: Callable[[Any], object], argument: object) -> float:
    """The time of one call, the garbage collector included."""
    gc.collect()
    began = time.perf_counter()
    work(argument)
    return (time.perf_counter() - began) * 1000


def main() -> None:
    """Measure all in turn, round by round, and print the best of each: the others are noise."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    body = json.dumps([play(number) for number in range(ITEMS)]).encode()
    pairs: dict[str, Pair] = {"json alone": (json.loads, json.dumps), "ours": our_pair()}
    for name, pair in (("pydantic", pydantic_pair), ("msgspec", msgspec_pair)):
        if find_spec(name) is None:
            print(f"{name}: left out, not installed")
        else:
            pairs[name] = pair()
    best = {name: [float("inf"), float("inf")] for name in pairs}
    plays = {name: reads(body) for name, (reads, _) in pairs.items()}
    for _ in range(rounds):
        for name, (reads, writes) in pairs.items():
            best[name][0] = min(best[name][0], milliseconds(reads, body))
            best[name][1] = min(best[name][1], milliseconds(writes, plays[name]))
    base = best.get("pydantic", best["ours"])
    print(f"{ITEMS} plays, best of {rounds} rounds, Python {sys.version.split()[0]}")
    print(f"{'':12}{'read':>9}{'write':>12}  and the ratios to pydantic")
    for name, (reading, writing) in best.items():
        print(
            f"{name:12}{reading:6.2f} ms{writing:9.2f} ms"
            f"{reading / base[0]:8.2f} x{writing / base[1]:8.2f} x"
        )


if __name__ == "__main__":
    main()
