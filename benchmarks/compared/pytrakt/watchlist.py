from trakt.sync import add_to_watchlist, remove_from_watchlist
from trakt.users import User

wanted = {"tt1104001", "tt0133093"}
listed = {movie.imdb for movie in User("me").watchlist_movies}
add_to_watchlist({"movies": [{"ids": {"imdb": imdb}} for imdb in wanted - listed]})
remove_from_watchlist({"movies": [{"ids": {"imdb": imdb}} for imdb in listed - wanted]})
