"""The core in WebAssembly: compiled once a process, instantiated once a thread."""

from __future__ import annotations

import os
import sys
import threading
from importlib.resources import files

import wasmtime

from ._options import Given, refused

MAX_MEMORY = 256 << 20
"""An instance cannot grow past this; past half of it, it is renewed, as memory never shrinks."""


class Broken(Exception):
    """The core died over what it was given. It is a fault of the core or the end of its memory, and this instance is gone."""


class Instance:
    """One instance of the core, for one thread."""

    def __init__(self, engine: wasmtime.Engine, module: wasmtime.Module) -> None:
        self._store = wasmtime.Store(engine)
        self._store.set_limits(memory_size=MAX_MEMORY)
        exports = wasmtime.Instance(self._store, module, []).exports(self._store)
        self._functions = {name: value for name, value in exports.items() if isinstance(value, wasmtime.Func)}
        memory = exports["memory"]
        assert isinstance(memory, wasmtime.Memory)
        self._memory = memory

    def call(self, name: str, text: bytes, *numbers: int) -> tuple[int, bytes]:
        """Hands over a text, calls, and returns what the function returns and what it leaves as output."""
        run, store = self._functions, self._store
        place = run["input"](store, len(text))
        self._memory.write(store, bytearray(text), place)
        result: int = run[name](store, *numbers)
        start = run["output"](store)
        output = bytes(self._memory.read(store, start, start + run["written"](store)))
        return result, output

    @property
    def is_spent(self) -> bool:
        """Whether another instance should take over."""
        return self._memory.data_len(self._store) > MAX_MEMORY // 2


class _Process:
    """What a process keeps: the compiled core, and an instance a thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._core: tuple[wasmtime.Engine, wasmtime.Module] | None = None
        self._own = threading.local()

    def instance(self) -> Instance:
        living: Instance | None = getattr(self._own, "instance", None)
        if living is None:
            living = self._own.instance = Instance(*self._compiled())
        return living

    def drop(self) -> None:
        self._own.instance = None

    def _compiled(self) -> tuple[wasmtime.Engine, wasmtime.Module]:
        with self._lock:
            if self._core is None:
                engine = _engine()
                self._core = engine, wasmtime.Module(engine, files("beian").joinpath("beian.wasm").read_bytes())
            return self._core

    def after_fork(self) -> None:
        """The compiled core is only read, so that a child shares it; another thread may have held the lock, and its instance is its own."""
        self._lock = threading.Lock()
        self._own = threading.local()


_process = _Process()
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_process.after_fork)


def _engine() -> wasmtime.Engine:
    """With the compiled core kept in the user's cache, where there is one: to compile takes a second or two."""
    config = _config()
    try:
        config.cache = True
    except wasmtime.WasmtimeError:  # No home, or a cache that is not to be written.
        config = _config()
    return wasmtime.Engine(config)


def _config() -> wasmtime.Config:
    config = wasmtime.Config()
    # A pool of compiling threads would be missing in a child that was forked meanwhile.
    config.parallel_compilation = False
    if sys.platform == "darwin":
        # The thread that serves Mach ports is missing in a child.
        config.macos_use_mach_ports = False
    return config


def call(name: str, given: Given, before: bytes, after: bytes, *numbers: int) -> tuple[int, bytes]:
    """Calls a function of the core with options that stand between two texts. A wrong option is an `OptionError`."""
    instance = _process.instance()
    try:
        result, output = instance.call(name, before + given.text + after, *numbers)
    except (wasmtime.Trap, wasmtime.WasmtimeError, IndexError) as error:
        # Its stack and heap are in an unknown state.
        _process.drop()
        raise Broken from error
    except BaseException:
        _process.drop()
        raise
    if instance.is_spent:
        _process.drop()
    if result < 0:
        raise refused(output.decode())
    return result, output
