# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `seasons` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    flag,
    ident,
    numbered,
    text,
    whole,
    whole_or_word,
    word,
    words,
)
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

LIST: Method[list[models.Season]] = Method(
    "seasons.list",
    "GET",
    (
        Path(
            "/shows/{show}/seasons",
            needs=("show",),
            answer=lambda: list[models.Season],
            oauth="none",
        ),
    ),
    arguments={"show": ident, "extended": words("full", "images", "episodes"), "specials": flag},
)

GET: Method[models.Season] = Method(
    "seasons.get",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/info",
            needs=("show", "season"),
            answer=lambda: models.Season,
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "extended": words("full", "images")},
)

EPISODES: Method[list[models.Episode]] = Method(
    "seasons.episodes",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}",
            needs=("show", "season"),
            answer=lambda: list[models.Episode],
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "extended": words("full", "images"),
        "translations": text,
    },
)

TRANSLATIONS: Method[list[models.Translation]] = Method(
    "seasons.translations",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/translations",
            needs=("show", "season"),
            answer=lambda: list[models.Translation],
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "language": text},
)

COMMENTS: Method[list[models.Comment]] = Method(
    "seasons.comments",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/comments/{sort}",
            needs=("show", "season", "sort"),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/{show}/seasons/{season}/comments",
            needs=("show", "season"),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "sort": word("newest", "oldest", "likes", "replies", "highest", "lowest", "plays"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
        "language": text,
    },
)

LISTS: Method[list[models.List]] = Method(
    "seasons.lists",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/lists/{type}/{sort}",
            needs=("show", "season", "type", "sort"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/{show}/seasons/{season}/lists/{type}",
            needs=("show", "season", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/{show}/seasons/{season}/lists",
            needs=("show", "season"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "type": word(
            "all", "personal", "official", "watchlist", "watchlists", "recommendations", "favorites"
        ),
        "sort": word("popular", "likes", "comments", "items", "added", "updated"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

LISTED: Method[list[models.List]] = Method(
    "seasons.listed",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/listed",
            needs=("show", "season"),
            answer=lambda: list[models.List],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

PEOPLE: Method[models.Credits] = Method(
    "seasons.people",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/people",
            needs=("show", "season"),
            answer=lambda: models.Credits,
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "extended": words("full", "images", "guest_stars"),
    },
)

RATINGS: Method[models.Ratings] = Method(
    "seasons.ratings",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/ratings",
            needs=("show", "season"),
            answer=lambda: models.Ratings,
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "extended": word("all")},
)

STATS: Method[models.Stats] = Method(
    "seasons.stats",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/stats",
            needs=("show", "season"),
            answer=lambda: models.Stats,
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered()},
)

WATCHING: Method[list[models.User]] = Method(
    "seasons.watching",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/watching",
            needs=("show", "season"),
            answer=lambda: list[models.User],
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "extended": words("full", "images")},
)

VIDEOS: Method[list[models.Video]] = Method(
    "seasons.videos",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/videos",
            needs=("show", "season"),
            answer=lambda: list[models.Video],
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": ident},
)

REPORT: Method[None] = Method(
    "seasons.report",
    "POST",
    (Path("/shows/{show}/seasons/{season}/report", needs=("show", "season"), oauth="required"),),
    arguments={"show": ident, "season": numbered()},
    body=body(lambda: shapes.MEDIA_REPORT_REQUEST),
)

REPORT_BY_ID: Method[None] = Method(
    "seasons.report_by_id",
    "POST",
    (Path("/seasons/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.MEDIA_REPORT_REQUEST),
)
