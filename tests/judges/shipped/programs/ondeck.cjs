// trakt.tv-ondeck: a plugin of trakt.tv that says which episodes come next.
"use strict";
const Trakt = require("trakt.tv");

(async () => {
  const trakt = new Trakt({
    client_id: process.env.TRAKT_CLIENT_ID,
    client_secret: process.env.TRAKT_CLIENT_SECRET,
    plugins: { ondeck: require("trakt.tv-ondeck") },
  });
  const token = await trakt.poll_access(await trakt.get_codes());
  const episodes = [{ number: 1 }];
  const shows = [{ ids: { slug: "breaking-bad" }, seasons: [{ number: 1, episodes }] }];
  const added = await trakt.sync.history.add({ shows });
  const all = await trakt.ondeck.getAll();
  console.log(JSON.stringify({
    login: token.token_type,
    added: added.added.episodes,
    next: all.shows.map((each) => each.next_episode.number),
  }));
})().catch((error) => { console.error(error); process.exit(1); });
