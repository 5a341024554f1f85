// @dvcol/trakt-http-client: a device login, and what an extension of a browser does.
"use strict";
const { TraktClient } = require("@dvcol/trakt-http-client");
const { traktApi } = require("@dvcol/trakt-http-client/api");

(async () => {
  const client = new TraktClient({
    client_id: process.env.TRAKT_CLIENT_ID,
    client_secret: process.env.TRAKT_CLIENT_SECRET,
    redirect_uri: "urn:ietf:wg:oauth:2.0:oob",
    endpoint: "https://api.trakt.tv",
    useragent: "programs/1.0",
  }, {}, traktApi);
  const login = await client.pollWithDeviceCode(await client.getDeviceCode());
  const json = async (answer) => (await answer).json();

  const movies = [{ ids: { trakt: 12601 } }];
  const episodes = [{ number: 1, watched_at: "2026-01-01T20:00:00.000Z" }];
  const shows = [{ ids: { trakt: 1388 }, seasons: [{ number: 1, episodes }] }];
  const show = { id: "breaking-bad" };
  const days = { start_date: "2008-01-20", days: 7 };
  const trending = await client.movies.trending({ pagination: { page: 2, limit: 3 } });
  const added = await json(client.sync.history.add({ movies, shows }));
  const reset = await client.shows.progress.reset(show);
  const rewatched = await json(client.shows.progress.watched(show));
  const undone = await client.shows.progress.undoReset(show);
  const watched = await json(client.shows.progress.watched(show));
  await client.scrobble.start({ movie: movies[0], progress: 5 });
  await client.scrobble.pause({ movie: movies[0], progress: 40 });
  const paused = await json(client.sync.playback.get({ type: "movies" }));
  const list = await json(client.users.lists.create({ id: "me", name: "Mine" }));
  const mine = { id: "me", list_id: list.ids.slug };
  await client.users.list.items.add({ ...mine, movies });
  const items = await json(client.users.list.items.get(mine));
  const removed = await client.users.list.delete(mine);
  const comment = { movie: movies[0], comment: "One that has more than five words." };
  const { id } = await json(client.comments.comment.add(comment));
  await client.comments.comment.like.add({ id });
  const likes = await json(client.comments.comment.likes({ id }));
  const found = await json(client.search.text({ type: ["movie", "show"], query: "tron" }));
  const premieres = await json(client.calendars.all.shows.premieres(days));
  const refreshed = await client.refreshToken();
  await client.revokeAuthentication();
  console.log(JSON.stringify({
    login: typeof login.access_token,
    pages: trending.pagination.page,
    added: added.added,
    reset: reset.status,
    rewatched: rewatched.completed,
    undone: undone.status,
    watched: watched.completed,
    paused: paused.map((each) => each.progress),
    list: items.map((each) => each.movie.title),
    removed: removed.status,
    likes: likes.length,
    search: found[0].movie.title,
    calendar: premieres.map((each) => each.show.title),
    refresh: refreshed.access_token !== login.access_token,
  }));
})().catch((error) => { console.error(error); process.exit(1); });
