from trakt.users import User

for movie in User("me").watched_movies:
    print(movie.trakt)
