"""The sensors."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from homeassistant.components.sensor import (
    SensorDeviceClass,
    SensorEntity,
    SensorEntityDescription,
    SensorStateClass,
)
from homeassistant.const import UnitOfTime
from homeassistant.core import HomeAssistant
from homeassistant.helpers.device_registry import DeviceEntryType, DeviceInfo
from homeassistant.helpers.entity_platform import AddConfigEntryEntitiesCallback
from homeassistant.helpers.update_coordinator import CoordinatorEntity

from .const import DOMAIN
from .coordinator import TraktConfigEntry, TraktCoordinator, TraktData

PARALLEL_UPDATES = 0
_LONGEST_STATE = 255


@dataclass(frozen=True, kw_only=True)
class TraktSensorDescription(SensorEntityDescription):
    """A sensor, and how it reads the data."""

    value: Callable[[TraktData], str | int | None]
    attributes: Callable[[TraktData], dict[str, Any]] | None = None


def _next(data: TraktData) -> str | None:
    return str(data.next_episode)[:_LONGEST_STATE] if data.next_episode else None


def _next_attributes(data: TraktData) -> dict[str, Any]:
    episode = data.next_episode
    if episode is None:
        return {}
    return {"show": episode.show, "season": episode.season, "episode": episode.number}


SENSORS = (
    TraktSensorDescription(
        key="movie_plays",
        translation_key="movie_plays",
        state_class=SensorStateClass.TOTAL,
        value=lambda data: data.movie_plays,
    ),
    TraktSensorDescription(
        key="episode_plays",
        translation_key="episode_plays",
        state_class=SensorStateClass.TOTAL,
        value=lambda data: data.episode_plays,
    ),
    TraktSensorDescription(
        key="watch_time",
        translation_key="watch_time",
        device_class=SensorDeviceClass.DURATION,
        native_unit_of_measurement=UnitOfTime.MINUTES,
        suggested_unit_of_measurement=UnitOfTime.HOURS,
        state_class=SensorStateClass.TOTAL,
        value=lambda data: data.minutes,
    ),
    TraktSensorDescription(
        key="next_episode",
        translation_key="next_episode",
        value=_next,
        attributes=_next_attributes,
    ),
)


async def async_setup_entry(
    hass: HomeAssistant,
    entry: TraktConfigEntry,
    async_add_entities: AddConfigEntryEntitiesCallback,
) -> None:
    """Add the sensors of one account."""
    async_add_entities(TraktSensor(entry.runtime_data, sensor) for sensor in SENSORS)


class TraktSensor(CoordinatorEntity[TraktCoordinator], SensorEntity):
    """One of them."""

    _attr_has_entity_name = True
    entity_description: TraktSensorDescription

    def __init__(self, coordinator: TraktCoordinator, sensor: TraktSensorDescription) -> None:
        super().__init__(coordinator)
        entry = coordinator.config_entry
        slug = coordinator.ids and coordinator.ids.slug
        self.entity_description = sensor
        self._attr_unique_id = f"{entry.unique_id}_{sensor.key}"
        self._attr_device_info = DeviceInfo(
            identifiers={(DOMAIN, str(entry.unique_id))},
            entry_type=DeviceEntryType.SERVICE,
            manufacturer="Trakt",
            name=entry.title,
            configuration_url=f"https://app.trakt.tv/profile/{slug}" if slug else None,
        )

    @property
    def native_value(self) -> str | int | None:
        """What it shows."""
        return self.entity_description.value(self.coordinator.data)

    @property
    def extra_state_attributes(self) -> dict[str, Any] | None:
        """What else is known."""
        attributes = self.entity_description.attributes
        return attributes(self.coordinator.data) if attributes else None
