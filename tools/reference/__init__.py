"""The reference of the API in docs/reference, written from openapi.yaml and generated_client."""
