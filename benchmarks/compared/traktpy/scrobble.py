import json
import os
from pathlib import Path

from trakt import Trakt
from trakt.core.exceptions import ClientError

FILE = Path("trakt.json")
Trakt.configuration.defaults.client(
    id=os.environ["TRAKT_CLIENT_ID"], secret=os.environ["TRAKT_CLIENT_SECRET"]
)
Trakt.on("oauth.refresh", lambda username, token: FILE.write_text(json.dumps(token)))
with Trakt.configuration.oauth.from_response(json.loads(FILE.read_text()), refresh=True):
    movie = {"ids": {"imdb": "tt1104001"}}
    try:
        Trakt["scrobble"].start(movie=movie, progress=1.0, exceptions=True)
        Trakt["scrobble"].stop(movie=movie, progress=99.0, exceptions=True)
        print("watched")
    except ClientError as error:
        print("possible again at", error.response.json()["expires_at"])
