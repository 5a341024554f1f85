# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `smart_lists` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    day,
    flag,
    ident,
    text,
    texts,
    whole,
    whole_or_word,
    word,
    words,
)
from ..._method import Method, Path

GET: Method[models.SmartList] = Method(
    "smart_lists.get",
    "GET",
    (
        Path(
            "/smart-lists/{list_id}",
            needs=("list_id",),
            answer=lambda: models.SmartList,
            oauth="optional",
        ),
    ),
    arguments={"list_id": ident},
)

ITEMS: Method[list[models.SmartListItem]] = Method(
    "smart_lists.items",
    "GET",
    (
        Path(
            "/smart-lists/{list_id}/items/{type}/{sort_by}/{sort_how}",
            needs=("list_id", "type", "sort_by", "sort_how"),
            answer=lambda: list[models.SmartListItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "list_id": ident,
        "type": word("movies", "shows"),
        "sort_by": word(
            "rank",
            "added",
            "title",
            "released",
            "runtime",
            "popularity",
            "random",
            "percentage",
            "my_rating",
            "watched",
            "collected",
            "votes",
            "imdb_rating",
            "imdb_votes",
            "tmdb_rating",
            "tmdb_votes",
            "rt_tomatometer",
            "rt_audience",
            "metascore",
        ),
        "sort_how": word("asc", "desc"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": ident,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
        "genres_operator": word("and", "or"),
        "networks": texts,
        "keywords": texts,
        "keywords_operator": word("and", "or"),
        "languages": texts,
        "statuses": texts,
        "imdb_ratings": text,
        "rt_meters": text,
        "rt_user_meters": text,
        "letterboxd_ratings": text,
        "mal_ratings": text,
        "ignore_watching": flag,
        "ignore_unreleased": flag,
        "ignore_released": flag,
        "ignore_ended": flag,
        "ignore_airing": flag,
        "ignore_no_release_date": flag,
    },
)
