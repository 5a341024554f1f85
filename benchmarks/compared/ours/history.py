from trakt_auth import FileTokenStore, Trakt

seen = ["tt1104001", "tt0084827", "tt0133093"]
with Trakt(store=FileTokenStore()) as trakt:
    result = trakt.sync.history.add(
        movies=[{"ids": {"imdb": imdb}, "watched_at": "2026-01-01T20:00:00Z"} for imdb in seen]
    )
    print(result.added.movies)
