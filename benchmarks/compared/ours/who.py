from trakt_auth import FileTokenStore, Trakt

with Trakt(store=FileTokenStore()) as trakt:
    print(trakt.users.settings().user.username)
