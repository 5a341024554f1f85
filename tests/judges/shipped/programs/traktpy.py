"""trakt.py: a device login, and what a media center does."""

import json
import os
from datetime import UTC, datetime

from trakt import Trakt

Trakt.configuration.defaults.client(
    id=os.environ["TRAKT_CLIENT_ID"], secret=os.environ["TRAKT_CLIENT_SECRET"]
)
code = Trakt["oauth/device"].code()
found = []
poller = Trakt["oauth/device"].poll(**code)
poller.on("poll", lambda go_on: go_on(True)).on("authenticated", found.append)
poller.start()
poller._thread.join()
token = found[0]
with Trakt.configuration.oauth.from_response(token, refresh=False):
    tron = {"ids": {"trakt": 12601}}
    started = Trakt["scrobble"].start(movie=tron, progress=10)
    paused = Trakt["scrobble"].pause(movie=tron, progress=40)
    playback = Trakt["sync/playback"].movies()
    stopped = Trakt["scrobble"].stop(movie=tron, progress=95)
    Trakt["sync/ratings"].add({"movies": [{**tron, "rating": 9}]})
    watched = Trakt["sync/watched"].movies()
    ratings = Trakt["sync/ratings"].movies()
    calendar = Trakt["calendars/all/*"].get(
        "shows", start_date=datetime(2008, 1, 15, tzinfo=UTC), days=10
    )
    print(
        json.dumps(
            {
                "page": code["verification_url"],
                "login": token["token_type"],
                "start": started["action"],
                "pause": paused["action"],
                "playback": [each.progress for each in playback.values()],
                "stop": stopped["action"],
                "watched": [each.title for each in watched.values()],
                "ratings": [each.rating.value for each in ratings.values()],
                "calendar": [each.show.title for each in calendar],
                "search": Trakt["search"].query("tron", "movie")[0].title[:4],
            }
        )
    )
