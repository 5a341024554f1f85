from trakt_auth import Conflict, FileTokenStore, Trakt

with Trakt(store=FileTokenStore()) as trakt:
    try:
        trakt.scrobble.start(movie={"ids": {"imdb": "tt1104001"}}, progress=1.0)
        trakt.scrobble.stop(movie={"ids": {"imdb": "tt1104001"}}, progress=99.0)
        print("watched")
    except Conflict as conflict:
        print("possible again at", conflict.expires_at)
