"""Reading and writing 1,000 plays: our models, pydantic's and msgspec's, as ratios of one run.

Ours read a field when it is asked for: "every field asked for" reads them all, as the others do.
Below it, writing a request of 1,000 movies with dates.

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
from generated_client.models import HistoryItem, HistoryItemsRequest

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
    """What an operation does with an answer, and giving it back."""
    return (
        lambda body: read(list[HistoryItem], json.loads(body)),
        lambda plays: json.dumps([play.to_dict() for play in plays], separators=(",", ":")),
    )


def our_whole_pair() -> Pair:
    """The same, and every field that was sent is asked for."""
    reads, writes = our_pair()

    def read_all(body: Any) -> Any:
        plays: Any = reads(body)
        for each in plays:
            each.id, each.watched_at, each.action, each.type  # noqa: B018 - to read it
            for item in (each.movie, each.show):
                if item is not None:
                    item.title, item.year  # noqa: B018 - to read it
                    item.ids.trakt, item.ids.slug, item.ids.imdb, item.ids.tmdb  # noqa: B018 - to read it
            if (part := each.episode) is not None:
                part.season, part.number, part.title  # noqa: B018 - to read it
                part.ids.trakt, part.ids.imdb, part.ids.tmdb, part.ids.tvdb  # noqa: B018 - to read it
        return plays

    return read_all, writes


def added(number: int) -> dict[str, Any]:
    """One made-up movie to be added to a history."""
    ids = {"trakt": number, "imdb": f"tt{number:07}"}
    return {"title": f"Film {number}", "watched_at": "2026-01-02T03:04:05.000Z", "ids": ids}


def request_writers() -> dict[str, tuple[Callable[[Any], object], Any]]:
    """What turns a body into JSON, and the body; pydantic's where it is installed."""
    body = {"movies": [added(number) for number in range(ITEMS)]}
    writers: dict[str, tuple[Callable[[Any], object], Any]] = {
        "ours": (
            lambda request: json.dumps(request.to_dict(), separators=(",", ":")),
            HistoryItemsRequest.from_dict(body),
        )
    }
    if find_spec("pydantic") is not None:
        import pydantic

        class Ids(pydantic.BaseModel):
            trakt: int | None = None
            slug: str | None = None
            imdb: str | None = None
            tmdb: int | None = None

        class Added(pydantic.BaseModel):
            title: str | None = None
            year: int | None = None
            watched_at: dt.datetime | None = None
            ids: Ids | None = None

        class Request(pydantic.BaseModel):
            movies: list[Added]

        writers["pydantic"] = (
            lambda request: request.model_dump_json(exclude_unset=True),
            Request.model_validate(body),
        )
    return writers


def milliseconds(work: Callable[[Any], object], argument: object) -> float:
    """The processor time of one call, the garbage collector included."""
    gc.collect()
    began = time.process_time()
    work(argument)
    return (time.process_time() - began) * 1000


def main() -> None:
    """Measure all in turn, round by round, and print the best of each: the others are noise."""
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS
    body = json.dumps([play(number) for number in range(ITEMS)]).encode()
    pairs: dict[str, Pair] = {
        "json alone": (json.loads, json.dumps),
        "ours": our_pair(),
        "ours, every field asked for": our_whole_pair(),
    }
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
    print(f"{'':28}{'read':>9}{'write':>12}  and the ratios to pydantic")
    for name, (reading, writing) in best.items():
        print(
            f"{name:28}{reading:6.2f} ms{writing:9.2f} ms"
            f"{reading / base[0]:8.2f} x{writing / base[1]:8.2f} x"
        )
    writers = request_writers()
    requests = dict.fromkeys(writers, float("inf"))
    for _ in range(rounds):
        for name, (writes, request) in writers.items():
            requests[name] = min(requests[name], milliseconds(writes, request))
    print(f"a request of {ITEMS} movies")
    for name, writing in requests.items():
        ratio = writing / requests.get("pydantic", requests["ours"])
        print(f"{name:28}{'':9}{writing:9.2f} ms{'':9} {ratio:8.2f} x")


if __name__ == "__main__":
    main()
