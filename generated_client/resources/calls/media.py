# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `media` send, and how their answers are read."""

from __future__ import annotations

from ... import models
from ..._arguments import (
    day,
    flag,
    text,
    texts,
    whole,
    word,
    words,
)
from ..._method import Method, Path

TRENDING: Method[list[models.TrendingMedia]] = Method(
    "media.trending",
    "GET",
    (
        Path(
            "/media/trending",
            answer=lambda: list[models.TrendingMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

RECOMMENDATIONS_SMART: Method[list[models.ScoredMedia]] = Method(
    "media.recommendations_smart",
    "GET",
    (
        Path(
            "/media/recommendations/smart",
            answer=lambda: list[models.ScoredMedia],
            oauth="required",
        ),
    ),
    arguments={
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
        "limit": whole(),
        "watch_window": whole(),
    },
)

RECOMMENDATIONS: Method[list[models.ScoredMedia]] = Method(
    "media.recommendations",
    "GET",
    (Path("/media/recommendations", answer=lambda: list[models.ScoredMedia], oauth="required"),),
    arguments={
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
        "limit": whole(),
        "watch_window": whole(),
    },
)

POPULAR_NEXT: Method[list[models.NextPopularMedia]] = Method(
    "media.popular_next",
    "GET",
    (
        Path(
            "/media/popular/next",
            answer=lambda: list[models.NextPopularMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

STREAMING: Method[list[models.StreamingMedia]] = Method(
    "media.streaming",
    "GET",
    (
        Path(
            "/media/streaming/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.StreamingMedia],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/media/streaming",
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.StreamingMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

COLLECTED: Method[list[models.MostPlayedMedia]] = Method(
    "media.collected",
    "GET",
    (
        Path(
            "/media/collected/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostPlayedMedia],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/media/collected",
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostPlayedMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

WATCHED: Method[list[models.MostPlayedMedia]] = Method(
    "media.watched",
    "GET",
    (
        Path(
            "/media/watched/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostPlayedMedia],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/media/watched",
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostPlayedMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

PLAYED: Method[list[models.MostPlayedMedia]] = Method(
    "media.played",
    "GET",
    (
        Path(
            "/media/played/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostPlayedMedia],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/media/played",
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostPlayedMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

FAVORITED: Method[list[models.MostFavoritedMedia]] = Method(
    "media.favorited",
    "GET",
    (
        Path(
            "/media/favorited/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostFavoritedMedia],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/media/favorited",
            query=frozenset(
                {
                    "extended",
                    "watchnow",
                    "genres",
                    "subgenres",
                    "years",
                    "ratings",
                    "start_date",
                    "end_date",
                    "runtimes",
                    "countries",
                    "certifications",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostFavoritedMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

ANTICIPATED: Method[list[models.AnticipatedMedia]] = Method(
    "media.anticipated",
    "GET",
    (
        Path(
            "/media/anticipated",
            answer=lambda: list[models.AnticipatedMedia],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

POPULAR: Method[list[models.MovieOrShow]] = Method(
    "media.popular",
    "GET",
    (
        Path(
            "/media/popular", answer=lambda: list[models.MovieOrShow], paged=True, oauth="optional"
        ),
    ),
    arguments={
        "extended": words("full", "images"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "subgenres": texts,
        "years": text,
        "ratings": text,
        "start_date": day,
        "end_date": day,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)
