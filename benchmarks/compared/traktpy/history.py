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
    seen = ["tt1104001", "tt0084827", "tt0133093"]
    result = Trakt["sync/history"].add(
        {
            "movies": [
                {"ids": {"imdb": imdb}, "watched_at": "2026-01-01T20:00:00Z"} for imdb in seen
            ]
        },
        exceptions=True,
    )
    print(result["added"]["movies"])
