"""What generated_client needs and no generator writes: its modules are copied there as they are."""
