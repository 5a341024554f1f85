# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `shows` send, and how their answers are read."""

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

GET: Method[models.Show] = Method(
    "shows.get",
    "GET",
    (Path("/shows/{id}", needs=("id",), answer=lambda: models.Show, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

RATINGS: Method[models.Ratings] = Method(
    "shows.ratings",
    "GET",
    (Path("/shows/{id}/ratings", needs=("id",), answer=lambda: models.Ratings, oauth="none"),),
    arguments={"id": ident, "extended": word("all")},
)

STATS: Method[models.Stats] = Method(
    "shows.stats",
    "GET",
    (Path("/shows/{id}/stats", needs=("id",), answer=lambda: models.Stats, oauth="none"),),
    arguments={"id": ident},
)

ALIASES: Method[list[models.Alias]] = Method(
    "shows.aliases",
    "GET",
    (Path("/shows/{id}/aliases", needs=("id",), answer=lambda: list[models.Alias], oauth="none"),),
    arguments={"id": ident},
)

CERTIFICATIONS: Method[list[models.CountryCertification] | str] = Method(
    "shows.certifications",
    "GET",
    (
        Path(
            "/shows/{id}/certifications",
            needs=("id",),
            answer=lambda: list[models.CountryCertification] | str,
            oauth="none",
        ),
    ),
    arguments={"id": ident},
)

COLLECTION_PROGRESS: Method[models.Progress] = Method(
    "shows.collection_progress",
    "GET",
    (
        Path(
            "/shows/{id}/progress/collection",
            needs=("id",),
            answer=lambda: models.Progress,
            oauth="required",
        ),
    ),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "hidden": flag,
        "specials": flag,
        "count_specials": flag,
        "include_stats": flag,
    },
)

WATCHED_PROGRESS: Method[models.Progress] = Method(
    "shows.watched_progress",
    "GET",
    (
        Path(
            "/shows/{id}/progress/watched",
            needs=("id",),
            answer=lambda: models.Progress,
            oauth="required",
        ),
    ),
    arguments={
        "id": ident,
        "extended": words("full", "images"),
        "hidden": flag,
        "specials": flag,
        "count_specials": flag,
        "include_stats": flag,
    },
)

RESET_PROGRESS: Method[None] = Method(
    "shows.reset_progress",
    "POST",
    (Path("/shows/{id}/progress/watched/reset", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.RESET_SHOW_PROGRESS_REQUEST),
)

UNDO_RESET_PROGRESS: Method[None] = Method(
    "shows.undo_reset_progress",
    "DELETE",
    (Path("/shows/{id}/progress/watched/reset", needs=("id",), oauth="required"),),
    arguments={"id": ident},
)

TRANSLATIONS: Method[list[models.Translation]] = Method(
    "shows.translations",
    "GET",
    (
        Path(
            "/shows/{id}/translations/{language}",
            needs=("id", "language"),
            query=frozenset(),
            answer=lambda: list[models.Translation],
            oauth="none",
        ),
        Path(
            "/shows/{id}/translations",
            needs=("id",),
            query=frozenset(),
            answer=lambda: list[models.Translation],
            oauth="none",
        ),
    ),
    arguments={"id": ident, "language": text},
)

RELATED: Method[list[models.Show]] = Method(
    "shows.related",
    "GET",
    (
        Path(
            "/shows/{id}/related",
            needs=("id",),
            answer=lambda: list[models.Show],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

RELATED_SMART: Method[list[models.Show]] = Method(
    "shows.related_smart",
    "GET",
    (
        Path(
            "/shows/{id}/related/smart",
            needs=("id",),
            answer=lambda: list[models.Show],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

WATCHING: Method[list[models.User]] = Method(
    "shows.watching",
    "GET",
    (Path("/shows/{id}/watching", needs=("id",), answer=lambda: list[models.User], oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

NEXT_EPISODE: Method[models.Episode | None] = Method(
    "shows.next_episode",
    "GET",
    (Path("/shows/{id}/next_episode", needs=("id",), answer=lambda: models.Episode, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

LAST_EPISODE: Method[models.Episode | None] = Method(
    "shows.last_episode",
    "GET",
    (Path("/shows/{id}/last_episode", needs=("id",), answer=lambda: models.Episode, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images")},
)

STUDIOS: Method[list[models.Studio]] = Method(
    "shows.studios",
    "GET",
    (Path("/shows/{id}/studios", needs=("id",), answer=lambda: list[models.Studio], oauth="none"),),
    arguments={"id": ident},
)

WATCHNOW: Method[models.WatchNowByCountry] = Method(
    "shows.watchnow",
    "GET",
    (
        Path(
            "/shows/{id}/watchnow/{country}",
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
    "shows.people",
    "GET",
    (Path("/shows/{id}/people", needs=("id",), answer=lambda: models.Credits, oauth="none"),),
    arguments={"id": ident, "extended": words("full", "images", "guest_stars")},
)

VIDEOS: Method[list[models.Video]] = Method(
    "shows.videos",
    "GET",
    (Path("/shows/{id}/videos", needs=("id",), answer=lambda: list[models.Video], oauth="none"),),
    arguments={"id": ident},
)

LISTS: Method[list[models.List]] = Method(
    "shows.lists",
    "GET",
    (
        Path(
            "/shows/{id}/lists/{type}/{sort}",
            needs=("id", "type", "sort"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/{id}/lists/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.List],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/{id}/lists",
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

LISTED: Method[list[models.List]] = Method(
    "shows.listed",
    "GET",
    (
        Path(
            "/shows/{id}/listed",
            needs=("id",),
            answer=lambda: list[models.List],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={"id": ident, "extended": words("full", "images"), "page": whole(), "limit": whole()},
)

SOCIAL: Method[list[models.SocialMediaActivity]] = Method(
    "shows.social",
    "GET",
    (
        Path(
            "/shows/{id}/social",
            needs=("id",),
            answer=lambda: list[models.SocialMediaActivity],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={"id": ident, "page": whole(), "limit": whole()},
)

COMMENTS: Method[list[models.Comment]] = Method(
    "shows.comments",
    "GET",
    (
        Path(
            "/shows/{id}/comments/{sort}",
            needs=("id", "sort"),
            query=frozenset({"extended", "page", "limit", "language"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/{id}/comments",
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
    "shows.sentiments",
    "GET",
    (
        Path(
            "/shows/{id}/sentiments", needs=("id",), answer=lambda: models.Sentiments, oauth="none"
        ),
    ),
    arguments={"id": ident},
)

REPORT: Method[None] = Method(
    "shows.report",
    "POST",
    (Path("/shows/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": ident},
    body=body(lambda: shapes.MEDIA_REPORT_REQUEST),
)

REFRESH: Method[None] = Method(
    "shows.refresh",
    "POST",
    (Path("/shows/{id}/refresh", needs=("id",), oauth="required"),),
    arguments={"id": ident, "images": flag},
)

TRENDING: Method[list[models.TrendingShow]] = Method(
    "shows.trending",
    "GET",
    (
        Path(
            "/shows/trending",
            answer=lambda: list[models.TrendingShow],
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

RECOMMENDATIONS_SMART: Method[list[models.ScoredShow]] = Method(
    "shows.recommendations_smart",
    "GET",
    (
        Path(
            "/shows/recommendations/smart", answer=lambda: list[models.ScoredShow], oauth="required"
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

RECOMMENDATIONS: Method[list[models.ScoredShow]] = Method(
    "shows.recommendations",
    "GET",
    (Path("/shows/recommendations", answer=lambda: list[models.ScoredShow], oauth="required"),),
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

POPULAR_NEXT: Method[list[models.NextPopularShow]] = Method(
    "shows.popular_next",
    "GET",
    (
        Path(
            "/shows/popular/next",
            answer=lambda: list[models.NextPopularShow],
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

WATCHED: Method[list[models.MostWatchedShow]] = Method(
    "shows.watched",
    "GET",
    (
        Path(
            "/shows/watched/{period}",
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
            answer=lambda: list[models.MostWatchedShow],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/watched",
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
            answer=lambda: list[models.MostWatchedShow],
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

FAVORITED: Method[list[models.FavoritedShow]] = Method(
    "shows.favorited",
    "GET",
    (
        Path(
            "/shows/favorited/{period}",
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
            answer=lambda: list[models.FavoritedShow],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/favorited",
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
            answer=lambda: list[models.FavoritedShow],
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

PLAYED: Method[list[models.MostWatchedShow]] = Method(
    "shows.played",
    "GET",
    (
        Path(
            "/shows/played/{period}",
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
            answer=lambda: list[models.MostWatchedShow],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/played",
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
            answer=lambda: list[models.MostWatchedShow],
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

COLLECTED: Method[list[models.MostWatchedShow]] = Method(
    "shows.collected",
    "GET",
    (
        Path(
            "/shows/collected/{period}",
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
            answer=lambda: list[models.MostWatchedShow],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/collected",
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
            answer=lambda: list[models.MostWatchedShow],
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

UPDATES: Method[list[models.UpdatedShow]] = Method(
    "shows.updates",
    "GET",
    (
        Path(
            "/shows/updates/{start_date}",
            needs=("start_date",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedShow],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/updates",
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.UpdatedShow],
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
    "shows.updated_ids",
    "GET",
    (
        Path(
            "/shows/updates/id/{start_date}",
            needs=("start_date",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="none",
        ),
        Path(
            "/shows/updates/id",
            query=frozenset({"page", "limit"}),
            answer=lambda: list[int],
            paged=True,
            oauth="none",
        ),
    ),
    arguments={"start_date": text, "page": whole(), "limit": whole()},
)

ANTICIPATED: Method[list[models.AnticipatedShow]] = Method(
    "shows.anticipated",
    "GET",
    (
        Path(
            "/shows/anticipated",
            answer=lambda: list[models.AnticipatedShow],
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

HOT: Method[list[models.AnticipatedShow]] = Method(
    "shows.hot",
    "GET",
    (
        Path(
            "/shows/hot", answer=lambda: list[models.AnticipatedShow], paged=True, oauth="optional"
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

POPULAR: Method[list[models.Show]] = Method(
    "shows.popular",
    "GET",
    (Path("/shows/popular", answer=lambda: list[models.Show], paged=True, oauth="optional"),),
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

STREAMING: Method[list[models.StreamingShow]] = Method(
    "shows.streaming",
    "GET",
    (
        Path(
            "/shows/streaming/{period}",
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
            answer=lambda: list[models.StreamingShow],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/shows/streaming",
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
            answer=lambda: list[models.StreamingShow],
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
