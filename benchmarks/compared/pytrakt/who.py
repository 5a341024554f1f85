from trakt.users import get_user_settings

print(get_user_settings()["user"]["username"])
