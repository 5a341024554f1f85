"""How openapi.yaml becomes generated_client."""
