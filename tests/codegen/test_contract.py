"""The contract, as the code generation sees it."""

from typing import Any

from codegen.contract import Contract


def operation(name: str, place: dict[str, Any]) -> dict[str, Any]:
    return {"operationId": name, "parameters": [place], "responses": {}}


def test_operations_that_share_a_path_have_their_own_names_for_its_parameters() -> None:
    place = {"name": "type_or_id", "in": "path", "required": True}
    document: dict[str, Any] = {
        "paths": {
            "/playback/{type_or_id}": {
                "summary": "Positions",
                "get": operation("get_playback", {"$ref": "#/components/parameters/Type"}),
                "delete": operation("remove_playback", {**place, "x-name": "id"}),
            },
            "/playback": {"get": operation("get_all_playback", {"name": "page", "in": "query"})},
        },
        "components": {"parameters": {"Type": {**place, "x-name": "type"}}},
    }
    contract = Contract(document)
    assert [(each.id, each.path, each.parameters) for each in contract.operations] == [
        (
            "get_playback",
            "/playback/{type}",
            [{"name": "type", "in": "path", "required": True}],
        ),
        (
            "remove_playback",
            "/playback/{id}",
            [{"name": "id", "in": "path", "required": True}],
        ),
        ("get_all_playback", "/playback", [{"name": "page", "in": "query"}]),
    ]
    assert contract.paths["/playback/{type}"]["summary"] == "Positions"
    # What other tools read stays as it was.
    assert list(document["paths"]) == ["/playback/{type_or_id}", "/playback"]
