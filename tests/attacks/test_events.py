"""An `on_event` that takes a lock which its own callers hold: nobody waits for it."""

from __future__ import annotations

import pytest

from tests.attacks.fake import FakeTrakt, stored
from tests.attacks.programs import end_of, start
from trakt_auth import FileTokenStore

pytestmark = pytest.mark.slow

PRELUDE = """
import asyncio, os

def say(what):
    os.write(1, f"{what}\\n".encode())  # whole lines, from any thread

lock, where, told = threading.Lock(), set(), []

def on_event(event):
    where.add(threading.current_thread())
    with lock:
        told.append(type(event).__name__)
"""

BLOCKING = """
refresher = Refresher(app, store, on_event=on_event)
with lock:
    say(refresher.get().access_token)
refresher.close()
say(told)
say(threading.main_thread() in where)
"""

# The caller's own client sends, so that the renewal is a task of the caller's loop.
IN_LOOP = """
async def main():
    async with httpx.AsyncClient() as http:
        refresher = Refresher(app, store, async_http_client=http, on_event=on_event)
        with lock:
            say((await refresher.aget()).access_token)
        await refresher.aclose()

asyncio.run(main())
say(told)
say(threading.main_thread() in where)
"""

IN_LOOP_WITH_ASYNC_STORE = """
class Loops(AsyncLockingStore):
    async def load(self, account):
        return store.load(account)

    async def save(self, account, token):
        store.save(account, token)

    async def delete(self, account):
        store.delete(account)

async def main():
    refresher = Refresher(app, Loops(), on_event=on_event)
    with lock:
        say((await refresher.aget()).access_token)
    await refresher.aclose()

asyncio.run(main())
say(told)
say(threading.main_thread() in where)
"""


@pytest.mark.parametrize("program", [BLOCKING, IN_LOOP, IN_LOOP_WITH_ASYNC_STORE])
def test_who_waits_for_the_token_holds_a_lock_that_on_event_takes(
    trakt: FakeTrakt, store: FileTokenStore, program: str
) -> None:
    store.save("default", trakt.token(0))
    with start(PRELUDE + program, trakt, str(store.path)) as process:
        assert end_of(process) == (0, "access-1\n['Renewed']\nFalse\n")
    assert stored(store).access_token == "access-1"


TROUBLE = """
from unittest.mock import patch

def full(account, token):
    raise StoreError("the disk is full")

refresher = Refresher(app, store, on_event=on_event)
with lock, patch.object(store, "save", full):
    try:
        refresher.get()
    except StoreError as error:
        say(error)
say(refresher.get().access_token)
refresher.close()
say(told)
"""


def test_trouble_with_the_store_is_told_likewise(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    with start(PRELUDE + TROUBLE, trakt, str(store.path)) as process:
        said = ["the disk is full", "access-1", "['StoreTrouble', 'Renewed']"]
        assert end_of(process) == (0, "\n".join([*said, ""]))


NEVER_RETURNS = """
def on_event(event):
    say("told")
    threading.Event().wait()

refresher = Refresher(app, store, on_event=on_event)
say(refresher.get().access_token)
refresher.close()
say("closed")
"""

ASKS = """
def on_event(event):
    say(refresher.get().access_token)
    sys.exit(3)

refresher = Refresher(app, store, on_event=on_event)
say(refresher.get().access_token)
refresher.close()
say("closed")
"""

# Nothing is said about it but by the end of the program.
AT_THE_END = """
Refresher(app, store, on_event=lambda event: say(type(event).__name__)).get()
"""


@pytest.mark.parametrize(
    ("program", "said"),
    [
        (NEVER_RETURNS, ["access-1", "closed", "told"]),
        (ASKS, ["access-1", "access-1", "closed"]),
        (AT_THE_END, ["Renewed"]),
    ],
    ids=["never returns", "asks for a token and exits", "is told by the end of the program"],
)
def test_the_program_ends_whatever_an_on_event_does(
    trakt: FakeTrakt, store: FileTokenStore, program: str, said: list[str]
) -> None:
    store.save("default", trakt.token(0))
    code, output = end_of(start(PRELUDE + program, trakt, str(store.path)))
    assert (code, sorted(output.split())) == (0, said)
    assert stored(store).access_token == "access-1"


FORKS = """
def on_event(event):
    say(type(event).__name__)
    threading.Event().wait()

dead = store.load("default")
refresher = Refresher(app, store, on_event=on_event)
say(refresher.get().access_token)
dead = Token.from_dict({**dead.to_dict(), "refresh_token": "refresh-5"})
child = os.fork()
if child == 0:
    store.save("default", dead)
    say(refresher.get().access_token)
    refresher.close()
    os._exit(0)
say(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
os._exit(0)
"""


def test_a_fork_while_something_is_told(trakt: FakeTrakt, store: FileTokenStore) -> None:
    store.save("default", trakt.token(0))
    code, output = end_of(start(PRELUDE + FORKS, trakt, str(store.path)))
    assert code == 0
    assert sorted(output.split()) == ["0", "Renewed", "Renewed", "access-1", "access-6"]
