# Generated from openapi.yaml by "make regen". Do not edit.
"""What the calls of `users` send, and how their answers are read."""

from __future__ import annotations

from typing import Any

from ... import models
from ..._arguments import (
    day,
    flag,
    ident,
    numbered,
    text,
    texts,
    time,
    whole,
    whole_or_word,
    wholes,
    word,
    words,
)
from ..._bodies import body
from ..._method import Method, Path, Shape
from .. import shapes

UP_NEXT: Method[list[models.ProgressItem]] = Method(
    "users.up_next",
    "GET",
    (
        Path(
            "/users/{id}/progress/up_next",
            needs=("id",),
            answer=lambda: list[models.ProgressItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "id": text,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
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
        "include_stats": flag,
        "lifetime_stats": flag,
        "intent": word("all", "continue", "start", "completed"),
        "watchnow": word(
            "favorites", "any", "any_all", "free", "free_all", "subscriptions", "subscriptions_all"
        ),
        "genres": texts,
        "genres_operator": word("and", "or"),
        "subgenres": texts,
        "years": ident,
        "ratings": text,
        "runtimes": text,
        "countries": texts,
        "certifications": texts,
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

SETTINGS: Method[models.UserSettings] = Method(
    "users.settings",
    "GET",
    (Path("/users/settings", answer=lambda: models.UserSettings, oauth="required"),),
    arguments={"extended": word("browsing")},
)

UPDATE_SETTINGS: Method[None] = Method(
    "users.update_settings",
    "PUT",
    (Path("/users/settings", oauth="required"),),
    body=body(lambda: shapes.UPDATE_SETTINGS_REQUEST),
)

COMMENT_REACTIONS: Method[list[models.ReactedComment]] = Method(
    "users.comment_reactions",
    "GET",
    (
        Path(
            "/users/reactions/comments",
            answer=lambda: list[models.ReactedComment],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "extended": words("min", "full", "images", "comments"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
    },
)

LIKES: Method[list[models.LikedItem]] = Method(
    "users.likes",
    "GET",
    (
        Path(
            "/users/{id}/likes/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.LikedItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/likes",
            needs=("id",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.LikedItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "type": word("comments", "lists"),
        "extended": words("min", "full", "images", "comments"),
        "page": whole(minimum=1),
        "limit": whole_or_word(minimum=1),
    },
)

UPDATE_AVATAR: Method[None] = Method(
    "users.update_avatar",
    "PUT",
    (Path("/users/avatar", oauth="required"),),
    body=body(lambda: shapes.UPDATE_AVATAR_REQUEST),
)

UPDATE_COVER: Method[None] = Method(
    "users.update_cover",
    "PUT",
    (Path("/users/set_cover", oauth="required"),),
    body=body(lambda: shapes.UPDATE_COVER_IMAGE_REQUEST),
)

BLOCKED: Method[list[models.BlockedUser]] = Method(
    "users.blocked",
    "GET",
    (Path("/users/blocked", answer=lambda: list[models.BlockedUser], oauth="required"),),
)

GET: Method[models.User] = Method(
    "users.get",
    "GET",
    (Path("/users/{id}", needs=("id",), answer=lambda: models.User, oauth="optional"),),
    arguments={"id": text, "extended": words("full", "images", "vip")},
)

ACTIVITIES: Method[list[models.SocialActivity]] = Method(
    "users.activities",
    "GET",
    (
        Path(
            "/users/{id}/{type}/activities",
            needs=("id", "type"),
            answer=lambda: list[models.SocialActivity],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "type": word("friends", "followers", "following"),
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
        "limit": whole(minimum=1),
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

STATS: Method[models.UserStats | None] = Method(
    "users.stats",
    "GET",
    (
        Path(
            "/users/{id}/stats",
            needs=("id",),
            answer=lambda: models.UserStats | None,
            oauth="optional",
        ),
    ),
    arguments={"id": text},
)

COMMENTS: Method[list[models.CommentedItem]] = Method(
    "users.comments",
    "GET",
    (
        Path(
            "/users/{id}/comments/{comment_type}/{type}",
            needs=("id", "comment_type", "type"),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/comments/{comment_type}",
            needs=("id", "comment_type"),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/comments",
            needs=("id",),
            query=frozenset({"extended", "page", "limit", "include_replies"}),
            answer=lambda: list[models.CommentedItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "comment_type": word("all", "reviews", "shouts"),
        "type": word("all", "movies", "shows", "seasons", "episodes", "lists"),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "include_replies": word("true", "false", "only"),
    },
)

COLLECTION: Method[Any] = Method(
    "users.collection",
    "GET",
    (
        Path(
            "/users/{id}/collection/{type}",
            needs=("id", "type"),
            answer=lambda: list[models.CollectedItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape(
                    {"type": ("movies",)}, answer=lambda: list[models.CollectedMovie], paged=True
                ),
                Shape({"type": ("shows",)}, answer=lambda: list[models.CollectedShow], paged=True),
                Shape(
                    {"type": ("episodes",)},
                    answer=lambda: list[models.CollectedEpisodeItem],
                    paged=True,
                ),
            ),
        ),
    ),
    arguments={
        "id": text,
        "type": word("movies", "shows", "episodes"),
        "extended": words("full", "images", "metadata", "min"),
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
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
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
        "available_on": text,
        "start_at": time,
        "end_at": time,
        "sync_id": whole(),
    },
)

NOTES: Method[list[models.NotedItem]] = Method(
    "users.notes",
    "GET",
    (
        Path(
            "/users/{id}/notes/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.NotedItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/notes",
            needs=("id",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.NotedItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "type": word(
            "all",
            "movies",
            "shows",
            "seasons",
            "episodes",
            "people",
            "history",
            "collection",
            "ratings",
        ),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

WATCHING: Method[models.Watching | None] = Method(
    "users.watching",
    "GET",
    (
        Path(
            "/users/{id}/watching",
            needs=("id",),
            answer=lambda: models.Watching | None,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "extended": words("full", "images")},
)

FOLLOW: Method[models.FollowResult] = Method(
    "users.follow",
    "POST",
    (
        Path(
            "/users/{id}/follow",
            needs=("id",),
            answer=lambda: models.FollowResult,
            oauth="required",
        ),
    ),
    arguments={"id": text},
)

UNFOLLOW: Method[None] = Method(
    "users.unfollow",
    "DELETE",
    (Path("/users/{id}/follow", needs=("id",), oauth="required"),),
    arguments={"id": text},
)

BLOCK: Method[None] = Method(
    "users.block",
    "POST",
    (Path("/users/{id}/block", needs=("id",), oauth="required"),),
    arguments={"id": text},
)

UNBLOCK: Method[None] = Method(
    "users.unblock",
    "DELETE",
    (Path("/users/{id}/block", needs=("id",), oauth="required"),),
    arguments={"id": text},
)

REPORT: Method[None] = Method(
    "users.report",
    "POST",
    (Path("/users/{id}/report", needs=("id",), oauth="required"),),
    arguments={"id": text},
    body=body(lambda: shapes.USER_REPORT_REQUEST),
)

FOLLOWERS: Method[list[models.Follower]] = Method(
    "users.followers",
    "GET",
    (
        Path(
            "/users/{id}/followers",
            needs=("id",),
            answer=lambda: list[models.Follower],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

LEADERBOARD: Method[list[models.FriendLeaderboardEntry]] = Method(
    "users.leaderboard",
    "GET",
    (
        Path(
            "/users/{id}/leaderboard",
            needs=("id",),
            answer=lambda: list[models.FriendLeaderboardEntry],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "page": whole(minimum=1), "limit": whole_or_word(minimum=1)},
)

GLOBAL_LEADERBOARD: Method[list[models.LeaderboardEntry]] = Method(
    "users.global_leaderboard",
    "GET",
    (Path("/users/leaderboard", answer=lambda: list[models.LeaderboardEntry], oauth="optional"),),
)

FOLLOWING: Method[list[models.Follower]] = Method(
    "users.following",
    "GET",
    (
        Path(
            "/users/{id}/following",
            needs=("id",),
            answer=lambda: list[models.Follower],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

FRIENDS: Method[list[models.Friend]] = Method(
    "users.friends",
    "GET",
    (
        Path(
            "/users/{id}/friends",
            needs=("id",),
            answer=lambda: list[models.Friend],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

MONTH_IN_REVIEW: Method[models.MonthInReview] = Method(
    "users.month_in_review",
    "GET",
    (
        Path(
            "/users/{id}/mir/{year}/{month}",
            needs=("id", "year", "month"),
            answer=lambda: models.MonthInReview,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "year": numbered(),
        "month": numbered(),
        "extended": words("full", "images"),
    },
)

YEAR_IN_REVIEW: Method[models.YearInReview] = Method(
    "users.year_in_review",
    "GET",
    (
        Path(
            "/users/{id}/yir/{year}",
            needs=("id", "year"),
            answer=lambda: models.YearInReview,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "year": numbered(), "extended": words("full", "images")},
)

YEAR_IN_REVIEW_PERSONA: Method[models.YearInReviewPersona] = Method(
    "users.year_in_review_persona",
    "GET",
    (
        Path(
            "/users/{id}/yir/{year}/persona",
            needs=("id", "year"),
            answer=lambda: models.YearInReviewPersona,
            oauth="optional",
        ),
    ),
    arguments={"id": text, "year": numbered(minimum=2026)},
)

WATCHED: Method[Any] = Method(
    "users.watched",
    "GET",
    (
        Path(
            "/users/{id}/watched/movies",
            needs=("id",),
            fixed={"type": "movies"},
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.WatchedMovie],
            paged=True,
            oauth="optional",
            shapes=(
                Shape(
                    {"extended": ("min",)}, answer=lambda: models.MinimalWatchedMovies, paged=False
                ),
            ),
        ),
        Path(
            "/users/{id}/watched/episodes",
            needs=("id",),
            constants={"extended": "min"},
            fixed={"type": "episodes"},
            query=frozenset({"extended", "start_at", "end_at", "specials"}),
            answer=lambda: models.MinimalWatchedMovies,
            oauth="optional",
        ),
        Path(
            "/users/{id}/watched/shows",
            needs=("id",),
            fixed={"type": "shows"},
            query=frozenset({"extended", "page", "limit", "specials", "season_numbers"}),
            answer=lambda: list[models.WatchedShow],
            paged=True,
            oauth="optional",
            shapes=(
                Shape(
                    {"extended": ("min",)}, answer=lambda: models.MinimalWatchedShows, paged=False
                ),
            ),
        ),
        Path(
            "/users/{id}/watched/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "hidden", "specials", "count_specials", "page", "limit"}),
            answer=lambda: list[models.WatchedItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape(
                    {"type": ("shows",), "extended": ("min",)},
                    answer=lambda: models.MinimalWatchedShows,
                    paged=False,
                ),
                Shape(
                    {"extended": ("min",)}, answer=lambda: models.MinimalWatchedMovies, paged=False
                ),
                Shape({"type": ("movies",)}, answer=lambda: list[models.WatchedMovie], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.WatchedShow], paged=True),
            ),
        ),
    ),
    arguments={
        "id": text,
        "type": word("movies", "shows", "episodes"),
        "extended": words("full", "images", "progress", "min", "noseasons"),
        "hidden": flag,
        "specials": flag,
        "count_specials": flag,
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
        "season_numbers": flag,
        "start_at": time,
        "end_at": time,
    },
)

HISTORY: Method[Any] = Method(
    "users.history",
    "GET",
    (
        Path(
            "/users/{id}/history/movies/{item_id}",
            needs=("id", "item_id"),
            fixed={"type": "movies"},
            query=frozenset({"extended", "start_at", "end_at", "page", "limit"}),
            answer=lambda: list[models.MoviePlay],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/history/shows/{item_id}",
            needs=("id", "item_id"),
            fixed={"type": "shows"},
            query=frozenset({"extended", "start_at", "end_at", "page", "limit"}),
            answer=lambda: list[models.EpisodePlay],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/history/episodes/{item_id}",
            needs=("id", "item_id"),
            fixed={"type": "episodes"},
            query=frozenset({"extended", "start_at", "end_at", "page", "limit"}),
            answer=lambda: list[models.EpisodePlay],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/history/movies",
            needs=("id",),
            fixed={"type": "movies"},
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
                    "start_at",
                    "end_at",
                    "page",
                    "limit",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.MoviePlay],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/history/shows",
            needs=("id",),
            fixed={"type": "shows"},
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
                    "start_at",
                    "end_at",
                    "page",
                    "limit",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.EpisodePlay],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/history/episodes",
            needs=("id",),
            fixed={"type": "episodes"},
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
                    "start_at",
                    "end_at",
                    "page",
                    "limit",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.EpisodePlay],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/history/{type}/{item_id}",
            needs=("id", "type", "item_id"),
            query=frozenset({"extended", "start_at", "end_at", "page", "limit"}),
            answer=lambda: list[models.HistoryItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MoviePlay], paged=True),
                Shape(
                    {"type": ("shows", "seasons", "episodes")},
                    answer=lambda: list[models.EpisodePlay],
                    paged=True,
                ),
            ),
        ),
        Path(
            "/users/{id}/history/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "start_at", "end_at", "page", "limit"}),
            answer=lambda: list[models.HistoryItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MoviePlay], paged=True),
                Shape(
                    {"type": ("shows", "seasons", "episodes")},
                    answer=lambda: list[models.EpisodePlay],
                    paged=True,
                ),
            ),
        ),
        Path(
            "/users/{id}/history",
            needs=("id",),
            query=frozenset({"extended", "start_at", "end_at", "page", "limit"}),
            answer=lambda: list[models.HistoryItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "type": word("all", "movies", "shows", "seasons", "episodes"),
        "item_id": ident,
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
        "start_at": time,
        "end_at": time,
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
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

WATCHLIST: Method[Any] = Method(
    "users.watchlist",
    "GET",
    (
        Path(
            "/users/{id}/watchlist/movies/{sort_by}",
            needs=("id", "sort_by"),
            fixed={"type": "movies"},
            query=frozenset(
                {
                    "extended",
                    "sort_how",
                    "page",
                    "limit",
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
                    "hide",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.MovieListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/watchlist/shows/{sort_by}",
            needs=("id", "sort_by"),
            fixed={"type": "shows"},
            query=frozenset(
                {
                    "extended",
                    "sort_how",
                    "page",
                    "limit",
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
                    "hide",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.ShowListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/watchlist/movie,show/{sort_by}",
            needs=("id", "sort_by"),
            fixed={"type": "movie,show"},
            query=frozenset(
                {
                    "extended",
                    "sort_how",
                    "page",
                    "limit",
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
                    "hide",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/watchlist/{type}/{sort_by}/{sort_how}",
            needs=("id", "type", "sort_by", "sort_how"),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                    "hide",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("seasons",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/watchlist/{type}/{sort_by}",
            needs=("id", "type", "sort_by"),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                    "hide",
                    "sort_how",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("seasons",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/watchlist/{type}",
            needs=("id", "type"),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                    "hide",
                    "sort_by",
                    "sort_how",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
                Shape(
                    {"type": ("seasons",)}, answer=lambda: list[models.SeasonListItem], paged=True
                ),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.EpisodeListItem], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/watchlist",
            needs=("id",),
            query=frozenset(
                {
                    "extended",
                    "page",
                    "limit",
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
                    "hide",
                    "sort_by",
                    "sort_how",
                    "genres_operator",
                    "networks",
                    "keywords",
                    "keywords_operator",
                    "languages",
                    "statuses",
                    "imdb_ratings",
                    "rt_meters",
                    "rt_user_meters",
                    "letterboxd_ratings",
                    "mal_ratings",
                }
            ),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "type": word("all", "movies", "shows", "seasons", "episodes", "movie,show"),
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
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
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
        "hide": word(
            "unwatched",
            "collected",
            "uncollected",
            "rated",
            "unrated",
            "unreleased",
            "noreleasedate",
            "ended",
            "airing",
            "unwatchlisted",
            "listed",
            "notes",
            "nonotes",
        ),
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

WATCHLIST_COMMENTS: Method[list[models.Comment]] = Method(
    "users.watchlist_comments",
    "GET",
    (
        Path(
            "/users/{id}/watchlist/comments/{sort}",
            needs=("id", "sort"),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/watchlist/comments",
            needs=("id",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "sort": word("newest", "oldest", "likes", "replies"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

RATINGS: Method[Any] = Method(
    "users.ratings",
    "GET",
    (
        Path(
            "/users/{id}/ratings/movies",
            needs=("id",),
            fixed={"type": "movies"},
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedMovie],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/ratings/shows",
            needs=("id",),
            fixed={"type": "shows"},
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedShow],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/ratings/episodes",
            needs=("id",),
            fixed={"type": "episodes"},
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedEpisode],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/ratings/{type}/{rating}",
            needs=("id", "type", "rating"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.RatedMovie], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.RatedShow], paged=True),
                Shape({"type": ("seasons",)}, answer=lambda: list[models.RatedSeason], paged=True),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.RatedEpisode], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/ratings/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedItem],
            paged=True,
            oauth="optional",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.RatedMovie], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.RatedShow], paged=True),
                Shape({"type": ("seasons",)}, answer=lambda: list[models.RatedSeason], paged=True),
                Shape(
                    {"type": ("episodes",)}, answer=lambda: list[models.RatedEpisode], paged=True
                ),
            ),
        ),
        Path(
            "/users/{id}/ratings",
            needs=("id",),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.RatedItem],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "type": word("all", "movies", "shows", "seasons", "episodes"),
        "rating": wholes(minimum=1, maximum=10),
        "extended": words("full", "images"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

FAVORITES: Method[Any] = Method(
    "users.favorites",
    "GET",
    (
        Path(
            "/users/{id}/favorites/media/{sort_by}",
            needs=("id", "sort_by"),
            fixed={"type": "media"},
            query=frozenset({"extended", "sort_how", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
        ),
        Path(
            "/users/{id}/favorites/movies/{sort_by}",
            needs=("id", "sort_by"),
            fixed={"type": "movies"},
            query=frozenset({"extended", "sort_how", "page", "limit"}),
            answer=lambda: list[models.MovieListItem],
            paged=True,
            oauth="required",
        ),
        Path(
            "/users/{id}/favorites/shows/{sort_by}",
            needs=("id", "sort_by"),
            fixed={"type": "shows"},
            query=frozenset({"extended", "sort_how", "page", "limit"}),
            answer=lambda: list[models.ShowListItem],
            paged=True,
            oauth="required",
        ),
        Path(
            "/users/{id}/favorites/{type}/{sort_by}/{sort_how}",
            needs=("id", "type", "sort_by", "sort_how"),
            query=frozenset({"extended", "page", "limit"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
            ),
        ),
        Path(
            "/users/{id}/favorites/{type}/{sort_by}",
            needs=("id", "type", "sort_by"),
            query=frozenset({"extended", "page", "limit", "sort_how"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
            ),
        ),
        Path(
            "/users/{id}/favorites/{type}",
            needs=("id", "type"),
            query=frozenset({"extended", "page", "limit", "sort_by", "sort_how"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
            shapes=(
                Shape({"type": ("movies",)}, answer=lambda: list[models.MovieListItem], paged=True),
                Shape({"type": ("shows",)}, answer=lambda: list[models.ShowListItem], paged=True),
            ),
        ),
        Path(
            "/users/{id}/favorites",
            needs=("id",),
            query=frozenset({"extended", "page", "limit", "sort_by", "sort_how"}),
            answer=lambda: list[models.ListItem],
            paged=True,
            oauth="required",
        ),
    ),
    arguments={
        "id": text,
        "type": word("movies", "shows", "media"),
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
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)

FAVORITES_COMMENTS: Method[list[models.Comment]] = Method(
    "users.favorites_comments",
    "GET",
    (
        Path(
            "/users/{id}/favorites/comments/{sort}",
            needs=("id", "sort"),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
        Path(
            "/users/{id}/favorites/comments",
            needs=("id",),
            query=frozenset({"page", "limit"}),
            answer=lambda: list[models.Comment],
            paged=True,
            oauth="optional",
        ),
    ),
    arguments={
        "id": text,
        "sort": word("newest", "oldest", "likes", "replies"),
        "page": whole(minimum=1),
        "limit": whole(minimum=1),
    },
)
