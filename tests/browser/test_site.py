"""The built site in a real browser: found by searching, read to the end, by day and by night."""

from __future__ import annotations

import io
import tarfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from codegen.tasks import tasks
from tests.browser.questions import ASKED, QUESTIONS, SHORT
from tests.docs.site import built, served, shared

pytestmark = [pytest.mark.browser, pytest.mark.slow]

MEASURES = (Path(__file__).parent / "site.js").read_text(encoding="utf-8")
HIGHEST = 30_000
# Forty calls with what they answer, behind a table of them.
HIGHEST_OF_CALLS = 40_000
SCREEN, PHONE = (1280, 800), (360, 740)

SEARCHES = {
    "continue watching": "tasks/continue-watching.html#continue-watching",
    "mark a movie as watched": "tasks/mark-a-movie-as-watched.html#mark-a-movie-as-watched",
    "rate a movie": "tasks/rate-a-movie-show-or-episode.html#rate-a-movie-show-or-episode",
    "log out": "tokens.html#log-out",
    "web app": "web-applications.html",
    "get a client id": "client-id.html",
    "csv": "recipes.html#export-csv-and-json",
    "django": "databases.html#django",
    "sqlalchemy": "databases.html#sqlalchemy-flask-scripts",
    "postgres": "databases.html",
    "flask": "databases.html#sqlalchemy-flask-scripts",
    "fastapi": "databases.html#sqlalchemys-asyncio-fastapi",
    "celery": "databases.html",
    "proxy": "network.html#proxy-and-certificates",
    "windows": "windows.html",
    "poster image": "recipes.html#poster-images",
    # By the names that stand in the code.
    "sync.history.add": "reference/sync_history.html#add",
    "420": "troubleshooting.html#accountlimitexceeded-420",
}

# One of each kind.
KINDS = [
    "index.html",
    "recipes.html",
    "errors.html",
    "troubleshooting.html",
    "architecture.html",
    "api/login.html",
    "reference/index.html",
    "tasks/index.html",
    "tasks/mark-a-movie-as-watched.html",
    "reference/sync_history.html",
    "reference/models_a.html",
]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return built(shared(tmp_path_factory.getbasetemp()))


@pytest.fixture(scope="module")
def address(site: Path) -> Iterator[str]:
    with served(site) as address:
        yield address


def measure(page: Page, what: str) -> Any:
    return page.evaluate(f"() => {{ {MEASURES}; return {what}; }}")


def look(page: Page, size: tuple[int, int]) -> None:
    page.set_viewport_size({"width": size[0], "height": size[1]})


def test_a_search_finds_its_page_first(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    box = page.get_by_role("combobox")
    first = page.get_by_role("option").first
    for words, wanted in SEARCHES.items():
        box.fill("")
        expect(first).not_to_be_visible()
        box.fill(words)
        expect(first, words).to_have_attribute("href", f"{address}/{wanted}")


def missed(page: Page, address: str, questions: Mapping[str, str]) -> Mapping[str, list[str]]:
    """Ask; return the first three answers to each question that none of its pages is among."""
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    box, options = page.get_by_role("combobox"), page.get_by_role("option")
    missed = {}
    for words, wanted in questions.items():
        box.fill("")
        expect(options.first).not_to_be_visible()
        box.fill(words)
        expect(options.first, words).to_be_visible()
        found = options.evaluate_all("each => each.map(one => one.href)")[:3]
        pages = [each.removeprefix(f"{address}/").partition("#")[0] for each in found]
        if not {*pages} & {*wanted.split()}:
            missed[words] = pages
    return missed


def test_a_question_finds_its_page_among_the_first_three(page: Page, address: str) -> None:
    assert not missed(page, address, {each: QUESTIONS[each] for each in SHORT})


@pytest.mark.nightly
@pytest.mark.parametrize("questions", [QUESTIONS, ASKED], ids=["ours", "others"])
def test_nine_of_ten_questions_find_their_page(
    page: Page, address: str, questions: Mapping[str, str]
) -> None:
    without = missed(page, address, questions)
    assert len(without) <= len(questions) // 10, without


def test_a_question_with_words_of_no_page_is_answered(page: Page, address: str) -> None:
    wanted = "tasks/see-my-watch-history.html"
    assert not missed(page, address, {"zxqv watch history": wanted})


def test_a_page_that_is_missing_helps(page: Page, address: str, site: Path) -> None:
    page.goto(f"{address}/404.html")
    expect(page.get_by_role("link", name="How do I ...?").first).to_be_visible()


def test_the_site_and_its_search_are_small(site: Path) -> None:
    assert (site / "search.json").stat().st_size < 1_000_000
    assert sum(path.stat().st_size for path in site.rglob("*") if path.is_file()) < 8_000_000
    packed = io.BytesIO()
    with tarfile.open(fileobj=packed, mode="w:gz") as archive:
        archive.add(site, "site")
    assert len(packed.getvalue()) < 1_200_000


def test_long_names_break_after_their_dots(page: Page, address: str) -> None:
    look(page, PHONE)
    page.goto(f"{address}/reference/names.html")
    name = page.get_by_text("trakt.social_recommendations.movies")
    assert name.evaluate("element => element.getClientRects().length") > 1
    found = {}
    for path in [*KINDS, "reference/social_recommendations.html"]:
        page.goto(f"{address}/{path}")
        if torn := measure(page, "torn()"):
            found[path] = torn
    assert found == {}


def test_a_search_shows_a_page_once(page: Page, address: str) -> None:
    page.goto(f"{address}/index.html")
    page.keyboard.press("/")
    page.get_by_role("combobox").fill("mark an episode as watched")
    options = page.get_by_role("option")
    expect(options.first).to_be_visible()
    pages = options.evaluate_all("each => each.map(one => one.pathname)")
    assert pages.count("/tasks/mark-an-episode-as-watched.html") == 1


@pytest.mark.parametrize("every", [False, pytest.param(True, marks=pytest.mark.nightly)])
def test_every_page_is_no_wider_than_its_window_and_not_too_high(
    page: Page, site: Path, address: str, every: bool
) -> None:
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    assert {*KINDS} < {*pages}
    found = []
    for name in pages if every else KINDS:
        look(page, SCREEN)
        page.goto(f"{address}/{name}")
        highest = HIGHEST_OF_CALLS if name.startswith("reference/") else HIGHEST
        if (height := measure(page, "height()")) > highest:
            found.append(f"{name} is {height} px high")
        if measure(page, "sticksOut()"):
            found.append(f"{name} is too wide for a screen")
        look(page, PHONE)
        if measure(page, "sticksOut()"):
            found.append(f"{name} is too wide for a phone")
    assert found == []


@pytest.mark.parametrize("size", [SCREEN, pytest.param(PHONE, marks=pytest.mark.nightly)])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_has_contrast_enough(
    page: Page, address: str, scheme: str, size: tuple[int, int]
) -> None:
    look(page, size)
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    found = {}
    for name in KINDS:
        page.goto(f"{address}/{name}")
        expect(page.locator("body")).to_have_attribute(
            "data-md-color-scheme", "slate" if scheme == "dark" else "default"
        )
        if pale := measure(page, "pale('body')" if name == KINDS[0] else "pale('article')"):
            found[name] = pale
    assert found == {}


def test_a_program_is_copied_by_a_button_that_is_seen(page: Page, address: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{address}/tasks/mark-a-movie-as-watched.html")
    button = page.locator(".md-code__button").first
    assert button.evaluate("element => getComputedStyle(element).opacity") == "1"
    button.click()
    expect(page.get_by_text("Copied to clipboard")).to_be_visible()
    (task,) = [each for each in tasks() if each.name == "mark-a-movie-as-watched"]
    assert page.evaluate("navigator.clipboard.readText()") == task.program.strip()


# What a stranger wants, the links from the first page on, and what stands there at the end.
PATHS: dict[str, tuple[list[str], str]] = {
    "sign in": (["get a client id"], "trakt-auth login"),
    "history to CSV": (["Recipes"], "history.csv"),
    "watchlist": (["How do I ...?", "Read my watchlist"], "trakt.users.watchlist"),
    "web app": (["Web applications"], "authorize_url"),
    "test my program": (["Test your own program"], "trakt_sandbox"),
    "what is 420": (["what each status means"], "the account holds as much as it may"),
    "what next": (["How do I ...?", "Up next"], "trakt.sync.progress.up_next"),
    "add an operation": (["Add an operation"], "make regen"),
}


@pytest.mark.parametrize("wish", PATHS)
def test_a_stranger_finds_the_way_in_three_pages(page: Page, address: str, wish: str) -> None:
    links, end = PATHS[wish]
    assert len(links) + 1 <= 3
    page.goto(f"{address}/index.html")
    for link in links:
        page.get_by_role("article").get_by_role("link", name=link).first.click()
    expect(page.get_by_role("article").get_by_text(end).first).to_be_visible()


def test_a_choice_between_blocking_and_async_holds_for_the_whole_page(
    page: Page, address: str
) -> None:
    page.goto(f"{address}/reference/sync_history.html")
    page.get_by_text("Async", exact=True).first.click()
    for number in range(2):
        tab = page.locator(".tabbed-set").nth(number)
        expect(tab.get_by_text("async with").first).to_be_visible()


def test_the_operation_is_folded_in_below_the_call(page: Page, address: str) -> None:
    page.goto(f"{address}/reference/sync_history.html")
    details = page.locator("details").first
    expect(details.get_by_text("generated_client.api.sync").first).not_to_be_visible()
    details.locator("summary").click()
    expect(details.get_by_text("generated_client.api.sync").first).to_be_visible()


def test_the_measures_find_what_they_are_for(page: Page) -> None:
    look(page, PHONE)
    page.set_content("<article style='width: 900px'><p style='color: #999'>Pale</p></article>")
    assert measure(page, "sticksOut()") is True
    assert measure(page, "pale('article')") == ["p. Pale: 2.85"]
    page.set_content("<article><ul><li><code style='word-break: break-all'>" + "long" * 99)
    assert measure(page, "torn()") == ["long" * 99]
