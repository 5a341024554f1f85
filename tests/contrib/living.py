"""A worker that calls for over a minute: ``python -m tests.contrib.living CALLS``.

Reads two lines: a pickled store in hex, and the token of alice or nothing. Whoever has that token
saves it in the middle, and is alice from the next call on.
"""

from __future__ import annotations

import json
import pickle
import sys
import time

from trakt_auth import App, Token, Trakt

ACCOUNT = "Somebody"


def main(calls: int) -> None:
    store = pickle.loads(bytes.fromhex(sys.stdin.readline()))
    alice = sys.stdin.readline().strip()
    seen = []
    with Trakt(App.from_env(), store=store, account=ACCOUNT) as trakt:
        for number in range(calls):
            if alice and number == calls // 2:
                store.save(ACCOUNT, Token.from_dict(json.loads(alice)))
            seen.append(trakt.users.settings().user.username)
            time.sleep(0.5)
    print(json.dumps(seen))


if __name__ == "__main__":
    main(int(sys.argv[1]))
