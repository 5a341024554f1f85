# Generated from openapi.yaml by "make regen". Do not edit.
"""`CalendarsWithResponse`."""

from __future__ import annotations

from ..._answered import answered
from ..._call import AnswerCaller, Resource
from ..blocking.calendars import Calendars


class CalendarsWithResponse(Resource[AnswerCaller]):
    """What is on air and what comes out, day by day."""

    shows = answered(Calendars.shows)
    new_shows = answered(Calendars.new_shows)
    premieres = answered(Calendars.premieres)
    finales = answered(Calendars.finales)
    movies = answered(Calendars.movies)
    streaming = answered(Calendars.streaming)
    dvd = answered(Calendars.dvd)
    media = answered(Calendars.media)
    hot = answered(Calendars.hot)
    hot_premieres = answered(Calendars.hot_premieres)
    hot_finales = answered(Calendars.hot_finales)
    hot_new = answered(Calendars.hot_new)
