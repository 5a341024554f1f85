"""The Redis store, on a real server: fences, dead and slow hosts, and everything that fails."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import cast

import pytest
import redis
from attrs import evolve
from redis.backoff import NoBackoff
from redis.exceptions import BusyLoadingError
from redis.retry import Retry

from tests.stores.making import SECRET, assert_no_secret, make_token
from tests.stores.valkey import PASSWORD, Server
from trakt_auth.errors import ConfigurationError, StoreError
from trakt_auth.stores import AsyncRedisTokenStore, RedisTokenStore
from trakt_auth.stores.base import NewerTokenSaved
from trakt_auth.stores.redis_client import explain

HOLDER = """
import sys
from trakt_auth.stores import RedisTokenStore
store = RedisTokenStore(sys.argv[1], prefix=sys.argv[2], lock_expiry=30)
with store.lock("default"):
    print("held", flush=True)
    sys.stdin.read()
"""

Hosts = Callable[..., RedisTokenStore]


@pytest.fixture
def host(shared_server: Server, tmp_path: Path) -> Hosts:
    """Makes stores that share their tokens but nothing in this process, as on several hosts."""

    def make() -> RedisTokenStore:
        return RedisTokenStore(shared_server.url, prefix=f"{tmp_path.name}:")

    return make


@pytest.fixture
def expire(shared_server: Server, tmp_path: Path) -> Callable[[], None]:
    """Lets the lock expire, as if its holder had stood still for 8 seconds."""

    def expired() -> None:
        with redis.Redis.from_url(shared_server.url) as client:
            assert client.delete(f"{tmp_path.name}:{{default}}:lock") == 1

    return expired


class TestHosts:
    def test_the_lock_excludes_other_hosts(self, host: Hosts) -> None:
        with host().lock("default"):
            with pytest.raises(StoreError, match="locked"):
                host().lock("default", timeout=0.05).__enter__()
            with host().lock("another", timeout=0):
                pass
        with host().lock("default", timeout=0):
            pass

    @pytest.mark.slow
    def test_a_killed_host_frees_the_lock_when_it_expires(
        self, host: Hosts, shared_server: Server, tmp_path: Path
    ) -> None:
        command = [sys.executable, "-c", HOLDER, shared_server.url, f"{tmp_path.name}:"]
        with subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as holder:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "held\n"
            holder.kill()
        with pytest.raises(StoreError, match="locked"):
            host().lock("default", timeout=0).__enter__()
        lock = f"{tmp_path.name}:{{default}}:lock"
        with redis.Redis.from_url(shared_server.url) as client:
            assert 0 < cast("int", client.pttl(lock)) <= 8_000
            # Eight seconds pass.
            client.pexpire(lock, 1)
        with host().lock("default", timeout=30):
            pass

    def test_a_slow_host_does_not_overwrite_a_newer_token(
        self, host: Hosts, expire: Callable[[], None]
    ) -> None:
        slow, quick = host(), host()
        with slow.lock("default"):
            expire()
            with quick.lock("default", timeout=30):
                quick.save("default", make_token(2))
            with pytest.raises(NewerTokenSaved, match="newer token"):
                slow.save("default", make_token(1))
            with pytest.raises(NewerTokenSaved):
                slow.delete("default")
        assert quick.load("default") == make_token(2)

    def test_a_slow_host_saves_while_nobody_else_has(
        self, host: Hosts, expire: Callable[[], None]
    ) -> None:
        slow, quick = host(), host()
        with slow.lock("default"):
            expire()
            with quick.lock("default", timeout=30):
                slow.save("default", make_token(1))
                assert quick.load("default") == make_token(1)
                quick.save("default", make_token(2))
        assert slow.load("default") == make_token(2)

    def test_what_another_holder_tries_or_marks_does_not_refuse_the_slow_one(
        self, host: Hosts, expire: Callable[[], None]
    ) -> None:
        slow, quick = host(), host()
        slow.save("default", make_token(1))
        with slow.lock("default"):
            expire()
            with quick.lock("default", timeout=30):
                quick.save("default", make_token(1))  # is there room on the disk?
                quick.save("default", evolve(make_token(1), refused=True))
                slow.save("default", make_token(2))
            assert quick.load("default") == make_token(2)

    @pytest.mark.parametrize("tried", [False, True])
    def test_the_successor_of_what_is_stored_is_saved_whoever_has_the_lock(
        self, host: Hosts, expire: Callable[[], None], *, tried: bool
    ) -> None:
        slow, quick = host(), host()
        slow.save("default", make_token(1))
        with slow.lock("default"):
            expire()
            with quick.lock("default", timeout=30):
                if tried:
                    assert quick.replace("default", make_token(1), make_token(1))
                    assert quick.replace(
                        "default", make_token(1), evolve(make_token(1), refused=True)
                    )
                assert slow.replace("default", make_token(1), make_token(2))
                # As often as it takes: the answer may have been lost.
                assert slow.replace("default", make_token(1), make_token(2))
                # Who has the lock now comes too late, and is told so.
                assert not quick.replace("default", make_token(1), make_token(3))
                with pytest.raises(NewerTokenSaved):
                    quick.save("default", make_token(3))
                assert quick.load("default") == make_token(2)
        assert not host().replace("default", make_token(1), make_token(4))
        assert host().replace("default", make_token(2), make_token(5))
        assert host().load("default") == make_token(5)

    def test_a_successor_is_not_put_in_the_place_of_another_login(self, host: Hosts) -> None:
        refresher = host()
        refresher.save("default", make_token(1))
        with refresher.lock("default"):
            host().save("default", make_token(7))
            assert not refresher.replace("default", make_token(1), make_token(2))
            assert refresher.load("default") == make_token(7)
            host().delete("default")
            assert not refresher.replace("default", make_token(7), make_token(2))
        assert refresher.load("default") is None

    def test_of_many_successors_one_is_saved(self, host: Hosts) -> None:
        host().save("default", make_token(1))
        stores = [host() for _ in range(8)]
        with ThreadPoolExecutor(8) as pool:
            saved = list(
                pool.map(
                    lambda n: stores[n].replace("default", make_token(1), make_token(n + 10)),
                    range(8),
                )
            )
        assert saved.count(True) == 1
        assert host().load("default") == make_token(saved.index(True) + 10)

    def test_a_slow_host_does_not_let_go_of_the_lock_of_another(
        self, host: Hosts, expire: Callable[[], None]
    ) -> None:
        slow, quick = host(), host()
        with slow.lock("default"):
            expire()
            current = quick.lock("default", timeout=30)
            current.__enter__()
        with pytest.raises(StoreError, match="locked"):
            host().lock("default", timeout=0).__enter__()
        current.__exit__(None, None, None)

    def test_a_login_outdoes_the_refresh_under_way(self, host: Hosts) -> None:
        refresher = host()
        with refresher.lock("default"):
            host().save("default", make_token(2))
            with pytest.raises(NewerTokenSaved):
                refresher.save("default", make_token(1))
        assert refresher.load("default") == make_token(2)

    def test_a_deleted_token_is_not_brought_back(self, host: Hosts) -> None:
        refresher = host()
        refresher.save("default", make_token(1))
        with refresher.lock("default"):
            host().delete("default")
            with pytest.raises(NewerTokenSaved):
                refresher.save("default", make_token(1))
        assert refresher.load("default") is None
        with refresher.lock("default"):
            refresher.save("default", make_token(3))
        assert host().load("default") == make_token(3)


@pytest.mark.slow  # its fixture starts a cluster
class TestCluster:
    def test_the_keys_of_an_account_share_a_slot(self, cluster: Server) -> None:
        with redis.RedisCluster.from_url(cluster.url) as client:
            store = RedisTokenStore(client)
            for account in ("default", "}{", "{}", "a}b{c"):
                with store.lock(account):
                    store.save(account, make_token())
                    assert store.load(account) == make_token()
                assert store.accounts() == [account]
                store.delete(account)
                assert store.load(account) is None


class TestRestart:
    @pytest.mark.slow
    def test_tokens_and_the_store_survive_a_restart_of_the_server(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        store.save("default", make_token(1))
        server.stop()
        server.start()
        assert store.load("default") == make_token(1)
        store.save("default", make_token(2))
        assert store.load("default") == make_token(2)

    @pytest.mark.slow
    def test_a_holder_saves_through_a_restart(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        with store.lock("default"):
            server.stop()
            server.start()
            store.save("default", make_token(1))
        assert store.load("default") == make_token(1)

    def test_a_server_that_lost_everything_takes_the_token_of_the_holder(
        self, server: Server
    ) -> None:
        store = RedisTokenStore(server.url)
        for number in range(3):
            store.save("default", make_token(number + 1))
        with redis.Redis.from_url(server.url) as client, store.lock("default"):
            client.flushall()
            store.save("default", make_token(9))
        with store.lock("default"):
            store.save("default", make_token(10))
        assert store.load("default") == make_token(10)

    @pytest.mark.slow
    def test_a_lock_that_cannot_be_let_go_does_not_hide_what_was_done(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        with store.lock("default"):
            store.save("default", make_token())
            server.stop()
        server.start()
        assert store.load("default") == make_token()


def each_call(store: RedisTokenStore) -> list[Callable[[], object]]:
    return [
        lambda: store.load("default"),
        lambda: store.save("default", make_token()),
        lambda: store.delete("default"),
        lambda: store.lock("default", timeout=0).__enter__(),
    ]


def assert_all_fail(store: RedisTokenStore, match: str, *, skip: int = 0) -> None:
    for call in each_call(store)[skip:]:
        with pytest.raises(StoreError, match=match) as caught:
            call()
        assert_no_secret(caught.value, PASSWORD)


class TestFailures:
    @pytest.mark.slow
    def test_no_server(self, server: Server) -> None:
        server.stop()
        assert_all_fail(RedisTokenStore(server.url), "cannot be reached")
        server.start()

    @pytest.mark.usefixtures("no_pauses")
    def test_a_wrong_password(self, shared_server: Server) -> None:
        url = f"redis://:{SECRET}@127.0.0.1:{shared_server.port}/0"
        assert_all_fail(RedisTokenStore(url), "refused the user name or password")

    @pytest.mark.usefixtures("no_pauses")
    def test_no_password(self, shared_server: Server) -> None:
        store = RedisTokenStore(f"redis://127.0.0.1:{shared_server.port}/0")
        assert_all_fail(store, "refused the user name or password")

    def test_a_client_of_the_caller_that_has_a_wrong_password(self, shared_server: Server) -> None:
        at_once = Retry(NoBackoff(), 0)
        with redis.Redis(port=shared_server.port, password=SECRET, retry=at_once) as client:
            store = RedisTokenStore(client)
            assert SECRET not in repr(store)
            assert_all_fail(store, "refused the user name or password")

    def test_a_user_without_permission(self, server: Server) -> None:
        with redis.Redis.from_url(server.url) as client:
            client.execute_command("ACL", "SETUSER", "weak", "on", f">{SECRET}", "+ping")
        url = f"redis://weak:{SECRET}@127.0.0.1:{server.port}/0"
        assert_all_fail(RedisTokenStore(url), "lacks permission")

    def test_a_server_without_memory_keeps_the_old_token(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        store.save("default", make_token(1))
        with redis.Redis.from_url(server.url) as client:
            client.config_set("maxmemory", "1")
        for call in (each_call(store)[1], each_call(store)[3]):
            with pytest.raises(StoreError, match="out of memory") as caught:
                call()
            assert_no_secret(caught.value, PASSWORD)
        assert store.load("default") == make_token(1)

    def test_a_replica_refuses_writes(self, server: Server) -> None:
        store = RedisTokenStore(server.url)
        store.save("default", make_token(1))
        with redis.Redis.from_url(server.url) as client:
            client.execute_command("REPLICAOF", "127.0.0.1", "1")
        assert_all_fail(store, "read-only replica", skip=1)
        assert store.load("default") == make_token(1)

    def test_a_server_that_hangs(self, server: Server) -> None:
        with redis.Redis.from_url(server.url) as pause:
            pause.execute_command("CLIENT", "PAUSE", "60000", "ALL")
            assert_all_fail(RedisTokenStore(f"{server.url}?socket_timeout=0.05"), "in time")

    @pytest.mark.parametrize(
        ("stored", "match"),
        [
            ('{"version": 1, "token": {"access_token": "' + SECRET, "cut short"),
            ('{"version": 2, "token": "' + SECRET + '"}', "newer version.*Upgrade"),
            ('"' + SECRET * 20_000 + '"', "far larger"),
        ],
    )
    def test_what_is_not_a_token(
        self,
        shared_server: Server,
        redis_store: RedisTokenStore,
        tmp_path: Path,
        stored: str,
        match: str,
    ) -> None:
        with redis.Redis.from_url(shared_server.url) as client:
            client.hset(f"{tmp_path.name}:{{default}}", "token", stored)
        with pytest.raises(StoreError, match=match) as caught:
            redis_store.load("default")
        assert_no_secret(caught.value, PASSWORD)

    def test_a_token_of_a_newer_version_is_not_replaced(
        self, shared_server: Server, redis_store: RedisTokenStore, tmp_path: Path
    ) -> None:
        key = f"{tmp_path.name}:{{default}}"
        with redis.Redis.from_url(shared_server.url) as client:
            client.hset(key, "token", '{"version": 2}')
            with pytest.raises(StoreError, match="Upgrade"):
                redis_store.save("default", make_token())
            assert client.hget(key, "token") == b'{"version": 2}'

    def test_a_foreign_key_in_its_place(
        self, shared_server: Server, redis_store: RedisTokenStore, tmp_path: Path
    ) -> None:
        with redis.Redis.from_url(shared_server.url) as client:
            client.set(f"{tmp_path.name}:{{default}}", SECRET)
        assert_all_fail(redis_store, "WRONGTYPE")

    def test_bytes_that_a_decoding_client_cannot_decode(
        self, shared_server: Server, tmp_path: Path
    ) -> None:
        with redis.Redis.from_url(shared_server.url, decode_responses=True) as client:
            store = RedisTokenStore(client, prefix=f"{tmp_path.name}:")
            store.save("default", make_token(1))
            assert store.load("default") == make_token(1)
            client.hset(f"{tmp_path.name}:{{default}}", "token", b"\xff" + SECRET.encode())
            with pytest.raises(StoreError, match="UnicodeDecodeError") as caught:
                store.load("default")
            assert_no_secret(caught.value, PASSWORD)

    def test_an_outsized_token_is_refused_and_the_old_one_kept(
        self, redis_store: RedisTokenStore
    ) -> None:
        redis_store.save("default", make_token())
        with pytest.raises(StoreError, match="larger") as caught:
            redis_store.save("default", make_token(2, size=70_000))
        assert_no_secret(caught.value)
        assert redis_store.load("default") == make_token()


def test_a_server_that_is_still_loading_is_worth_another_try() -> None:
    assert "Try again in a moment" in explain(BusyLoadingError("MARKED"))


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

    @pytest.mark.parametrize("expiry", [0, -1, float("nan")])
    def test_a_lock_that_expires_at_once_is_refused(self, expiry: float) -> None:
        with pytest.raises(ConfigurationError, match="lock_expiry"):
            RedisTokenStore("redis://127.0.0.1", lock_expiry=expiry)

    def test_the_repr_names_the_server_alone(self) -> None:
        store = RedisTokenStore(f"redis://user:{SECRET}@127.0.0.1:1234/3?password={SECRET}")
        assert repr(store) == "RedisTokenStore('redis://127.0.0.1:1234/3', prefix='trakt-auth:')"

    def test_the_missing_extra_is_named(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setitem(sys.modules, "redis", None)
        with pytest.raises(StoreError, match=r'pip install "trakt-auth\[redis\]"'):
            RedisTokenStore("redis://127.0.0.1")
