// trakt.tv: a device login, and the calls of a web page.
"use strict";
const Trakt = require("trakt.tv");

(async () => {
  const trakt = new Trakt({
    client_id: process.env.TRAKT_CLIENT_ID,
    client_secret: process.env.TRAKT_CLIENT_SECRET,
    pagination: true,
  });
  const code = await trakt.get_codes();
  const token = await trakt.poll_access(code);
  const movies = [{ ids: { trakt: 12601 } }];
  await trakt.sync.history.add({ movies });
  await trakt.sync.ratings.add({ movies: [{ ...movies[0], rating: 9 }] });
  const trending = await trakt.movies.trending({ limit: 3, page: 2 });
  const watched = await trakt.sync.watched({ type: "movies" });
  const ratings = await trakt.sync.ratings.get({ type: "movies" });
  const summary = await trakt.shows.summary({ id: "breaking-bad", extended: "full" });
  const found = await trakt.search.text({ query: "tron", type: "movie" });
  const calendar = await trakt.calendars.all.shows({ start_date: "2008-01-15", days: 10 });
  const exported = trakt.export_token();
  const refreshed = await trakt.refresh_token(exported);
  console.log(JSON.stringify({
    page: code.verification_url,
    login: token.token_type,
    pages: trending.pagination.limit,
    watchers: trending.data.every((each) => each.watchers > 0),
    watched: (watched.data || watched).map((each) => each.movie.title),
    ratings: (ratings.data || ratings).map((each) => each.rating),
    summary: typeof (summary.data || summary).overview,
    search: (found.data || found).length,
    calendar: (calendar.data || calendar).map((each) => each.show.title),
    refresh: refreshed.token_type,
  }));
})().catch((error) => { console.error(error); process.exit(1); });
