from trakt.errors import ConflictException
from trakt.movies import Movie

try:
    scrobbler = Movie("TRON: Legacy", 2010).scrobble(1.0, "1.0", "2026-11-26")
    scrobbler.stop(99.0)
    print("watched")
except ConflictException as conflict:
    print("possible again at", conflict.response.json()["expires_at"])
