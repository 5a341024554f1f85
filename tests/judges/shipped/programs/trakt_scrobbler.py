"""trakt-scrobbler: a device login, and what it does while a player plays."""

import json
import webbrowser

webbrowser.open = lambda *_: True  # no browser is started by a test

from trakt_scrobbler import trakt_interface  # noqa: E402 - it takes the function as it finds it

movie = {"title": "TRON: Legacy", "type": "movie", "year": 2010}
episode = {"title": "Breaking Bad", "type": "episode", "season": 1, "episode": 2}
found = {
    "start": trakt_interface.scrobble("start", movie, 5)["action"],
    "pause": trakt_interface.scrobble("pause", movie, 50)["action"],
    "stop": trakt_interface.scrobble("stop", movie, 95)["action"],
    "again": trakt_interface.scrobble("stop", movie, 95),
    "episode": trakt_interface.scrobble("stop", episode, 95)["episode"]["number"],
    "history": trakt_interface.add_to_history(episode, 1_767_225_600),
    "unknown": trakt_interface.scrobble("start", {**movie, "title": "Zzyzx", "year": 1}, 5),
    "username": trakt_interface.trakt_auth.token_data["token_type"],
}
print("\n" + json.dumps(found))
