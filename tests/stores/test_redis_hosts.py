"""The Redis store on several hosts: locks, fences, and hosts that are dead or slow."""

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

from tests.stores.making import make_token
from tests.stores.valkey import Server
from trakt_auth.errors import StoreError
from trakt_auth.stores import RedisTokenStore
from trakt_auth.stores.base import NewerTokenSaved

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
