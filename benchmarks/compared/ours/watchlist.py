from trakt_auth import FileTokenStore, Trakt

wanted = {"tt1104001", "tt0133093"}
with Trakt(store=FileTokenStore()) as trakt:
    listed = {
        item.movie.ids.imdb: item.movie
        for item in trakt.users.watchlist(type="movies")
        if item.movie is not None and item.movie.ids.imdb is not None
    }
    trakt.sync.watchlist.add(movies=[{"ids": {"imdb": imdb}} for imdb in wanted - listed.keys()])
    trakt.sync.watchlist.remove(movies=[listed[imdb] for imdb in listed.keys() - wanted])
