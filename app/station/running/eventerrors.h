#pragma once

#include <QString>

#include "netcore/base/error.h"

namespace everyport {

namespace events {
struct Event;
}

// What event commands say of names that nothing has: each tells the command that names what there is.

Error noEvent(const QString& name);
Error noStep(const events::Event& event, const QString& name);
/// Of what is given for an event: `list` is the command that has those of one.
Error noneInEvents(const QString& what, const QString& id, const QString& list);

} // namespace everyport
