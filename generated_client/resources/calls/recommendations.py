# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `recommendations` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    day,
    flag,
    ident,
    text,
    texts,
    whole,
    word,
    words,
)
from ..._method import Method, Path

MOVIES: Method[list[models.RecommendedMovie]] = Method(
    "recommendations.movies",
    "GET",
    (
        Path(
            "/recommendations/movies",
            answer=lambda: list[models.RecommendedMovie],
            oauth="required",
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "limit": whole(),
        "watch_window": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
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
        "hide": text,
        "hide_watched": flag,
        "hide_watchlisted": flag,
        "hide_watching": flag,
        "hide_unreleased": flag,
        "hide_ended": flag,
        "hide_airing": flag,
        "hide_no_release_date": flag,
        "hide_released": flag,
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
    },
)

HIDE_MOVIE: Method[None] = Method(
    "recommendations.hide_movie",
    "DELETE",
    (Path("/recommendations/movies/{id}", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

SHOWS: Method[list[models.RecommendedShow]] = Method(
    "recommendations.shows",
    "GET",
    (
        Path(
            "/recommendations/shows", answer=lambda: list[models.RecommendedShow], oauth="required"
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "limit": whole(),
        "watch_window": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
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
        "hide": text,
        "hide_watched": flag,
        "hide_watchlisted": flag,
        "hide_watching": flag,
        "hide_unreleased": flag,
        "hide_ended": flag,
        "hide_airing": flag,
        "hide_no_release_date": flag,
        "hide_released": flag,
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
    },
)

HIDE_SHOW: Method[None] = Method(
    "recommendations.hide_show",
    "DELETE",
    (Path("/recommendations/shows/{id}", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)
