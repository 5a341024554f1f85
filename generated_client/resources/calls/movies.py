# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `movies` send, and how their answers are read."""

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
from ..._bodies import body
from ..._method import Method, Path
from .. import shapes

GET: Method[models.Movie] = Method(
    "movies.get",
    "GET",
    (Path("/movies/{id}", needs=("id",), answer=lambda: models.Movie, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

RATINGS: Method[models.Ratings] = Method(
    "movies.ratings",
    "GET",
    (Path("/movies/{id}/ratings", needs=("id",), answer=lambda: models.Ratings, oauth="none"),),
    arguments={"id": ident, "extended": word("all")},
)

STATS: Method[models.Stats] = Method(
    "movies.stats",
    "GET",
    (Path("/movies/{id}/stats", needs=("id",), answer=lambda: models.Stats, oauth="none"),),
    arguments={"id": ident},
)

ALIASES: Method[list[models.Alias]] = Method(
    "movies.aliases",
    "GET",
    (Path("/movies/{id}/aliases", needs=("id",), answer=lambda: list[models.Alias], oauth="none"),),
    arguments={"id": ident},
)

RELEASES: Method[list[models.MovieRelease]] = Method(
    "movies.releases",
    "GET",
    (
        Path(
            "/movies/{id}/releases/{country}",
            needs=("id", "country"),
            query=frozenset(),
            answer=lambda: list[models.MovieRelease],
            oauth="none",
        ),
        Path(
            "/movies/{id}/releases",
            needs=("id",),
            query=frozenset({"country"}),
            answer=lambda: list[models.MovieRelease],
            oauth="none",
        ),
    ),
    arguments={"id": ident, "country": text},
)

TRANSLATIONS: Method[list[models.Translation]] = Method(
    "movies.translations",
    "GET",
    (
        Path(
            "/movies/{id}/translations/{language}",
            needs=("id", "language"),
            query=frozenset(),
            answer=lambda: list[models.Translation],
            oauth="none",
        ),
        Path(
            "/movies/{id}/translations",
            needs=("id",),
            query=frozenset(),
            answer=lambda: list[models.Translation],
            oauth="none",
        ),
    ),
    arguments={"id": ident, "language": text},
)

RELATED: Method[list[models.Movie]] = Method(
    "movies.related",
    "GET",
    (
        Path(
            "/movies/{id}/related",
            needs=("id",),
            answer=lambda: list[models.Movie],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

RELATED_SMART: Method[list[models.Movie]] = Method(
    "movies.related_smart",
    "GET",
    (
        Path(
            "/movies/{id}/related/smart",
            needs=("id",),
            answer=lambda: list[models.Movie],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

WATCHING: Method[list[models.User]] = Method(
    "movies.watching",
    "GET",
    (Path("/movies/{id}/watching", needs=("id",), answer=lambda: list[models.User], oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

STUDIOS: Method[list[models.Studio]] = Method(
    "movies.studios",
    "GET",
    (
        Path(
            "/movies/{id}/studios", needs=("id",), answer=lambda: list[models.Studio], oauth="none"
        ),
    ),
    arguments={"id": ident},
)

WATCHNOW: Method[models.WatchNowByCountry] = Method(
    "movies.watchnow",
    "GET",
    (
        Path(
            "/movies/{id}/watchnow/{country}",
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

PEOPLE: Method[models.Credits] = Method(
    "movies.people",
    "GET",
    (Path("/movies/{id}/people", needs=("id",), answer=lambda: models.Credits, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

VIDEOS: Method[list[models.Video]] = Method(
    "movies.videos",
    "GET",
    (Path("/movies/{id}/videos", needs=("id",), answer=lambda: list[models.Video], oauth="none"),),
    arguments={"id": ident},
)

LISTS: Method[list[models.List]] = Method(
    "movies.lists",
    "GET",
    (
        Path(
            "/movies/{id}/lists/{type}/{sort}",
            needs=("id", "type", "sort"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/movies/{id}/lists/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/movies/{id}/lists",
            needs=("id",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "id": ident,
        "type": word("all", "personal", "official", "watchlists", "recommendations", "favorites"),
        "sort": word("popular", "likes", "comments", "items", "added", "updated"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
    },
)

SOCIAL: Method[list[models.SocialMediaActivity]] = Method(
    "movies.social",
    "GET",
    (
        Path(
            "/movies/{id}/social",
            needs=("id",),
            answer=lambda: list[models.SocialMediaActivity],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={"id": ident, "page": whole(), "limit": whole()},
)

COMMENTS: Method[list[models.Comment]] = Method(
    "movies.comments",
    "GET",
    (
        Path(
            "/movies/{id}/comments/{sort}",
            needs=("id", "sort"),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/movies/{id}/comments",
            needs=("id",),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": ident,
        "sort": word("newest", "oldest", "likes", "replies", "highest", "lowest", "plays"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": ident,
        "language": text,
    },
)

SENTIMENTS: Method[models.Sentiments] = Method(
    "movies.sentiments",
    "GET",
    (
        Path(
            "/movies/{id}/sentiments", needs=("id",), answer=lambda: models.Sentiments, oauth="none"
        ),
    ),
    arguments={"id": ident},
)

REPORT: Method[None] = Method(
    "movies.report",
    "POST",
    (Path("/movies/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.MEDIA_REPORT_REQUEST),
)

REFRESH: Method[None] = Method(
    "movies.refresh",
    "POST",
    (Path("/movies/{id}/refresh", needs=("id",), oauth="required"),),
    arguments={"id": ident, "images": flag},
)

TRENDING: Method[list[models.TrendingMovie]] = Method(
    "movies.trending",
    "GET",
    (
        Path(
            "/movies/trending",
            answer=lambda: list[models.TrendingMovie],
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

RECOMMENDATIONS_SMART: Method[list[models.ScoredMovie]] = Method(
    "movies.recommendations_smart",
    "GET",
    (
        Path(
            "/movies/recommendations/smart",
            answer=lambda: list[models.ScoredMovie],
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

RECOMMENDATIONS: Method[list[models.ScoredMovie]] = Method(
    "movies.recommendations",
    "GET",
    (Path("/movies/recommendations", answer=lambda: list[models.ScoredMovie], oauth="required"),),
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

POPULAR_NEXT: Method[list[models.NextPopularMovie]] = Method(
    "movies.popular_next",
    "GET",
    (
        Path(
            "/movies/popular/next",
            answer=lambda: list[models.NextPopularMovie],
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

WATCHED: Method[list[models.MostWatchedMovie]] = Method(
    "movies.watched",
    "GET",
    (
        Path(
            "/movies/watched/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostWatchedMovie],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/movies/watched",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostWatchedMovie],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

FAVORITED: Method[list[models.FavoritedMovie]] = Method(
    "movies.favorited",
    "GET",
    (
        Path(
            "/movies/favorited/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.FavoritedMovie],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/movies/favorited",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.FavoritedMovie],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

PLAYED: Method[list[models.MostWatchedMovie]] = Method(
    "movies.played",
    "GET",
    (
        Path(
            "/movies/played/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostWatchedMovie],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/movies/played",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostWatchedMovie],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

COLLECTED: Method[list[models.MostWatchedMovie]] = Method(
    "movies.collected",
    "GET",
    (
        Path(
            "/movies/collected/{period}",
            needs=("period",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostWatchedMovie],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/movies/collected",
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
                    "ignore_watched",
                    "ignore_collected",
                    "ignore_watchlisted",
                }
            ),
            answer=lambda: list[models.MostWatchedMovie],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "period": word("daily", "weekly", "monthly", "all"),
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
        "ignore_watched": flag,
        "ignore_collected": flag,
        "ignore_watchlisted": flag,
    },
)

BOXOFFICE: Method[list[models.BoxOfficeMovie]] = Method(
    "movies.boxoffice",
    "GET",
    (Path("/movies/boxoffice", answer=lambda: list[models.BoxOfficeMovie], oauth="none"),),
    arguments={"extended": words("full", "images")},
)

UPDATES: Method[list[models.UpdatedMovie]] = Method(
    "movies.updates",
    "GET",
    (
        Path(
            "/movies/updates/{start_date}",
            needs=("start_date",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedMovie],
            paged=True,
            oauth="none",
        ),
        Path(
            "/movies/updates",
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedMovie],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={
        "start_date": text,
        "extended": words("full", "images"),
        "page": whole(),
        "limit": whole(),
    },
)

UPDATED_IDS: Method[list[int]] = Method(
    "movies.updated_ids",
    "GET",
    (
        Path(
            "/movies/updates/id/{start_date}",
            needs=("start_date",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="none",
        ),
        Path(
            "/movies/updates/id",
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"start_date": text, "page": whole(), "limit": whole()},
)

ANTICIPATED: Method[list[models.AnticipatedMovie]] = Method(
    "movies.anticipated",
    "GET",
    (
        Path(
            "/movies/anticipated",
            answer=lambda: list[models.AnticipatedMovie],
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

HOT: Method[list[models.AnticipatedMovie]] = Method(
    "movies.hot",
    "GET",
    (
        Path(
            "/movies/hot",
            answer=lambda: list[models.AnticipatedMovie],
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

POPULAR: Method[list[models.Movie]] = Method(
    "movies.popular",
    "GET",
    (Path("/movies/popular", answer=lambda: list[models.Movie], paged=True, oauth="optional"),),
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

STREAMING: Method[list[models.StreamingMovie]] = Method(
    "movies.streaming",
    "GET",
    (
        Path(
            "/movies/streaming/{period}",
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
            answer=lambda: list[models.StreamingMovie],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/movies/streaming",
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
            answer=lambda: list[models.StreamingMovie],
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
