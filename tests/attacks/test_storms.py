"""The API answers 401 to whatever it is sent: how often one login is renewed for that."""

from __future__ import annotations

import pytest

from tests.attacks.fake import FakeTrakt, stored
from tests.attacks.programs import end_of, start
from trakt_auth import FileTokenStore

pytestmark = pytest.mark.slow

CALLS = """
auth = TraktAuth(app, store, clock=lambda: 1_800_000_100.0)
with httpx.Client(auth=auth, verify=False) as client:
    for _ in range(10):
        try:
            client.get(url)
        except TraktAuthError as error:
            say(type(error).__name__)
"""


@pytest.mark.parametrize("count", [1, 3])
def test_a_new_token_is_not_renewed_whoever_obtained_it(
    trakt: FakeTrakt, store: FileTokenStore, count: int
) -> None:
    trakt.rejects = lambda _: True
    store.save("default", trakt.token(0, received_at=1_800_000_000.0))
    programs = [start(CALLS, trakt, str(store.path)) for _ in range(count)]
    assert [end_of(program) for program in programs] == [(0, "ServiceError\n" * 10)] * count
    assert trakt.sent == ["refresh-0"]
    assert stored(store).rejections == 1


def test_a_token_that_a_login_has_just_brought_is_renewed_once(
    trakt: FakeTrakt, store: FileTokenStore
) -> None:
    trakt.rejects = lambda _: True
    store.save("default", trakt.token(0, received_at=1_800_000_099.0))
    assert end_of(start(CALLS, trakt, str(store.path))) == (0, "ServiceError\n" * 10)
    assert trakt.sent == ["refresh-0"]
