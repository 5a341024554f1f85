import json
import os
from pathlib import Path

from trakt import Trakt

Trakt.configuration.defaults.client(
    id=os.environ["TRAKT_CLIENT_ID"], secret=os.environ["TRAKT_CLIENT_SECRET"]
)
code = Trakt["oauth/device"].code(exceptions=True)
print(f"Open {code['verification_url']} and type {code['user_code']}", flush=True)


def save(token):
    Path("trakt.json").write_text(json.dumps(token))


poller = Trakt["oauth/device"].poll(**code)
poller.on("poll", lambda go_on: go_on(True)).on("authenticated", save)
poller.start(daemon=False)
