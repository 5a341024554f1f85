"""What generated_client needs and no generator writes, or not well: copied there as it is."""
