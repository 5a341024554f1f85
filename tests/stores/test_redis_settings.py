"""Settings of the Redis store that cannot work, and what it shows of those that can."""

from __future__ import annotations

import re
import sys
from typing import Any

import pytest

from tests.stores.making import SECRET, assert_no_secret
from trakt_auth._ground.origin import to_install
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import AsyncRedisTokenStore, RedisTokenStore


class TestSettings:
    @pytest.mark.parametrize(
        "url",
        [
            f"redis://user:{SECRET}/x@127.0.0.1:6379/0",
            f"redis://user:12/{SECRET}@127.0.0.1:6379/0",
            f"redis://user:12#{SECRET}@127.0.0.1:6379/0",
            f"redis://user:12?{SECRET}@127.0.0.1:6379/0",
            f"redis://{SECRET}/x@127.0.0.1:6379/0",
            f"redis://{SECRET}?x@127.0.0.1:6379/0",
            f"redis://:{SECRET}@x#y@127.0.0.1:6379/0",
            f"redis://127.0.0.1:6379/{SECRET}",
            f"redis://127.0.0.1/0?no_such_option={SECRET}",
            f"unix://:{SECRET}/x@/run/redis.sock",
            f"http://user:{SECRET}@127.0.0.1:6379/0",
            f"redis://[{SECRET}",
            f"redis://127.0.0.1/0?socket_timeout={SECRET}",
            f"redis://:{SECRET}@127.0.0.1/0?protocol=9",
            f"rediss://127.0.0.1/0?ssl_cert_reqs={SECRET}",
            SECRET,
            42,
        ],
    )
    def test_a_url_that_cannot_work_is_not_quoted(self, url: str) -> None:
        for kind in (RedisTokenStore, AsyncRedisTokenStore):
            with pytest.raises(ConfigurationError) as caught:
                kind(url)
            assert_no_secret(caught.value)
            assert caught.value.__context__ is None

    def test_an_asyncio_client_is_refused(self) -> None:
        from redis.asyncio import Redis

        with pytest.raises(ConfigurationError, match="asyncio"):
            RedisTokenStore(Redis())  # type: ignore[arg-type]  # the mistake under test

    @pytest.mark.parametrize("expiry", [0, -1, float("nan"), True, "a", None])
    def test_a_lock_expiry_that_makes_no_sense_is_refused(self, expiry: Any) -> None:
        for kind in (RedisTokenStore, AsyncRedisTokenStore):
            with pytest.raises(ConfigurationError, match="lock_expiry"):
                kind("redis://127.0.0.1", lock_expiry=expiry)

    def test_the_repr_names_the_server_alone(self) -> None:
        store = RedisTokenStore(f"redis://user:{SECRET}@127.0.0.1:1234/3?password={SECRET}")
        assert repr(store) == "RedisTokenStore('redis://127.0.0.1:1234/3', prefix='trakt-auth:')"

    def test_the_missing_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "redis", None)
        with pytest.raises(StoreError, match=re.escape(to_install("redis"))):
            RedisTokenStore("redis://127.0.0.1")
