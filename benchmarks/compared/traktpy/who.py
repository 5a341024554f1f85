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
    print(Trakt["users/settings"].get(exceptions=True)["user"]["username"])
