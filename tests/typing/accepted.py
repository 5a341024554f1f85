"""What type checkers see of calls: any other type fails `make check-types`. Nothing of it runs."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, assert_never, assert_type

from generated_client._model import Answer as Answered
from trakt_auth import (
    UNSET,
    Answer,
    App,
    AsyncPages,
    AsyncTrakt,
    FileTokenStore,
    Page,
    Pages,
    PartlyDone,
    Trakt,
    Unlisted,
    inputs,
    models,
)


def charts(trakt: Trakt) -> None:
    assert_type(trakt.movies.trending(), Pages[models.TrendingMovie])
    assert_type(trakt.movies.popular(limit=10), Pages[models.Movie])
    assert_type(trakt.movies.watched("weekly"), Pages[models.MostWatchedMovie])
    assert_type(trakt.movies.anticipated(extended="full"), Pages[models.AnticipatedMovie])
    assert_type(trakt.movies.boxoffice(), list[models.BoxOfficeMovie])
    assert_type(trakt.movies.updated_ids(), Pages[int])
    assert_type(trakt.shows.trending(extended=["full", "images"]), Pages[models.TrendingShow])
    assert_type(trakt.shows.popular(years=2026), Pages[models.Show])
    assert_type(trakt.media.popular(), Pages[models.MovieOrShow])
    assert_type(trakt.lists.trending(), Pages[models.RankedList])


def titles(trakt: Trakt) -> None:
    assert_type(trakt.movies.get("tron-legacy-2010"), models.Movie)
    assert_type(trakt.movies.get(12601).title, str | None)
    assert_type(trakt.movies.people(1), models.Credits)
    assert_type(trakt.movies.related(1), Pages[models.Movie])
    assert_type(trakt.movies.ratings(1, extended="all"), models.Ratings)
    assert_type(trakt.movies.watchnow(1, "us"), models.WatchNowByCountry)
    assert_type(trakt.movies.refresh(1), None)
    assert_type(trakt.shows.get("lost"), models.Show)
    assert_type(trakt.shows.next_episode("lost"), models.Episode | None)
    assert_type(trakt.shows.watched_progress("lost"), models.Progress)
    assert_type(trakt.seasons.list("lost"), list[models.Season])
    assert_type(trakt.seasons.get("lost", 1), models.Season)
    assert_type(trakt.seasons.episodes("lost", 1), list[models.Episode])
    assert_type(trakt.episodes.get("lost", 1, 2), models.Episode)
    assert_type(trakt.episodes.comments("lost", 1, 2), Pages[models.Comment])
    assert_type(trakt.people.get("jeff-bridges"), models.Person)


def kinds(trakt: Trakt) -> None:
    for play in trakt.users.history():
        assert_type(play.item, models.Movie | models.Show | models.Episode | None)
        match play.item:
            case models.Episode() as episode:
                assert_type(episode.number, int)
            case models.Movie() as movie:
                assert_type(movie.year, int | None)


def kinds_of_one(trakt: Trakt) -> None:
    """Of one kind, an item needs no assert."""
    for play in trakt.users.history(type="movies"):
        assert_type(play.movie, models.Movie)
    for listed in trakt.sync.watchlist.list("shows"):
        assert_type(listed.show, models.Show)
    for entry in trakt.users.lists.items("me", "x", type="movie"):
        assert_type(entry.movie, models.Movie)
    for found in trakt.search.query("movie", query="tron"):
        assert_type(found.movie, models.Movie)
    for rated in trakt.sync.ratings.list("episodes"):
        assert_type(rated.episode, models.Episode)
    for owned in trakt.sync.collection.list("episodes"):
        assert_type(owned, models.CollectedEpisodeItem)
        assert_type(owned.episode, models.Episode)
        assert_type(owned.show, models.Show)
    assert_type(trakt.users.collection(type="episodes"), Pages[models.CollectedEpisodeItem])
    assert_type(trakt.users.collection("sean", "shows"), Pages[models.CollectedShow])
    assert_type(trakt.users.watched(type="movies"), Pages[models.WatchedMovie])
    assert_type(trakt.users.watched("sean", "shows"), Pages[models.WatchedShow])
    assert_type(trakt.users.watched(type="shows", extended="min"), models.MinimalWatchedShows)


def kind_of_each(trakt: Trakt) -> None:
    for row in trakt.sync.watchlist.list():
        match row.item:
            case models.Movie() | models.Show() as title:
                assert_type(title.title, str | None)
            case models.Season() | models.Episode() as part:
                assert_type(part.number, int)
            case models.Person() as person:
                assert_type(person.name, str)
            case None:
                pass
            case other:
                assert_never(other)
        item = row.item
        if item is not None and item.kind == "movie":
            assert_type(item, models.Movie)
        elif item is not None:
            assert_type(item, models.Show | models.Season | models.Episode | models.Person)
    assert_type(trakt.movies.get(1).kind, Literal["movie"])


def known(movies: list[models.Movie]) -> None:
    assert_type({each.ids: each for each in movies}, dict[models.MovieIds, models.Movie])
    assert_type(sorted(movies, key=lambda each: each.ids), list[models.Movie])
    assert_type(sorted(each.ids for each in movies), list[models.MovieIds])
    assert_type(set(movies) - {movies[0]}, set[models.Movie])


def days(trakt: Trakt) -> None:
    today = dt.date(2026, 1, 1)
    assert_type(trakt.calendars.shows(), list[models.CalendarEpisode])
    assert_type(trakt.calendars.shows(today, 7, target="all"), list[models.CalendarEpisode])
    assert_type(trakt.calendars.movies("2026-01-01", 7), list[models.CalendarMovie])
    assert_type(trakt.calendars.media(start_date=today), list[models.CalendarMedia])


def lists_of_words(trakt: Trakt) -> None:
    assert_type(trakt.genres.list("movies"), list[models.Genre])
    assert_type(trakt.languages.list(models.CatalogType("shows")), list[models.Language])
    assert_type(trakt.countries.list(Unlisted("podcasts")), list[models.Country])
    assert_type(trakt.certifications.list("shows"), models.Certifications)
    assert_type(trakt.networks.list(), list[models.Network])


def accounts(trakt: Trakt) -> None:
    assert_type(trakt.users.settings(), models.UserSettings)
    assert_type(trakt.users.stats(), models.UserStats | None)
    assert_type(trakt.users.get("sean"), models.User)
    assert_type(trakt.users.watching("sean"), models.Watching | None)
    assert_type(trakt.users.lists.list(), Pages[models.List])
    assert_type(trakt.users.lists.get("me", 55), models.List)
    assert_type(trakt.users.requests.list(), list[models.FollowRequest])
    assert_type(trakt.users.follow("sean"), models.FollowResult)
    assert_type(trakt.users.unfollow("sean"), None)
    assert_type(trakt.sync.last_activities(), models.LastActivities)
    assert_type(trakt.sync.progress.up_next(), Pages[models.ProgressItem])
    assert_type(trakt.sync.playback.remove(13), None)


def batches(trakt: Trakt, found: Iterable[tuple[str, str]]) -> None:
    plays: list[inputs.WatchedMovie] = []
    for imdb, tmdb in found:
        ids: inputs.MovieIds = {"imdb": imdb}
        if tmdb:
            ids["tmdb"] = tmdb
        plays.append({"ids": ids, "watched_at": "released"})
    trakt.sync.history.add(movies=plays)
    shows: dict[int, inputs.CollectedShow] = {1: {"ids": {"tvdb": 73739}}}
    shows[1]["seasons"] = [{"number": 1, "episodes": [{"number": 2, "media_type": "bluray"}]}]
    trakt.sync.collection.add(shows=list(shows.values()))
    rated: list[inputs.RatedMovie | models.RatedMovieInput] = []
    rated.append({"ids": {"trakt": 1}, "rating": 8})
    rated.append(models.RatedMovieInput(rating=8, ids=models.MovieIdsInput(trakt=2)))
    trakt.sync.ratings.add(movies=rated)
    listed: list[inputs.ListedMovie | models.Movie] = [trakt.movies.get(1)]
    listed.append({"ids": {"trakt": 3}, "notes": "Soon."})
    trakt.sync.watchlist.add(movies=listed)
    episode: inputs.ScrobbleEpisode = {"season": 1, "number": 2}
    trakt.scrobble.start(show={"ids": {"trakt": 1}}, episode=episode, progress=10.0)
    body: inputs.ItemsRequest = {"movies": [{"ids": {"trakt": "1"}}]}
    trakt.sync.watchlist.remove(**body)


def writes(trakt: Trakt) -> None:
    movie = trakt.movies.get(1)
    trakt.sync.history.add(
        movies=[movie, {"ids": {"imdb": "tt1104001"}, "watched_at": "released"}],
        shows=[{"ids": {"trakt": 1}, "seasons": [{"number": 1, "episodes": [{"number": 2}]}]}],
        episodes=UNSET,
        chunk=100,
    )
    trakt.sync.history.add(movies=[{"ids": {"imdb": each}} for each in ("tt1", "tt2")])
    trakt.sync.history.add(movies=[{"title": "Tron", "watched_at": dt.datetime.now(dt.UTC)}])
    trakt.sync.history.remove(ids=[1, 2])
    trakt.sync.ratings.add(movies=[{"ids": movie.ids, "rating": 8}])
    trakt.sync.watchlist.add(movies=[{"ids": {"trakt": movie.ids.trakt, "imdb": movie.ids.imdb}}])
    assert_type(trakt.sync.watchlist.add(movies=[movie]).unnamed, tuple[Answered, ...])
    trakt.sync.watchlist.add(movies=[movie], extra={"new": True}, extra_query={"newer": 1})
    trakt.movies.trending(extra_query={"new_parameter": "x"}, extended=Unlisted("newest"))
    trakt.episodes.get("lost", Unlisted("all"), 1)
    trakt.sync.ratings.add(movies=[models.RatedMovieInput(rating=8)])
    trakt.sync.watchlist.add(movies=[movie, *trakt.movies.popular().first(3)])
    trakt.users.lists.add("me", 55, movies=[movie], people=[{"ids": {"trakt": 1}}])
    assert_type(trakt.users.lists.create("me", name="x", privacy="private"), models.List)
    assert_type(trakt.sync.watchlist.reorder(rank=[1, 2]), models.ReorderResult)
    assert_type(trakt.scrobble.start(movie=movie, progress=1.0), models.Scrobble)
    assert_type(
        trakt.scrobble.stop(show={"title": "Lost"}, episode={"season": 1, "number": 1}, progress=9),
        models.Scrobble,
    )
    assert_type(trakt.checkin.start(movie={"ids": {"trakt": 1}}), models.Checkin)
    assert_type(trakt.checkin.cancel(), None)
    assert_type(trakt.comments.post(comment="Fine.", movie=movie), models.Comment)
    assert_type(trakt.comments.like(1), None)
    assert_type(trakt.users.filters.add([{"name": "a", "url": "b"}]), models.SavedFiltersResult)


def going_on(trakt: Trakt, stopped: PartlyDone) -> None:
    assert_type(trakt.sync.history.add(**stopped.left), models.HistoryAddResult)
    assert_type(trakt.users.lists.add("me", 55, **stopped.left), models.AddResult)


def pages(trakt: Trakt) -> None:
    trending = trakt.movies.trending()
    assert_type(trending.first(3), list[models.TrendingMovie])
    assert_type(trending.ahead(4), Pages[models.TrendingMovie])
    for page in trending.by_page():
        assert_type(page, Page[models.TrendingMovie])
        assert_type(page.item_count, int | None)
    for item in trending:
        assert_type(item.watchers, int)
        assert_type(item.movie, models.Movie)


def narrowing(trakt: Trakt) -> None:
    for play in trakt.users.history("me"):
        assert_type(play.movie, models.Movie | None)
        if play.movie:
            assert_type(play.movie, models.Movie)
            assert_type(play.movie.ids, models.MovieIds)
            trakt.sync.watchlist.remove(movies=[play.movie])


def responses(trakt: Trakt) -> None:
    answer = trakt.with_response.movies.get(1)
    assert_type(answer, Answer[models.Movie])
    assert_type(answer.value, models.Movie)
    assert_type(answer.status, int)
    assert_type(answer.headers.get("ETag"), str | None)
    assert_type(trakt.with_response.movies.trending(limit=3), Answer[Page[models.TrendingMovie]])
    assert_type(trakt.with_response.checkin.cancel(), Answer[None])


def making(store: FileTokenStore) -> None:
    with Trakt(App("id"), store=store, account="alice", max_wait=3) as trakt:
        assert_type(trakt, Trakt)
        assert_type(trakt.account("bob"), Trakt)
        assert_type(trakt.with_options(timeout=3), Trakt)
        assert_type(trakt.account("bob").users.settings().user.username, str)


async def waiting(trakt: AsyncTrakt) -> None:
    assert_type(await trakt.users.settings(), models.UserSettings)
    assert_type(await trakt.movies.get(1, extended="full"), models.Movie)
    assert_type(trakt.movies.trending(), AsyncPages[models.TrendingMovie])
    assert_type(await trakt.movies.trending().first(1), list[models.TrendingMovie])
    assert_type(await trakt.checkin.cancel(), None)
    assert_type(await trakt.with_response.movies.get(1), Answer[models.Movie])
    assert_type(await trakt.with_response.movies.popular(), Answer[Page[models.Movie]])
    async for item in trakt.movies.trending():
        assert_type(item.watchers, int)
    assert_type(
        await trakt.scrobble.pause(movie={"ids": {"trakt": 1}}, progress=3), models.Scrobble
    )
    async for page in trakt.shows.popular().by_page():
        assert_type(page, Page[models.Show])
