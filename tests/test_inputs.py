"""`trakt_auth.inputs`: the dict types of what calls take."""

from __future__ import annotations

import subprocess
import sys
from typing import is_typeddict

import pytest

from codegen.contract import Contract
from codegen.resources.bodies import reached
from generated_client.resources.blocking import ResourceTree
from tests.tree.fake import FakeCaller
from tools.contract.operations import ROOT
from trakt_auth import inputs, models

NAMES = {"CollectedShow", "MovieIds", "RatedShow", "ScrobbleEpisode", "WatchedMovie"}


@pytest.mark.slow
def test_every_object_of_a_body_has_a_dict_type_named_as_its_class() -> None:
    names = {each.removesuffix("Input") for each in reached(Contract.read(ROOT / "openapi.yaml"))}
    assert set(dir(inputs)) == names
    assert names >= NAMES
    assert all(is_typeddict(getattr(inputs, each)) for each in names)
    assert {getattr(inputs, each).__name__ for each in names} == names
    with pytest.raises(AttributeError):
        _ = inputs.WatchedMuvie  # type: ignore[attr-defined] # pyright: ignore[reportAttributeAccessIssue]


def test_a_dict_and_its_class_have_the_same_fields() -> None:
    for name in dir(inputs):
        kind = getattr(models, f"{name}Input", None) or getattr(models, name)
        keys = {each.metadata.get("key", each.name) for each in kind.__attrs_attrs__}
        assert getattr(inputs, name).__annotations__.keys() == keys, name


def test_a_batch_in_a_variable() -> None:
    caller = FakeCaller()
    batch: list[inputs.WatchedMovie] = []
    for imdb in ("tt1104001", "tt0084827"):
        ids: inputs.MovieIds = {}
        ids["imdb"] = imdb
        batch.append({"ids": ids, "watched_at": "released"})
    ResourceTree(caller).sync.history.add(movies=batch)
    assert caller.call.body == {"movies": batch}


@pytest.mark.slow
def test_nothing_is_imported_before_it_is_used() -> None:
    program = (
        "import sys; from trakt_auth import inputs\n"
        "print(sorted(set(sys.modules) & {'httpx', 'attrs', 'generated_client'}))\n"
        "inputs.WatchedMovie\n"
        "print([m for m in sys.modules if m.startswith('generated_client.models.')])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    )
    assert run.stdout.splitlines() == ["[]", "[]"]
