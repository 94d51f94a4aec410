"""sources.yaml, the one file a user edits: read with its lines, checked as a whole, built into plain records."""

from pipeline.config.problems import ConfigError, ConfigProblem
from pipeline.config.reading import config_problems, load_config
from pipeline.config.starter import StarterError, schema, write_starter
from pipeline.config.watching import unknown_names

__all__ = [
    "ConfigError",
    "ConfigProblem",
    "StarterError",
    "config_problems",
    "load_config",
    "schema",
    "unknown_names",
    "write_starter",
]
