"""What the maintainers of this project run, and nobody else."""
