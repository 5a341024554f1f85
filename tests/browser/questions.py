"""Sixty questions as people type them into the site's search, and the pages that answer them."""

QUESTIONS: dict[str, str] = {
    # What the API does.
    "mark as watched": "tasks/mark-a-movie-as-watched.html tasks/mark-an-episode-as-watched.html",
    "mark episode watched": "tasks/mark-an-episode-as-watched.html",
    "mark whole season watched": "tasks/mark-a-season-as-watched.html",
    "mark show watched from one day on": "tasks/mark-a-show-as-watched-from-one-day-on.html",
    "remove from history": "tasks/mark-as-unwatched-remove-from-the-history.html",
    "watch history": "tasks/see-my-watch-history.html",
    "have I watched this": "tasks/have-i-watched-this-movie.html",
    "next episode": "tasks/when-does-the-next-episode-air.html",
    "up next": "tasks/up-next-what-should-i-watch-next.html",
    "continue watching": "tasks/continue-watching.html",
    "progress of a show": "tasks/see-my-progress-in-a-show.html",
    "scrobble": "tasks/scrobble-what-a-player-plays.html",
    "check in": "tasks/check-in.html",
    "rate a movie": "tasks/rate-a-movie-show-or-episode.html",
    "delete rating": "tasks/remove-a-rating.html",
    "my ratings": "tasks/see-my-ratings.html",
    "post a comment": "tasks/write-a-comment-or-review.html",
    "add to watchlist": "tasks/add-to-the-watchlist.html",
    "remove from watchlist": "tasks/remove-from-the-watchlist.html",
    "create a list": "tasks/make-a-list-of-my-own.html",
    "add to list": "tasks/add-items-to-a-list.html",
    "collection": "tasks/add-to-the-collection.html tasks/see-my-collection.html",
    "search movie": "tasks/search-for-a-movie-show-or-person-by-name.html",
    "imdb id": "tasks/slugs-and-ids-find-by-an-imdb-tmdb-or-tvdb-id.html",
    "slugs and ids": "tasks/slugs-and-ids-find-by-an-imdb-tmdb-or-tvdb-id.html calling.html",
    "poster": "tasks/show-posters-and-other-images.html recipes.html",
    "trending": "tasks/see-what-is-trending-or-popular.html",
    "calendar": "tasks/see-what-is-on-this-week.html reference/calendars.html",
    "recommendations": "tasks/get-recommendations.html reference/recommendations.html",
    "where to watch": "tasks/find-where-to-watch-something.html",
    "cast": "tasks/cast-and-crew-actors-and-directors.html",
    "filters": "tasks/filter-a-list-by-genre-year-or-rating.html calling.html",
    "translations": "tasks/read-titles-in-another-language.html calling.html",
    "statistics": "tasks/see-my-statistics.html",
    "hide a show": "tasks/hide-a-show.html",
    "backup": "tasks/export-everything.html examples/backup.html",
    "export csv": "tasks/export-everything.html recipes.html",
    "import letterboxd": "tasks/import-from-another-service.html",
    "sync changes": "tasks/sync-only-what-has-changed.html recipes.html",
    # What the library does.
    "pagination": "tasks/read-all-pages-of-a-list.html calling.html",
    "rate limit": "calling.html troubleshooting.html errors.html",
    "retry": "calling.html",
    "timeout": "network.html calling.html",
    "proxy": "network.html",
    "async": "calling.html",
    "device login": "device-flow.html",
    "refresh token": "tokens.html",
    "log out": "tokens.html command.html",
    "client id": "client-id.html",
    "multiple accounts": "calling.html tokens.html",
    "redis": "tokens.html",
    "pytest": "testing.html",
    "django": "databases.html web-applications.html",
    "docker": "containers.html",
    "raspberry pi": "containers.html",
    "server over ssh": "containers.html device-flow.html",
    "home assistant": "examples/home-assistant.html",
    "windows": "windows.html",
    "pytrakt": "migrating.html comparison.html",
    "403": "troubleshooting.html errors.html",
}

SHORT = [
    *("mark episode watched", "remove from history", "up next", "rate a movie", "imdb id"),
    *("pagination", "rate limit", "docker", "client id", "403"),
]
"""The ten of them that every run asks."""

ASKED: dict[str, str] = {
    "all movie releases this month not only mine": (
        "reference/calendars.html tasks/see-what-is-on-this-week.html"
    ),
    "upcoming episodes for home assistant sensor": (
        "examples/home-assistant.html tasks/see-what-is-on-this-week.html reference/calendars.html"
    ),
    "new season premieres": "reference/calendars.html tasks/see-what-is-on-this-week.html",
    "next episode to watch": (
        "tasks/up-next-what-should-i-watch-next.html "
        "tasks/see-my-progress-in-a-show.html reference/sync_progress.html"
    ),
    "plex resume position of a paused movie": (
        "tasks/continue-watching.html reference/sync_playback.html"
    ),
    "remove from continue watching": "reference/sync_playback.html tasks/continue-watching.html",
    "duplicate plays in history": (
        "reference/sync_history.html tasks/import-from-another-service.html "
        "tasks/mark-as-unwatched-remove-from-the-history.html troubleshooting.html"
    ),
    "delete one play by history id": (
        "reference/sync_history.html tasks/mark-as-unwatched-remove-from-the-history.html"
    ),
    "mark whole season as watched": "tasks/mark-a-season-as-watched.html",
    "watched date unknown": (
        "reference/sync_history.html tasks/mark-a-movie-as-watched.html "
        "tasks/mark-a-show-as-watched.html"
    ),
    "kodi scrobble pause": (
        "kodi.html tasks/scrobble-what-a-player-plays.html reference/scrobble.html "
        "examples/scrobbler.html"
    ),
    "scrobble stop percent": "reference/scrobble.html tasks/scrobble-what-a-player-plays.html",
    "checkin already in progress 409": (
        "reference/checkin.html tasks/check-in.html errors.html troubleshooting.html"
    ),
    "4k hdr collection metadata": "tasks/add-to-the-collection.html reference/sync_collection.html",
    "export all my ratings": (
        "tasks/see-my-ratings.html tasks/export-everything.html examples/backup.html "
        "reference/sync_ratings.html"
    ),
    "rate a movie 8": "tasks/rate-a-movie-show-or-episode.html",
    "letterboxd export watched movies": (
        "tasks/export-everything.html "
        "tasks/see-which-movies-and-shows-i-have-watched.html "
        "tasks/see-my-watch-history.html recipes.html examples/backup.html "
        "tasks/import-from-another-service.html"
    ),
    "did anything change since last sync": (
        "tasks/sync-only-what-has-changed.html reference/sync.html"
    ),
    "hide show from calendar": "tasks/hide-a-show.html reference/users_hidden.html",
    "stop tracking a show I dropped": "tasks/hide-a-show.html reference/users_hidden.html",
    "poster and fanart urls": "tasks/show-posters-and-other-images.html recipes.html",
    "german title of a movie": "tasks/read-titles-in-another-language.html",
    "where can I stream this netflix": (
        "tasks/find-where-to-watch-something.html reference/watchnow.html"
    ),
    "cast of a tv show": "tasks/cast-and-crew-actors-and-directors.html",
    "movies with an actor": "tasks/cast-and-crew-actors-and-directors.html reference/people.html",
    "find movie by tmdb id": "tasks/slugs-and-ids-find-by-an-imdb-tmdb-or-tvdb-id.html",
    "tvdb episode lookup": (
        "tasks/slugs-and-ids-find-by-an-imdb-tmdb-or-tvdb-id.html reference/search.html"
    ),
    "add movies to my custom list": "tasks/add-items-to-a-list.html",
    "reorder watchlist": "reference/sync_watchlist.html",
    "420 limit exceeded free account": "troubleshooting.html errors.html",
    "token expires after 24 hours": "tokens.html troubleshooting.html",
    "cron job without logging in again": (
        "tokens.html containers.html command.html examples/backup.html"
    ),
    "several users tokens in postgres": "databases.html web-applications.html",
    "429 too many requests": "errors.html calling.html troubleshooting.html recipes.html",
    "only first 10 results returned": (
        "tasks/read-all-pages-of-a-list.html calling.html troubleshooting.html"
    ),
    "unit test without trakt account": "testing.html",
    "cloudflare blocked 403": "troubleshooting.html errors.html network.html",
    "migrate from pytrakt": "migrating.html comparison.html",
    "what is my friend watching now": (
        "tasks/see-what-somebody-watches-right-now.html tasks/see-what-my-friends-watch.html"
    ),
    "total hours watched stats": "tasks/see-my-statistics.html",
    "anticipated shows next year": (
        "tasks/see-what-is-trending-or-popular.html reference/shows.html"
    ),
    "similar movies to inception": "tasks/get-recommendations.html reference/movies.html",
    "recommend me something to watch": "tasks/get-recommendations.html",
    "dismiss recommendation": "reference/recommendations.html tasks/get-recommendations.html",
    "get shows updated since yesterday": (
        "reference/shows.html tasks/sync-only-what-has-changed.html"
    ),
    "box office weekend": "reference/movies.html tasks/see-what-is-trending-or-popular.html",
    "reply to a comment": "tasks/write-a-comment-or-review.html reference/comments.html",
    "like a list": "tasks/like-a-comment-or-a-list.html",
    "accept follower request": "tasks/follow-somebody.html reference/users_requests.html",
    "watched progress of a show in percent": (
        "tasks/see-my-progress-in-a-show.html reference/shows.html"
    ),
    "how many seasons and episodes does a show have": (
        "tasks/list-the-seasons-and-episodes-of-a-show.html"
    ),
    "make a list private": "tasks/make-a-list-of-my-own.html reference/users_lists.html",
    "import watchlist from imdb csv": (
        "tasks/import-from-another-service.html tasks/add-to-the-watchlist.html recipes.html"
    ),
    "asyncio fetch many shows at once": "calling.html performance.html",
    "refresh token race two processes": "tokens.html what-can-lose-a-login.html",
    "use a proxy": "network.html",
    "keyring store instead of file": "tokens.html",
    "revoke access log out": "tokens.html reference/authentication_oauth.html",
    "search movie by title and year": "tasks/search-for-a-movie-show-or-person-by-name.html",
    "trailer or video of a movie": "reference/movies.html",
}
"""Sixty more, by somebody who had read no page, after issues of other clients and media centers."""
