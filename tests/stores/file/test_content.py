"""What the file store makes of what it finds in a file."""

from __future__ import annotations

import json
import os
import sys

import pytest

from tests.stores.making import SECRET, assert_fails, file_names, make_token
from trakt_auth.stores import FileTokenStore

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="about POSIX files")


class TestContent:
    @pytest.mark.parametrize(
        ("content", "match"),
        [
            ("", "cut short"),
            ("null", "not a token"),
            (f'["{SECRET}"]', "not a token"),
            (f'{{"token": "{SECRET}"}}', "not a token"),
            (f'{{"version": "1", "token": {{"access_token": "{SECRET}"}}}}', "not a token"),
            (f'{{"version": true, "token": {{"access_token": "{SECRET}"}}}}', "not a token"),
            (f'{{"version": 0, "token": {{"access_token": "{SECRET}"}}}}', "not a token"),
            (f'{{"version": 1, "token": "{SECRET}"}}', "not a token"),
            (f'{{"version": 1, "token": {{"access_token": "{SECRET}"}}}}', "missing"),
            (
                f'{{"version": 2, "token": {{"access_token": "{SECRET}"}}}}',
                "newer version.*Upgrade",
            ),
            (f'{{"version": 1e400, "{SECRET}": 1}}', "not a token"),
            ("[" * 60_000, "cut short"),
            ("9" * 60_000, "cut short"),
            ("\ud800", "cut short"),
            (f'{{"version": 1, "{SECRET}": "' + "x" * 100_000 + '"}', "far larger"),
        ],
    )
    def test_what_is_not_a_token_is_refused_and_kept(
        self, saved: FileTokenStore, content: str, match: str
    ) -> None:
        saved.file("default").write_bytes(content.encode(errors="surrogatepass"))
        before = saved.file("default").read_bytes()
        assert_fails(lambda: saved.load("default"), match)
        assert saved.file("default").read_bytes() == before

    def test_a_file_cut_short_at_any_byte_is_refused_and_a_login_mends_it(
        self, saved: FileTokenStore
    ) -> None:
        whole = saved.file("default").read_bytes()
        for length in range(len(whole)):
            saved.file("default").write_bytes(whole[:length])
            assert_fails(lambda: saved.load("default"), "cut short.*sign in again")
        saved.save("default", make_token(2))
        assert saved.load("default") == make_token(2)

    @pytest.mark.parametrize("name", ["access_token", "refresh_token"])
    @pytest.mark.parametrize("value", [None, 1.5, True, [], {}, -1, SECRET + " "])
    def test_fields_of_the_wrong_kind(
        self, saved: FileTokenStore, name: str, value: object
    ) -> None:
        document = {"version": 1, "token": {**make_token().to_dict(), name: value}}
        saved.file("default").write_text(json.dumps(document))
        assert_fails(lambda: saved.load("default"), name)

    def test_a_file_of_a_newer_version_is_not_replaced(self, saved: FileTokenStore) -> None:
        newer = '{"version": 2, "tokens": []}'
        saved.file("default").write_text(newer)
        assert_fails(lambda: saved.save("default", make_token(2)), "Upgrade")
        assert saved.file("default").read_text() == newer

    def test_a_huge_file_is_not_read_to_its_end(self, saved: FileTokenStore) -> None:
        os.truncate(saved.file("default"), 1 << 40)
        assert_fails(lambda: saved.load("default"), "far larger")

    def test_an_outsized_token_is_refused_and_the_old_one_kept(self, saved: FileTokenStore) -> None:
        assert_fails(lambda: saved.save("default", make_token(2, size=70_000)), "larger")
        assert saved.load("default") == make_token(1)
        assert file_names(saved) == {"default.json", "default.lock"}


class TestReplace:
    def test_what_is_no_token_is_replaced_by_what_was_issued(self, saved: FileTokenStore) -> None:
        for content, mode in (("{", 0o600), ("", 0o600), (None, 0o644)):
            if content is not None:
                saved.file("default").write_text(content)
            saved.file("default").chmod(mode)
            assert saved.replace("default", make_token(1), make_token(2))
            assert saved.load("default") == make_token(2)

    def test_a_newer_version_is_not(self, saved: FileTokenStore) -> None:
        saved.file("default").write_text('{"version": 2}')
        assert_fails(lambda: saved.replace("default", make_token(1), make_token(2)), "Upgrade")
