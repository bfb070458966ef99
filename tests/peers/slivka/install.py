"""The virtual environment that holds the published Slivka."""
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, '..'))
import environment as environments  # noqa: E402
from environment import NotInstallable  # noqa: E402, F401


def environment(folder):
    """The Python of the environment in this folder."""
    return environments.environment(folder, os.path.join(HERE, 'requirements.txt'))
