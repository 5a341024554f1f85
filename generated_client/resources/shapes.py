# Generated from openapi.yaml by "make regen". Do not edit.
"""What each object in a body may hold."""

from .._bodies import (
    Shape,
    array,
    day,
    flag,
    id_number,
    nullable,
    number,
    part,
    text,
    time,
    whole,
    word,
)

AVATAR_UPDATE: Shape = Shape({"avatar": text}, ("avatar",))
BROWSING_UPDATE: Shape = Shape(
    {
        "genres": nullable(part("GenrePreferencesUpdate", lambda: GENRE_PREFERENCES_UPDATE)),
        "spoilers": nullable(part("SpoilerUpdate", lambda: SPOILER_UPDATE)),
        "watchnow": nullable(part("WatchNowUpdate", lambda: WATCH_NOW_UPDATE)),
        "dark_knight": nullable(text),
        "watch_only_once": nullable(flag),
        "show_rating_prompt": nullable(flag),
        "locale": nullable(text),
    }
)
GENRE_PREFERENCES_UPDATE: Shape = Shape(
    {"favorites": nullable(array(text)), "disliked": nullable(array(text))}
)
NEW_SAVED_FILTER: Shape = Shape(
    {"name": text, "url": text},
    (
        "name",
        "url",
    ),
)
PROFILE_UPDATE: Shape = Shape(
    {
        "name": nullable(text),
        "about": nullable(text),
        "location": nullable(text),
        "private": nullable(flag),
        "dob": nullable(day),
    }
)
SPOILER_UPDATE: Shape = Shape(
    {"episodes": nullable(text), "shows": nullable(text), "movies": nullable(text)}
)
UPDATE_AVATAR_REQUEST: Shape = Shape(
    {"user": part("AvatarUpdate", lambda: AVATAR_UPDATE)}, ("user",)
)
UPDATE_COVER_IMAGE_REQUEST: Shape = Shape(
    {"cover_type": word("movie", "show", "episode"), "cover_id": whole()},
    (
        "cover_type",
        "cover_id",
    ),
)
UPDATE_SETTINGS_REQUEST: Shape = Shape(
    {
        "user": nullable(part("ProfileUpdate", lambda: PROFILE_UPDATE)),
        "browsing": nullable(part("BrowsingUpdate", lambda: BROWSING_UPDATE)),
    }
)
USER_REPORT_REQUEST: Shape = Shape(
    {"reason": word("spam", "adult", "language", "other"), "message": text}, ("reason",)
)
WATCH_NOW_UPDATE: Shape = Shape(
    {
        "country": nullable(text),
        "favorites": nullable(array(text)),
        "only_favorites": nullable(flag),
    }
)
MEDIA_REPORT_REQUEST: Shape = Shape(
    {
        "reason": word(
            "duplicate",
            "remove",
            "data_refresh",
            "metadata",
            "adult",
            "runtime",
            "language",
            "spam",
            "tmdb",
            "other",
        ),
        "message": text,
    },
    ("reason",),
)
PERSON_REPORT_REQUEST: Shape = Shape(
    {
        "reason": word(
            "duplicate",
            "remove",
            "data_refresh",
            "metadata",
            "adult",
            "language",
            "spam",
            "tmdb",
            "other",
        ),
        "message": text,
    },
    ("reason",),
)
COLLECTED_EPISODE_INPUT: Shape = Shape(
    {
        "collected_at": time(),
        "media_type": text,
        "resolution": text,
        "hdr": text,
        "audio": text,
        "audio_channels": text,
        "3d": flag,
        "ids": part("EpisodeIdsInput", lambda: EPISODE_IDS_INPUT),
    },
    ("ids",),
)
COLLECTED_EPISODE_NUMBER_INPUT: Shape = Shape(
    {
        "collected_at": time(),
        "media_type": text,
        "resolution": text,
        "hdr": text,
        "audio": text,
        "audio_channels": text,
        "3d": flag,
        "number": whole(),
    },
    ("number",),
)
COLLECTED_MOVIE_INPUT: Shape = Shape(
    {
        "collected_at": time(),
        "media_type": text,
        "resolution": text,
        "hdr": text,
        "audio": text,
        "audio_channels": text,
        "3d": flag,
        "title": text,
        "year": whole(),
        "ids": part("MovieIdsInput", lambda: MOVIE_IDS_INPUT),
    }
)
COLLECTED_SEASON_INPUT: Shape = Shape(
    {
        "collected_at": time(),
        "media_type": text,
        "resolution": text,
        "hdr": text,
        "audio": text,
        "audio_channels": text,
        "3d": flag,
        "ids": part("SeasonIdsInput", lambda: SEASON_IDS_INPUT),
    },
    ("ids",),
)
COLLECTED_SEASON_NUMBER_INPUT: Shape = Shape(
    {
        "collected_at": time(),
        "media_type": text,
        "resolution": text,
        "hdr": text,
        "audio": text,
        "audio_channels": text,
        "3d": flag,
        "number": whole(),
        "episodes": array(
            part("CollectedEpisodeNumberInput", lambda: COLLECTED_EPISODE_NUMBER_INPUT)
        ),
    },
    ("number",),
)
COLLECTED_SHOW_INPUT: Shape = Shape(
    {
        "collected_at": time(),
        "media_type": text,
        "resolution": text,
        "hdr": text,
        "audio": text,
        "audio_channels": text,
        "3d": flag,
        "title": text,
        "year": whole(),
        "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT),
        "seasons": array(part("CollectedSeasonNumberInput", lambda: COLLECTED_SEASON_NUMBER_INPUT)),
    }
)
COLLECTION_ITEMS_REQUEST: Shape = Shape(
    {
        "movies": array(part("CollectedMovieInput", lambda: COLLECTED_MOVIE_INPUT)),
        "shows": array(part("CollectedShowInput", lambda: COLLECTED_SHOW_INPUT)),
        "seasons": array(part("CollectedSeasonInput", lambda: COLLECTED_SEASON_INPUT)),
        "episodes": array(part("CollectedEpisodeInput", lambda: COLLECTED_EPISODE_INPUT)),
    }
)
EPISODE_IDS_INPUT: Shape = Shape(
    {"trakt": id_number(), "tvdb": id_number(), "imdb": text, "tmdb": id_number()}, ids=True
)
EPISODE_INPUT: Shape = Shape({"ids": part("EpisodeIdsInput", lambda: EPISODE_IDS_INPUT)}, ("ids",))
EPISODE_NUMBER_INPUT: Shape = Shape({"number": whole()}, ("number",))
FAVORITE_ITEMS_REQUEST: Shape = Shape(
    {
        "movies": array(part("ListedMovieInput", lambda: LISTED_MOVIE_INPUT)),
        "shows": array(part("ListedShowInput", lambda: LISTED_SHOW_INPUT)),
    }
)
HIDDEN_ITEMS_REQUEST: Shape = Shape(
    {
        "movies": array(part("HiddenMovieInput", lambda: HIDDEN_MOVIE_INPUT)),
        "shows": array(part("HiddenShowInput", lambda: HIDDEN_SHOW_INPUT)),
        "seasons": array(part("HiddenSeasonInput", lambda: HIDDEN_SEASON_INPUT)),
        "episodes": array(part("EpisodeInput", lambda: EPISODE_INPUT)),
        "people": array(part("PersonInput", lambda: PERSON_INPUT)),
        "users": array(part("HiddenUserInput", lambda: HIDDEN_USER_INPUT)),
    }
)
HIDDEN_MOVIE_INPUT: Shape = Shape(
    {
        "hidden_at": time(),
        "title": text,
        "year": whole(),
        "ids": part("MovieIdsInput", lambda: MOVIE_IDS_INPUT),
    }
)
HIDDEN_SEASON_INPUT: Shape = Shape(
    {"hidden_at": time(), "ids": part("SeasonIdsInput", lambda: SEASON_IDS_INPUT)}, ("ids",)
)
HIDDEN_SHOW_INPUT: Shape = Shape(
    {
        "hidden_at": time(),
        "title": text,
        "year": whole(),
        "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT),
        "seasons": array(part("SeasonNumberInput", lambda: SEASON_NUMBER_INPUT)),
    }
)
HIDDEN_USER_INPUT: Shape = Shape(
    {"hidden_at": time(), "ids": part("UserIdsInput", lambda: USER_IDS_INPUT)}, ("ids",)
)
HISTORY_ITEMS_REQUEST: Shape = Shape(
    {
        "movies": array(part("WatchedMovieInput", lambda: WATCHED_MOVIE_INPUT)),
        "shows": array(part("WatchedShowInput", lambda: WATCHED_SHOW_INPUT)),
        "seasons": array(part("WatchedSeasonInput", lambda: WATCHED_SEASON_INPUT)),
        "episodes": array(part("WatchedEpisodeInput", lambda: WATCHED_EPISODE_INPUT)),
    }
)
HISTORY_REMOVAL_REQUEST: Shape = Shape(
    {
        "movies": array(part("MovieInput", lambda: MOVIE_INPUT)),
        "shows": array(part("ShowInput", lambda: SHOW_INPUT)),
        "seasons": array(part("SeasonInput", lambda: SEASON_INPUT)),
        "episodes": array(part("EpisodeInput", lambda: EPISODE_INPUT)),
        "ids": array(whole()),
    }
)
ITEMS_REQUEST: Shape = Shape(
    {
        "movies": array(part("MovieInput", lambda: MOVIE_INPUT)),
        "shows": array(part("ShowInput", lambda: SHOW_INPUT)),
        "seasons": array(part("SeasonInput", lambda: SEASON_INPUT)),
        "episodes": array(part("EpisodeInput", lambda: EPISODE_INPUT)),
        "people": array(part("PersonInput", lambda: PERSON_INPUT)),
        "users": array(part("UserInput", lambda: USER_INPUT)),
    }
)
LIST_ITEMS_REQUEST: Shape = Shape(
    {
        "movies": array(part("ListedMovieInput", lambda: LISTED_MOVIE_INPUT)),
        "shows": array(part("ListedShowInput", lambda: LISTED_SHOW_INPUT)),
        "seasons": array(part("ListedSeasonInput", lambda: LISTED_SEASON_INPUT)),
        "episodes": array(part("ListedEpisodeInput", lambda: LISTED_EPISODE_INPUT)),
        "people": array(part("ListedPersonInput", lambda: LISTED_PERSON_INPUT)),
    }
)
LISTED_EPISODE_INPUT: Shape = Shape(
    {"notes": text, "ids": part("EpisodeIdsInput", lambda: EPISODE_IDS_INPUT)}, ("ids",)
)
LISTED_MOVIE_INPUT: Shape = Shape(
    {
        "notes": text,
        "title": text,
        "year": whole(),
        "ids": part("MovieIdsInput", lambda: MOVIE_IDS_INPUT),
    }
)
LISTED_PERSON_INPUT: Shape = Shape(
    {"notes": text, "name": text, "ids": part("PersonIdsInput", lambda: PERSON_IDS_INPUT)}
)
LISTED_SEASON_INPUT: Shape = Shape(
    {"notes": text, "ids": part("SeasonIdsInput", lambda: SEASON_IDS_INPUT)}, ("ids",)
)
LISTED_SHOW_INPUT: Shape = Shape(
    {
        "notes": text,
        "title": text,
        "year": whole(),
        "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT),
        "seasons": array(part("SeasonNumberInput", lambda: SEASON_NUMBER_INPUT)),
    }
)
MOVIE_IDS_INPUT: Shape = Shape(
    {"trakt": id_number(), "slug": text, "imdb": text, "tmdb": id_number()}, ids=True
)
MOVIE_INPUT: Shape = Shape(
    {"title": text, "year": whole(), "ids": part("MovieIdsInput", lambda: MOVIE_IDS_INPUT)}
)
PERSON_IDS_INPUT: Shape = Shape(
    {"trakt": id_number(), "slug": text, "imdb": text, "tmdb": id_number()}, ids=True
)
PERSON_INPUT: Shape = Shape({"name": text, "ids": part("PersonIdsInput", lambda: PERSON_IDS_INPUT)})
RATED_EPISODE_INPUT: Shape = Shape(
    {
        "rating": whole(minimum=1, maximum=10),
        "rated_at": time(),
        "ids": part("EpisodeIdsInput", lambda: EPISODE_IDS_INPUT),
    },
    (
        "rating",
        "ids",
    ),
)
RATED_EPISODE_NUMBER_INPUT: Shape = Shape(
    {"rating": whole(minimum=1, maximum=10), "rated_at": time(), "number": whole()},
    (
        "rating",
        "number",
    ),
)
RATED_MOVIE_INPUT: Shape = Shape(
    {
        "rating": whole(minimum=1, maximum=10),
        "rated_at": time(),
        "title": text,
        "year": whole(),
        "ids": part("MovieIdsInput", lambda: MOVIE_IDS_INPUT),
    },
    ("rating",),
)
RATED_SEASON_INPUT: Shape = Shape(
    {
        "rating": whole(minimum=1, maximum=10),
        "rated_at": time(),
        "ids": part("SeasonIdsInput", lambda: SEASON_IDS_INPUT),
    },
    (
        "rating",
        "ids",
    ),
)
RATED_SEASON_NUMBER_INPUT: Shape = Shape(
    {
        "rating": whole(minimum=1, maximum=10),
        "rated_at": time(),
        "number": whole(),
        "episodes": array(part("RatedEpisodeNumberInput", lambda: RATED_EPISODE_NUMBER_INPUT)),
    },
    ("number",),
    one_of=(
        "rating",
        "episodes",
    ),
)
RATED_SHOW_INPUT: Shape = Shape(
    {
        "rating": whole(minimum=1, maximum=10),
        "rated_at": time(),
        "title": text,
        "year": whole(),
        "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT),
        "seasons": array(part("RatedSeasonNumberInput", lambda: RATED_SEASON_NUMBER_INPUT)),
    },
    one_of=(
        "rating",
        "seasons",
    ),
)
RATINGS_REQUEST: Shape = Shape(
    {
        "movies": array(part("RatedMovieInput", lambda: RATED_MOVIE_INPUT)),
        "shows": array(part("RatedShowInput", lambda: RATED_SHOW_INPUT)),
        "seasons": array(part("RatedSeasonInput", lambda: RATED_SEASON_INPUT)),
        "episodes": array(part("RatedEpisodeInput", lambda: RATED_EPISODE_INPUT)),
    }
)
SEASON_IDS_INPUT: Shape = Shape(
    {"trakt": id_number(), "tvdb": id_number(), "tmdb": id_number()}, ids=True
)
SEASON_INPUT: Shape = Shape({"ids": part("SeasonIdsInput", lambda: SEASON_IDS_INPUT)}, ("ids",))
SEASON_NUMBER_INPUT: Shape = Shape(
    {
        "number": whole(),
        "episodes": array(part("EpisodeNumberInput", lambda: EPISODE_NUMBER_INPUT)),
    },
    ("number",),
)
SHOW_IDS_INPUT: Shape = Shape(
    {"trakt": id_number(), "slug": text, "tvdb": id_number(), "imdb": text, "tmdb": id_number()},
    ids=True,
)
SHOW_INPUT: Shape = Shape(
    {
        "title": text,
        "year": whole(),
        "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT),
        "seasons": array(part("SeasonNumberInput", lambda: SEASON_NUMBER_INPUT)),
    }
)
UPDATE_FAVORITES_REQUEST: Shape = Shape(
    {
        "description": nullable(text),
        "sort_by": nullable(text),
        "sort_how": nullable(word("asc", "desc")),
        "movies": array(part("ListedMovieInput", lambda: LISTED_MOVIE_INPUT)),
        "shows": array(part("ListedShowInput", lambda: LISTED_SHOW_INPUT)),
    }
)
UPDATE_WATCHLIST_REQUEST: Shape = Shape(
    {
        "description": nullable(text),
        "sort_by": nullable(text),
        "sort_how": nullable(word("asc", "desc")),
        "movies": array(part("ListedMovieInput", lambda: LISTED_MOVIE_INPUT)),
        "shows": array(part("ListedShowInput", lambda: LISTED_SHOW_INPUT)),
        "seasons": array(part("ListedSeasonInput", lambda: LISTED_SEASON_INPUT)),
        "episodes": array(part("ListedEpisodeInput", lambda: LISTED_EPISODE_INPUT)),
    }
)
USER_IDS_INPUT: Shape = Shape({"trakt": id_number(), "slug": text}, ids=True)
USER_INPUT: Shape = Shape({"ids": part("UserIdsInput", lambda: USER_IDS_INPUT)}, ("ids",))
WATCHED_EPISODE_INPUT: Shape = Shape(
    {
        "watched_at": time("released", "unknown"),
        "ids": part("EpisodeIdsInput", lambda: EPISODE_IDS_INPUT),
    },
    ("ids",),
)
WATCHED_EPISODE_NUMBER_INPUT: Shape = Shape(
    {"watched_at": time("released", "unknown"), "number": whole()}, ("number",)
)
WATCHED_MOVIE_INPUT: Shape = Shape(
    {
        "watched_at": time("released", "unknown"),
        "title": text,
        "year": whole(),
        "ids": part("MovieIdsInput", lambda: MOVIE_IDS_INPUT),
    }
)
WATCHED_SEASON_INPUT: Shape = Shape(
    {
        "watched_at": time("released", "unknown"),
        "ids": part("SeasonIdsInput", lambda: SEASON_IDS_INPUT),
    },
    ("ids",),
)
WATCHED_SEASON_NUMBER_INPUT: Shape = Shape(
    {
        "watched_at": time("released", "unknown"),
        "number": whole(),
        "episodes": array(part("WatchedEpisodeNumberInput", lambda: WATCHED_EPISODE_NUMBER_INPUT)),
    },
    ("number",),
)
WATCHED_SHOW_INPUT: Shape = Shape(
    {
        "watched_at": time("released", "unknown"),
        "title": text,
        "year": whole(),
        "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT),
        "seasons": array(part("WatchedSeasonNumberInput", lambda: WATCHED_SEASON_NUMBER_INPUT)),
    }
)
LIST_ITEM_UPDATE_REQUEST: Shape = Shape({"notes": nullable(text), "rank": whole()})
REORDER_REQUEST: Shape = Shape({"rank": array(whole())}, ("rank",))
CREATE_PERSONAL_LIST_REQUEST: Shape = Shape(
    {
        "name": text,
        "description": text,
        "privacy": word("private", "link", "friends", "public"),
        "display_numbers": flag,
        "allow_comments": flag,
        "sort_by": text,
        "sort_how": word("asc", "desc"),
    },
    ("name",),
)
CREATE_SMART_LIST_REQUEST: Shape = Shape(
    {
        "name": text,
        "source": word(
            "trending",
            "popular",
            "anticipated",
            "recommendations",
            "discover",
            "watchlist",
            "library",
        ),
        "media_type": word("movies", "shows", "media"),
        "filters": part("SmartListFiltersInput", lambda: SMART_LIST_FILTERS_INPUT),
        "privacy": word("public", "private", "friends"),
    },
    (
        "name",
        "source",
        "media_type",
    ),
)
LIST_REPORT_REQUEST: Shape = Shape(
    {
        "reason": word("duplicate", "remove", "metadata", "adult", "language", "spam", "other"),
        "message": text,
    },
    ("reason",),
)
SMART_LIST_FILTERS_INPUT: Shape = Shape(
    {
        "genres": array(text),
        "genres_operator": word("and", "or"),
        "subgenres": array(text),
        "certifications": array(text),
        "languages": array(text),
        "countries": array(text),
        "statuses": array(text),
        "networks": array(text),
        "keywords": array(text),
        "keywords_operator": word("and", "or"),
        "watchnow": array(text),
        "years": array(number()),
        "ratings": array(number()),
        "runtimes": array(number()),
        "imdb_ratings": array(number()),
        "rt_meters": array(number()),
        "rt_user_meters": array(number()),
        "letterboxd_ratings": array(number()),
        "mal_ratings": array(number()),
        "ignore_watched": flag,
        "ignore_watchlisted": flag,
        "ignore_watching": flag,
        "ignore_unreleased": flag,
        "ignore_released": flag,
        "ignore_ended": flag,
        "ignore_airing": flag,
        "ignore_no_release_date": flag,
        "parental_nudity": array(whole()),
        "parental_violence": array(whole()),
        "parental_profanity": array(whole()),
        "parental_alcohol": array(whole()),
        "parental_frightening": array(whole()),
        "parental_include_unrated": flag,
        "watchnow_country": text,
    }
)
UPDATE_PERSONAL_LIST_REQUEST: Shape = Shape(
    {
        "name": nullable(text),
        "description": nullable(text),
        "privacy": nullable(word("private", "link", "friends", "public")),
        "display_numbers": nullable(flag),
        "allow_comments": nullable(flag),
        "sort_by": nullable(text),
        "sort_how": nullable(word("asc", "desc")),
    }
)
UPDATE_SMART_LIST_REQUEST: Shape = Shape(
    {
        "name": text,
        "source": word(
            "trending",
            "popular",
            "anticipated",
            "recommendations",
            "discover",
            "watchlist",
            "library",
        ),
        "media_type": word("movies", "shows", "media"),
        "filters": part("SmartListFiltersInput", lambda: SMART_LIST_FILTERS_INPUT),
        "privacy": word("public", "private", "friends"),
    }
)
ADD_NOTES_REQUEST: Shape = Shape(
    {
        "notes": text,
        "spoiler": flag,
        "privacy": word("private", "friends", "public"),
        "attached_to": part("NoteAttachmentInput", lambda: NOTE_ATTACHMENT_INPUT),
        "item": part("NoteItemInput", lambda: NOTE_ITEM_INPUT),
        "movie": part("MovieInput", lambda: MOVIE_INPUT),
        "show": part("ShowInput", lambda: SHOW_INPUT),
        "season": part("SeasonInput", lambda: SEASON_INPUT),
        "episode": part("EpisodeInput", lambda: EPISODE_INPUT),
        "person": part("PersonInput", lambda: PERSON_INPUT),
    },
    ("notes",),
)
COMMENT_GIF_INPUT: Shape = Shape({"url": text, "slug": nullable(text)}, ("url",))
COMMENT_REPORT_REQUEST: Shape = Shape(
    {
        "reason": word(
            "spoilers",
            "language",
            "abusive",
            "spam",
            "bigotry",
            "political",
            "offtopic",
            "support",
            "duplicate",
            "too_short",
            "other",
        ),
        "message": text,
    },
    ("reason",),
)
COMMENT_TARGET_IDS_INPUT: Shape = Shape(
    {"trakt": id_number(), "slug": text, "imdb": text, "tmdb": id_number(), "tvdb": id_number()},
    ids=True,
)
COMMENT_TARGET_INPUT: Shape = Shape(
    {
        "ids": part("CommentTargetIdsInput", lambda: COMMENT_TARGET_IDS_INPUT),
        "title": text,
        "year": whole(),
    },
    ("ids",),
)
NOTE_ATTACHMENT_INPUT: Shape = Shape({"type": text, "id": whole()}, ("type",))
NOTE_ITEM_INPUT: Shape = Shape(
    {
        "type": text,
        "movie": part("MovieInput", lambda: MOVIE_INPUT),
        "show": part("ShowInput", lambda: SHOW_INPUT),
        "season": part("SeasonInput", lambda: SEASON_INPUT),
        "episode": part("EpisodeInput", lambda: EPISODE_INPUT),
        "person": part("PersonInput", lambda: PERSON_INPUT),
    }
)
POST_COMMENT_REQUEST: Shape = Shape(
    {
        "comment": text,
        "spoiler": flag,
        "movie": part("CommentTargetInput", lambda: COMMENT_TARGET_INPUT),
        "show": part("CommentTargetInput", lambda: COMMENT_TARGET_INPUT),
        "season": part("CommentTargetInput", lambda: COMMENT_TARGET_INPUT),
        "episode": part("CommentTargetInput", lambda: COMMENT_TARGET_INPUT),
        "list": part("CommentTargetInput", lambda: COMMENT_TARGET_INPUT),
        "sharing": part("SharingInput", lambda: SHARING_INPUT),
        "gif": nullable(part("CommentGifInput", lambda: COMMENT_GIF_INPUT)),
    },
    ("comment",),
)
POST_REPLY_REQUEST: Shape = Shape(
    {
        "comment": text,
        "spoiler": flag,
        "gif": nullable(part("CommentGifInput", lambda: COMMENT_GIF_INPUT)),
    },
    ("comment",),
)
RESET_SHOW_PROGRESS_REQUEST: Shape = Shape({"reset_at": time()})
UPDATE_NOTE_REQUEST: Shape = Shape(
    {"notes": text, "spoiler": flag, "privacy": word("private", "friends", "public")}
)
CHECKIN_REQUEST: Shape = Shape(
    {
        "movie": part("MovieInput", lambda: MOVIE_INPUT),
        "show": part("ScrobbleShowInput", lambda: SCROBBLE_SHOW_INPUT),
        "episode": part("ScrobbleEpisodeInput", lambda: SCROBBLE_EPISODE_INPUT),
        "sharing": part("SharingInput", lambda: SHARING_INPUT),
        "message": text,
    }
)
SCROBBLE_EPISODE_INPUT: Shape = Shape(
    {
        "ids": part("EpisodeIdsInput", lambda: EPISODE_IDS_INPUT),
        "season": whole(),
        "number": whole(),
        "number_abs": whole(),
        "title": text,
    }
)
SCROBBLE_REQUEST: Shape = Shape(
    {
        "progress": number(),
        "movie": part("MovieInput", lambda: MOVIE_INPUT),
        "show": part("ScrobbleShowInput", lambda: SCROBBLE_SHOW_INPUT),
        "episode": part("ScrobbleEpisodeInput", lambda: SCROBBLE_EPISODE_INPUT),
        "sharing": part("SharingInput", lambda: SHARING_INPUT),
    },
    ("progress",),
)
SCROBBLE_SHOW_INPUT: Shape = Shape(
    {"title": text, "year": whole(), "ids": part("ShowIdsInput", lambda: SHOW_IDS_INPUT)}
)
SHARING_INPUT: Shape = Shape({"twitter": flag, "mastodon": flag, "tumblr": flag})
RECENT_SEARCH_REQUEST: Shape = Shape(
    {"query": text, "id": whole(), "type": word("movies", "shows", "people", "lists")},
    (
        "query",
        "id",
        "type",
    ),
)
