#include "netcore/descriptors/inputdevice.h"

#include <cerrno>

#include <QFile>

#include <fcntl.h>
#include <linux/input.h>
#include <sys/ioctl.h>

#include "netcore/interfaces/reactorstreams.h"

namespace everyport {

namespace {

// ENOTTY: no device of this kind. EINVAL: a terminal that knows no such request.
bool isNoInputDevice(int error)
{
    return error == ENOTTY || error == EINVAL;
}

} // namespace

Result<FileDescriptor> openInputDevice(const QString& path)
{
    FileDescriptor device(::open(QFile::encodeName(path).constData(), O_RDONLY | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
    if (!device)
        return Error::fromErrno(errno, QStringLiteral("Opening %1").arg(path));
    if (::ioctl(device.get(), EVIOCGRAB, 1) == 0 || isNoInputDevice(errno))
        return device;
    if (errno == EBUSY)
        return Error::busy(Reason::InUse,
            QStringLiteral("Another program has taken %1 for itself. Close it; the reader then goes on by itself.")
                .arg(path));
    return Error::fromErrno(errno, QStringLiteral("Taking %1 for this program alone").arg(path));
}

Result<Transport*> openInput(
    Reactor& reactor, const QString& path, const QString& service, std::unique_ptr<Protocol> protocol)
{
    auto* streams = reactor.role<ReactorStreams>();
    if (!streams)
        return Error::unsupported(Reason::None, QStringLiteral("This reactor has no input devices."));
    auto device = openInputDevice(path);
    if (!device)
        return device.error();
    auto opened = streams->openDescriptors(
        {.read = device->get(), .name = path, .service = service}, std::move(protocol));
    if (opened)
        device->release(); // the transport's now
    return opened;
}

} // namespace everyport
