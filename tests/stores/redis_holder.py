"""A process that holds a lock: ``python -m tests.stores.redis_holder URL PREFIX``.

Says ``held``; at ``spend``, saves the successor of token 1 and says whether it was; ends with its
input.
"""

from __future__ import annotations

import sys

from tests.stores.making import make_token
from trakt_auth.stores import RedisTokenStore

if __name__ == "__main__":
    store = RedisTokenStore(sys.argv[1], prefix=sys.argv[2])
    with store.lock("default"):
        print("held", flush=True)
        for line in sys.stdin:
            if line == "spend\n":
                print(store.replace("default", make_token(1), make_token(2)), flush=True)
