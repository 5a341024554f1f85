"""Gives somebody something of everything that Trakt keeps."""

from __future__ import annotations

from typing import Any

from attrs import frozen
from trakt_backup.sections import HIDDEN_AT

from trakt_auth import Trakt
from trakt_auth.sandbox import Sandbox

TIMES = ("2020-01-01T20:00:00.000Z", "2021-02-03T04:05:06.000Z", "2021-02-03T04:05:06.000Z")
"""Two of them are the same."""


@frozen
class Some:
    """What there is to have; bodies are made of it."""

    show: Any
    pilot: Any
    season: dict[str, Any]
    films: list[dict[str, Any]]

    @classmethod
    def of(cls, trakt: Trakt) -> Some:
        season = trakt.seasons.list("breaking-bad")[0]
        return cls(
            show=trakt.shows.get("breaking-bad"),
            pilot=trakt.episodes.get("breaking-bad", 1, 1),
            season={"ids": {"trakt": season["ids"]["trakt"]}},
            films=[{"ids": {"trakt": film.ids.trakt}} for film in trakt.movies.popular().first(12)],
        )


def furnish(sandbox: Sandbox, name: str) -> None:
    """Give somebody something of everything."""
    with Trakt(sandbox.app, token=sandbox.sign_in(name), rate_limit=False) as trakt:
        some = Some.of(trakt)
        # Bodies are put together here in ways that no type checker follows.
        for give in (_plays, _ratings, _collection, _lists, _lists_of_ones_own, _the_rest):
            give(trakt, some)


def _plays(trakt: Any, some: Some) -> None:
    # One film several times, twice even at the same time.
    trakt.sync.history.add(
        movies=[
            *(
                {**each, "watched_at": f"20{n + 10}-05-06T07:08:09.000Z"}
                for n, each in enumerate(some.films)
            ),
            *({**some.films[0], "watched_at": at} for at in TIMES),
        ],
        episodes=[{"ids": {"trakt": some.pilot["ids"]["trakt"]}, "watched_at": TIMES[0]}],
    )


def _ratings(trakt: Any, some: Some) -> None:
    trakt.sync.ratings.add(
        movies=[
            {**each, "rating": n % 10 + 1, "rated_at": TIMES[0]}
            for n, each in enumerate(some.films)
        ],
        shows=[{"ids": {"trakt": some.show["ids"]["trakt"]}, "rating": 9, "rated_at": TIMES[1]}],
        seasons=[{**some.season, "rating": 8, "rated_at": TIMES[1]}],
        episodes=[
            {"ids": {"trakt": some.pilot["ids"]["trakt"]}, "rating": 10, "rated_at": TIMES[0]}
        ],
    )


def _collection(trakt: Any, some: Some) -> None:
    trakt.sync.collection.add(
        movies=[
            {
                **some.films[1],
                "collected_at": TIMES[0],
                "media_type": "bluray",
                "resolution": "uhd_4k",
                "hdr": "dolby_vision",
                "audio": "dolby_atmos",
                "audio_channels": "7.1",
                "3d": False,
            },
            {**some.films[2], "collected_at": TIMES[1]},
        ],
        episodes=[
            {
                "ids": {"trakt": some.pilot["ids"]["trakt"]},
                "collected_at": TIMES[1],
                "media_type": "digital",
            }
        ],
    )


def _lists(trakt: Any, some: Some) -> None:
    trakt.sync.watchlist.add(movies=[{**some.films[3], "notes": "with Rita"}, some.films[4]])
    trakt.sync.watchlist.add(shows=[some.show])
    trakt.sync.watchlist.add(movies=[some.films[5]])
    trakt.sync.favorites.add(shows=[some.show])
    trakt.sync.favorites.add(movies=[{**some.films[6], "notes": "the best"}, some.films[7]])


def _lists_of_ones_own(trakt: Any, some: Some) -> None:
    for title, privacy in (
        ("Trains", "private"),
        ("Same name", "public"),
        ("Same name", "friends"),
    ):
        made = trakt.users.lists.create(
            "me",
            name=title,
            description=f"all {privacy}",
            privacy=privacy,
            display_numbers=privacy == "private",
            allow_comments=privacy != "private",
            sort_by="rank",
            sort_how="desc",
        )
        list_id = made["ids"]["trakt"]
        for kind, each in (
            ("movies", [{**some.films[8], "notes": f"{privacy}!"}]),
            ("episodes", [some.pilot]),
            ("movies", [some.films[9]]),
            ("shows", [some.show]),
            ("seasons", [some.season]),
        ):
            items: dict[str, Any] = {kind: each}
            trakt.users.lists.add("me", list_id, **items)


def _the_rest(trakt: Any, some: Some) -> None:
    for section in HIDDEN_AT:
        trakt.users.hidden.add(section, shows=[some.show])
    trakt.users.hidden.add("calendar", movies=[{**some.films[10], "hidden_at": TIMES[0]}])
    trakt.notes.add(notes="lent to Rita", movie=some.films[1], privacy="private", spoiler=True)
    trakt.notes.add(notes="again in autumn", show=some.show)
    trakt.comments.post(
        comment="This one is much better than one would think.", movie=some.films[0]
    )
    trakt.users.follow("alice")
