#pragma once

#include <memory>

#include <QString>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/transport/transport.h"

namespace everyport {

/// Opens an input device of Linux (/dev/input/event3, or a link to it) and takes it for this program alone: until the
/// descriptor is closed, what is typed there reaches no window and no other program (EVIOCGRAB). Whole records come out
/// of it (struct input_event). A pipe or terminal that plays one is opened as it is: nobody else gets its bytes anyhow.
/// InUse: another program has taken it.
Result<FileDescriptor> openInputDevice(const QString& path);

/// The same as a transport, which has `path` for its name. Unsupported without a reactor that has ReactorStreams.
Result<Transport*> openInput(
    Reactor& reactor, const QString& path, const QString& service, std::unique_ptr<Protocol> protocol);

} // namespace everyport
