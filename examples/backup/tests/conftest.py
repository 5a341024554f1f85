from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from trakt_backup.sections import HIDDEN_AT

from trakt_auth import FileTokenStore, Trakt
from trakt_auth.sandbox import Sandbox

HERE = Path(__file__).resolve().parents[1]

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.fixture
def sandbox(trakt_sandbox: Sandbox) -> Sandbox:
    """robin has much, alice nothing; pages are small, so that there are several."""
    return trakt_sandbox


@pytest.fixture
def environment(tmp_path: Path, sandbox: Sandbox) -> dict[str, str]:
    """An empty home in which robin and alice have signed in, and nothing of this machine's own."""
    store = FileTokenStore(tmp_path / "home" / "trakt-auth")
    for name in ("robin", "alice"):
        store.save(name, sandbox.sign_in(name))
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(tmp_path / "home"),
        "XDG_STATE_HOME": str(tmp_path / "home"),
        "PYTHONPATH": f"{HERE}{os.pathsep}{os.environ.get('PYTHONPATH', '')}",
        **sandbox.env,
    }


def command(*arguments: str | Path) -> list[str]:
    return [sys.executable, "-m", "trakt_backup", *map(str, arguments)]


@pytest.fixture
def run(environment: dict[str, str]) -> Run:
    def run(*arguments: str | Path, **changes: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            command(*arguments),
            env={**environment, **changes},
            capture_output=True,
            text=True,
            timeout=300,
        )

    return run


def furnish(sandbox: Sandbox, name: str) -> None:
    """Give somebody something of everything."""
    with Trakt(sandbox.app, token=sandbox.sign_in(name), rate_limit=False) as typed:
        trakt: Any = typed  # bodies are put together here in ways that no type checker follows
        show = trakt.shows.get("breaking-bad")
        pilot = trakt.episodes.get("breaking-bad", 1, 1)
        season = trakt.seasons.list("breaking-bad")[0]
        films = trakt.movies.popular().first(12)
        ids: list[Any] = [{"ids": {"trakt": film.ids.trakt}} for film in films]
        in_season: Any = {"ids": {"trakt": season["ids"]["trakt"]}}
        # One film twice, once even at the same time.
        times = ["2020-01-01T20:00:00.000Z", "2021-02-03T04:05:06.000Z", "2021-02-03T04:05:06.000Z"]
        trakt.sync.history.add(
            movies=[
                *(
                    {**each, "watched_at": f"20{n + 10}-05-06T07:08:09.000Z"}
                    for n, each in enumerate(ids)
                ),
                *({**ids[0], "watched_at": at} for at in times),
            ],
            episodes=[{"ids": {"trakt": pilot["ids"]["trakt"]}, "watched_at": times[0]}],
        )
        trakt.sync.ratings.add(
            movies=[
                {**each, "rating": n % 10 + 1, "rated_at": times[0]} for n, each in enumerate(ids)
            ],
            shows=[{"ids": {"trakt": show["ids"]["trakt"]}, "rating": 9, "rated_at": times[1]}],
            seasons=[{**in_season, "rating": 8, "rated_at": times[1]}],
            episodes=[
                {"ids": {"trakt": pilot["ids"]["trakt"]}, "rating": 10, "rated_at": times[0]}
            ],
        )
        trakt.sync.collection.add(
            movies=[
                {
                    **ids[1],
                    "collected_at": times[0],
                    "media_type": "bluray",
                    "resolution": "uhd_4k",
                    "hdr": "dolby_vision",
                    "audio": "dolby_atmos",
                    "audio_channels": "7.1",
                    "3d": False,
                },
                {**ids[2], "collected_at": times[1]},
            ],
            episodes=[
                {
                    "ids": {"trakt": pilot["ids"]["trakt"]},
                    "collected_at": times[1],
                    "media_type": "digital",
                }
            ],
        )
        trakt.sync.watchlist.add(movies=[{**ids[3], "notes": "with Rita"}, ids[4]])
        trakt.sync.watchlist.add(shows=[show])
        trakt.sync.watchlist.add(movies=[ids[5]])
        trakt.sync.favorites.add(shows=[show])
        trakt.sync.favorites.add(movies=[{**ids[6], "notes": "the best"}, ids[7]])
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
            for kind, some in (
                ("movies", [{**ids[8], "notes": f"{privacy}!"}]),
                ("episodes", [pilot]),
                ("movies", [ids[9]]),
                ("shows", [show]),
                ("seasons", [in_season]),
            ):
                items: dict[str, Any] = {kind: some}
                trakt.users.lists.add("me", list_id, **items)
        for section in HIDDEN_AT:
            trakt.users.hidden.add(section, shows=[show])
        trakt.users.hidden.add("calendar", movies=[{**ids[10], "hidden_at": times[0]}])
        trakt.notes.add(notes="lent to Rita", movie=ids[1], privacy="private", spoiler=True)
        trakt.notes.add(notes="again in autumn", show=show)
        trakt.comments.post(comment="This one is much better than one would think.", movie=ids[0])
        trakt.users.follow("alice")
