import os

from trakt import core, init

core.AUTH_METHOD = core.DEVICE_AUTH
init(
    client_id=os.environ["TRAKT_CLIENT_ID"],
    client_secret=os.environ["TRAKT_CLIENT_SECRET"],
    store=True,
)
