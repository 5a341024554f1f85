# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `social_recommendations` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    flag,
    text,
    whole,
    words,
)
from ..._method import Method, Path

MOVIES: Method[list[models.RecommendedMovie]] = Method(
    "social_recommendations.movies",
    "GET",
    (
        Path(
            "/social_recommendations/movies",
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
        "hide": text,
        "hide_watched": flag,
        "hide_watchlisted": flag,
        "hide_watching": flag,
        "hide_unreleased": flag,
        "hide_ended": flag,
        "hide_airing": flag,
        "hide_no_release_date": flag,
        "hide_released": flag,
    },
)

SHOWS: Method[list[models.RecommendedShow]] = Method(
    "social_recommendations.shows",
    "GET",
    (
        Path(
            "/social_recommendations/shows",
            answer=lambda: list[models.RecommendedShow],
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
        "hide": text,
        "hide_watched": flag,
        "hide_watchlisted": flag,
        "hide_watching": flag,
        "hide_unreleased": flag,
        "hide_ended": flag,
        "hide_airing": flag,
        "hide_no_release_date": flag,
        "hide_released": flag,
    },
)
