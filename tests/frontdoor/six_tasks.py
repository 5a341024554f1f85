"""The six everyday tasks, as a person would write them."""

from trakt_auth import App, Conflict, DeviceFlow, FileTokenStore, Trakt

ids, day = {"tt1104001", "tt0084827", "tt0133093"}, "2024-01-31"
app, store = App.from_env(), FileTokenStore()
with DeviceFlow(app) as flow:  # 1: sign in by device code and keep the login
    code = flow.start()
    print(f"Enter {code.user_code} at {code.verification_url}", flush=True)
    store.save("default", flow.wait(code))
with Trakt(app, store=store) as trakt:
    print(trakt.users.settings().user.username)  # 2: who is signed in
    print([item.movie.ids.trakt for item in trakt.sync.watched.list("movies")])  # 3: all pages
    done = trakt.sync.history.add(movies=[{"ids": {"imdb": i}, "watched_at": day} for i in ids])
    print(done.added.movies)  # 4: how many plays were added
    listed = {str(item.movie.ids.imdb) for item in trakt.sync.watchlist.list("movies")}
    trakt.sync.watchlist.add(movies=[{"ids": {"imdb": each}} for each in ids - listed])  # 5
    trakt.sync.watchlist.remove(movies=[{"ids": {"imdb": each}} for each in listed - ids])
    try:  # 6: scrobble from start to stop
        trakt.scrobble.start(movie={"ids": {"imdb": "tt1104001"}}, progress=1)
        trakt.scrobble.stop(movie={"ids": {"imdb": "tt1104001"}}, progress=99)
    except Conflict as conflict:
        print("Possible again at", conflict.expires_at)
