"""The version, as it is installed."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("beian")
except PackageNotFoundError:  # Read from the repository, or shipped to a cluster as files.
    __version__ = "unknown"
