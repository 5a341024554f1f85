"""Runs the programs of codegen/tasks.yaml in the sandbox."""
