"""What editors complete by jedi: Spyder, Vim, and all that use python-lsp-server."""

from collections.abc import Iterator
from pathlib import Path

import jedi  # type: ignore[import-untyped] # it has no stubs
import pytest

HERE = Path(__file__).parents[1] / "program.py"
TRAKT = "from trakt_auth import Trakt\ntrakt = Trakt()\n"
PLACES = {
    "a public name": ("from trakt_auth import T", {"Token", "Trakt", "TraktAuthError"}),
    "a resource": ("from trakt_auth import Trakt\nTrakt().", {"movies", "users", "sync"}),
    "a call": (f"{TRAKT}trakt.movies.", {"get", "trending"}),
    "a field of an answer": (f"{TRAKT}trakt.movies.get('x').", {"title", "year", "ids"}),
    "a field of an item": (
        f"{TRAKT}for each in trakt.movies.trending():\n    each.movie.",
        {"title", "year", "ids"},
    ),
    "a field of an awaited answer": (
        TRAKT.replace("Trakt", "AsyncTrakt")
        + "async def show():\n    (await trakt.movies.get('x')).",
        {"title", "year", "ids"},
    ),
    "a model": ("import trakt_auth.models\ntrakt_auth.models.Mov", {"Movie", "MovieIds"}),
}


@pytest.fixture(scope="module", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep what jedi has parsed out of the home of whoever runs the tests."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(jedi.settings, "cache_directory", str(tmp_path_factory.mktemp("jedi")))
        yield


@pytest.mark.slow
@pytest.mark.parametrize(("program", "expected"), PLACES.values(), ids=PLACES)
def test_names_are_completed(program: str, expected: set[str]) -> None:
    script = jedi.Script(program, path=HERE, project=jedi.Project(HERE.parent))
    assert expected <= {each.name for each in script.complete()}
