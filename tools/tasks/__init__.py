"""The tasks of codegen/tasks.yaml: their programs are run in the sandbox, and their pages written."""
