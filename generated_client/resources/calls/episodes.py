# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `episodes` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
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

GET: Method[models.Episode] = Method(
    "episodes.get",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}",
            needs=("show", "season", "episode"),
            answer=lambda: models.Episode,
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "extended": words("full", "images"),
    },
)

TRANSLATIONS: Method[list[models.Translation]] = Method(
    "episodes.translations",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/translations",
            needs=("show", "season", "episode"),
            answer=lambda: list[models.Translation],
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "episode": numbered(), "language": text},
)

STATS: Method[models.Stats] = Method(
    "episodes.stats",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/stats",
            needs=("show", "season", "episode"),
            answer=lambda: models.Stats,
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "episode": numbered()},
)

RATINGS: Method[models.Ratings] = Method(
    "episodes.ratings",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/ratings",
            needs=("show", "season", "episode"),
            answer=lambda: models.Ratings,
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "episode": numbered(), "extended": word("all")},
)

WATCHING: Method[list[models.User]] = Method(
    "episodes.watching",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/watching",
            needs=("show", "season", "episode"),
            answer=lambda: list[models.User],
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "extended": words("full", "images"),
    },
)

COMMENTS: Method[list[models.Comment]] = Method(
    "episodes.comments",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/comments/{sort}",
            needs=("show", "season", "episode", "sort"),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/comments",
            needs=("show", "season", "episode"),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "sort": word("newest", "oldest", "likes", "replies", "highest", "lowest", "plays"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
        "language": text,
    },
)

PEOPLE: Method[models.Credits] = Method(
    "episodes.people",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/people",
            needs=("show", "season", "episode"),
            answer=lambda: models.Credits,
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "extended": words("full", "images", "guest_stars"),
    },
)

LISTS: Method[list[models.List]] = Method(
    "episodes.lists",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/lists/{type}/{sort}",
            needs=("show", "season", "episode", "type", "sort"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/lists/{type}",
            needs=("show", "season", "episode", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/lists",
            needs=("show", "season", "episode"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
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
    "episodes.listed",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/listed",
            needs=("show", "season", "episode"),
            answer=lambda: list[models.List],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

SOCIAL: Method[list[models.SocialMediaActivity]] = Method(
    "episodes.social",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/social",
            needs=("show", "season", "episode"),
            answer=lambda: list[models.SocialMediaActivity],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

VIDEOS: Method[list[models.Video]] = Method(
    "episodes.videos",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/videos",
            needs=("show", "season", "episode"),
            answer=lambda: list[models.Video],
            oauth="none",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "episode": numbered()},
)

WATCHNOW: Method[models.WatchNowByCountry] = Method(
    "episodes.watchnow",
    "GET",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/watchnow/{country}",
            needs=("show", "season", "episode", "country"),
            answer=lambda: models.WatchNowByCountry,
            oauth="none",
        ),
    ),
    arguments={
        "show": ident,
        "season": numbered(),
        "episode": numbered(),
        "country": text,
        "links": words("direct", "android", "tvos", "webos"),
        "extended": word("streaming_ranks"),
    },
)

REPORT: Method[None] = Method(
    "episodes.report",
    "POST",
    (
        Path(
            "/shows/{show}/seasons/{season}/episodes/{episode}/report",
            needs=("show", "season", "episode"),
            oauth="required",
        ),
    ),
    arguments={"show": ident, "season": numbered(), "episode": numbered()},
    body=body(lambda: shapes.MEDIA_REPORT_REQUEST),
)

WATCHNOW_BY_ID: Method[models.WatchNowByCountry] = Method(
    "episodes.watchnow_by_id",
    "GET",
    (
        Path(
            "/episodes/{id}/watchnow/{country}",
            needs=("id", "country"),
            answer=lambda: models.WatchNowByCountry,
            oauth="none",
        ),
    ),
    arguments={
        "id": ident,
        "country": text,
        "links": words("direct", "android", "tvos", "webos"),
        "extended": word("streaming_ranks"),
    },
)

REPORT_BY_ID: Method[None] = Method(
    "episodes.report_by_id",
    "POST",
    (Path("/episodes/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.MEDIA_REPORT_REQUEST),
)
