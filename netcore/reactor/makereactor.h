#pragma once

#include <memory>

#include <QStringList>

#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"

namespace everyport {

/// What `--reactor` may name on this system; the first is the best.
QStringList reactorNames();

/// The reactor of that name; an empty one means the best. Unsupported for any other, with a sentence that lists them.
/// Where a sandbox forbids epoll it is the notifier's, and the log says so. After the QCoreApplication, on its thread.
Result<std::unique_ptr<Reactor>> makeReactor(const QString& name = {});

} // namespace everyport
