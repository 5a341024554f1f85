# Generated from openapi.yaml by "make regen". Do not edit.
"""`AsyncCalendarsWithResponse`."""

from __future__ import annotations

from ..._answered import async_answered
from ..._call import AsyncAnswerCaller, Resource
from ..blocking.calendars import Calendars


class AsyncCalendarsWithResponse(Resource[AsyncAnswerCaller]):
    """What is on air and what comes out, day by day."""

    shows = async_answered(Calendars.shows)
    new_shows = async_answered(Calendars.new_shows)
    premieres = async_answered(Calendars.premieres)
    finales = async_answered(Calendars.finales)
    movies = async_answered(Calendars.movies)
    streaming = async_answered(Calendars.streaming)
    dvd = async_answered(Calendars.dvd)
    media = async_answered(Calendars.media)
    hot = async_answered(Calendars.hot)
    hot_premieres = async_answered(Calendars.hot_premieres)
    hot_finales = async_answered(Calendars.hot_finales)
    hot_new = async_answered(Calendars.hot_new)
