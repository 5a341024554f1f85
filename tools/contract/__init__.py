"""Hold openapi.yaml against other descriptions of the API, and against recorded answers."""
