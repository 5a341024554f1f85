// passport-trakt: a sign-in of a web application, from its link to the profile.
"use strict";
const { Strategy } = require("passport-trakt");

const strategy = new Strategy({
  clientID: process.env.TRAKT_CLIENT_ID,
  clientSecret: process.env.TRAKT_CLIENT_SECRET,
  callbackURL: process.env.TRAKT_REDIRECT_URI,
  customHeaders: { "User-Agent": "Judge/1.0" },
}, (access, refresh, given, profile, done) => done(null, { access, refresh, profile }));

const asked = (query) => ({ query, session: {}, app: {}, headers: {}, connection: {} });

strategy.error = (error) => { console.error(error); process.exit(1); };
strategy.fail = strategy.error;
strategy.redirect = (url) => console.log(url);
strategy.success = (user) => console.log(JSON.stringify({
  login: typeof user.access, refresh: typeof user.refresh, profile: user.profile.id,
}));

strategy.authenticate(asked({}), {});
require("node:readline").createInterface({ input: process.stdin }).once("line", (line) => {
  strategy.authenticate(asked({ code: line }), {});
  process.stdin.destroy();
});
