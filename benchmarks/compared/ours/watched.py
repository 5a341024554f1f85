from trakt_auth import FileTokenStore, Trakt

with Trakt(store=FileTokenStore()) as trakt:
    for item in trakt.sync.watched.list("movies"):
        print(item.movie.ids.trakt)
