from trakt.sync import add_to_history

seen = ["tt1104001", "tt0084827", "tt0133093"]
result = add_to_history(
    {"movies": [{"ids": {"imdb": imdb}, "watched_at": "2026-01-01T20:00:00Z"} for imdb in seen]}
)
print(result["added"]["movies"])
