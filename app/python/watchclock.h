#pragma once

#include "app/python/pythonlib.h"

namespace everyport::python {

/// The watchdog's clock: a thread that needs none of Python's locks to fire, so that it reaches also C code that looks
/// for signals now and then but never lets go of the lock (a regular expression). By signals to the loop's thread,
/// whose handlers are Python's
/// (`everyport._watchdog`); what hears none is told of in the program's log from here. What is watched belongs to the
/// loop's thread; in a forked child nothing is. Under the Gil.
void bindWatchClock(py::module_& module);

/// Python ends: no signal is sent any more.
void endWatchClock();

} // namespace everyport::python
