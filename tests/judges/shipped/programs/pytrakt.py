"""pytrakt: a device login, and what a synchronizer does."""

import contextlib
import io
import json
import os

import trakt
import trakt.core
from trakt.movies import Movie, trending_movies
from trakt.tv import TVShow
from trakt.users import User

trakt.core.AUTH_METHOD = trakt.core.DEVICE_AUTH
trakt.core.CONFIG_PATH = "pytrakt.json"
with contextlib.redirect_stdout(io.StringIO()) as told:
    trakt.init(
        client_id=os.environ["TRAKT_CLIENT_ID"], client_secret=os.environ["TRAKT_CLIENT_SECRET"]
    )
movie = Movie("TRON: Legacy", year=2010, slug="tron-legacy-2010")
movie.mark_as_seen("2026-01-01T20:00:00+00:00")
movie.rate(9)
movie.add_to_watchlist()
show = TVShow("Breaking Bad", slug="breaking-bad")
me = User("me")
print(
    json.dumps(
        {
            "page": "https://auth.trakt.tv/activate" in told.getvalue(),
            "trending": len(trending_movies()) > 5,
            "watched": [each.title for each in me.watched_movies],
            "ratings": [each["rating"] for each in me.get_ratings("movies")],
            "watchlist": [each.title for each in me.watchlist_movies],
            "seasons": len(show.seasons),
        }
    )
)
