import json
import os
from pathlib import Path

from trakt import Trakt

FILE = Path("trakt.json")
Trakt.configuration.defaults.client(
    id=os.environ["TRAKT_CLIENT_ID"], secret=os.environ["TRAKT_CLIENT_SECRET"]
)
Trakt.on("oauth.refresh", lambda username, token: FILE.write_text(json.dumps(token)))
with Trakt.configuration.oauth.from_response(json.loads(FILE.read_text()), refresh=True):
    wanted = {"tt1104001", "tt0133093"}
    found = Trakt["sync/watchlist"].movies(flat=True, pagination=True, exceptions=True)
    listed = {movie.get_key("imdb") for movie in found}
    Trakt["sync/watchlist"].add(
        {"movies": [{"ids": {"imdb": imdb}} for imdb in wanted - listed]}, exceptions=True
    )
    Trakt["sync/watchlist"].remove(
        {"movies": [{"ids": {"imdb": imdb}} for imdb in listed - wanted]}, exceptions=True
    )
