#pragma once

#include <chrono>
#include <functional>
#include <memory>

#include "netcore/clock.h"
#include "netcore/result.h"
#include "netcore/task.h"
#include "netcore/transport.h"

namespace everyport {

class ConnectionRegistry;
class ThreadPool;

/// Makes the protocol for a connection that has come in; null refuses it.
using ProtocolFactory = std::function<std::unique_ptr<Protocol>()>;

/// A place that listens. Its owner is a service: letting go of it closes the port and aborts what came in by it;
/// those protocols hear connectionLost before the destructor returns, since what they point at may go next.
class Port {
public:
    virtual ~Port() = default;
    virtual Address address() const = 0; ///< The real one, with the port that the system chose for 0.
    /// Stops listening at once, then lets each connection send what it has queued; ready when all are gone.
    virtual Task<Result<Done>> stop() = 0;
    virtual qsizetype connectionCount() const = 0;
    /// Every connection's transport, for a service that says goodbye to all.
    virtual QList<Transport*> connections() const = 0;
};

/// The event loop's core: what every reactor has. Other roles (below) are asked for with `role<R>()`, and a
/// protocol room names the least that it needs. Lives as long as the program; loop's thread, but callFromThread.
class Reactor {
public:
    virtual ~Reactor() = default;
    virtual QString name() const = 0; ///< "epoll", "notifier", "memory"

    virtual Clock& clock() = 0;
    virtual ConnectionRegistry& connections() = 0;
    virtual ThreadPool& threads() = 0;
    /// In this turn's end, after the running event: for what must not happen inside it.
    virtual void callSoon(std::function<void()> call) = 0;
    /// The only member for other threads: runs `call` on the loop's thread, in order of asking.
    virtual void callFromThread(std::function<void()> call) = 0;

    template <typename Role>
    Role* role()
    {
        return dynamic_cast<Role*>(this);
    }
};

struct TcpListenOptions {
    QString interface = QStringLiteral("127.0.0.1"); ///< Numeric; "*" is every address, IPv6 and IPv4.
    quint16 port = 0;
    int backlog = 1024; ///< The system caps it (net.core.somaxconn).
    bool reusePort = false;
    QString service = {}; ///< Named in the registry.
};

struct TcpConnectOptions {
    QString host = {}; ///< A name or a numeric address.
    quint16 port = 0;
    std::chrono::milliseconds timeout{30000};
    QString bindAddress = {};
    QString service = {};
};

/// Role: TCP (RFC 9293). Names are resolved in the pool.
class ReactorTcp {
public:
    virtual ~ReactorTcp() = default;
    virtual Result<std::unique_ptr<Port>> listenTcp(TcpListenOptions options, ProtocolFactory factory) = 0;
    /// Ready with the transport once it is connected (the protocol has had connectionMade), or with the
    /// last address's error. Dropping the Task while connecting gives up.
    virtual Task<Result<Transport*>> connectTcp(TcpConnectOptions options, std::unique_ptr<Protocol> protocol) = 0;
};

/// Role: Unix stream sockets. A stale socket file is replaced; `mode` is set before anyone can connect.
class ReactorUnix {
public:
    virtual ~ReactorUnix() = default;
    virtual Result<std::unique_ptr<Port>> listenUnix(QString path, int mode, QString service, ProtocolFactory factory) = 0;
    virtual Task<Result<Transport*>> connectUnix(QString path, QString service, std::unique_ptr<Protocol> protocol) = 0;
};

/// Role: file descriptors of any kind (D-Bus, inotify, a guest loop's epoll).
class ReactorDescriptors {
public:
    /// Watches until let go of.
    class Watch {
    public:
        virtual ~Watch() = default;
        virtual void setWanted(bool read, bool write) = 0;
    };
    virtual ~ReactorDescriptors() = default;
    virtual std::unique_ptr<Watch> watch(int fd, std::function<void(bool readable, bool writable)> ready) = 0;
};

struct SerialOptions {
    QString device = {};  ///< "/dev/ttyUSB0"
    int baud = 9600;
    int dataBits = 8;
    enum class Parity { None, Even, Odd, Mark, Space } parity = Parity::None;
    enum class StopBits { One, OneAndHalf, Two } stopBits = StopBits::One;
    enum class Flow { None, Hardware, Software } flow = Flow::None;
    QString service = {};
};

/// Role: serial lines (QSerialPort). The first error of a port that has gone closes it: connectionLost with
/// Reason::Unplugged.
class ReactorSerial {
public:
    virtual ~ReactorSerial() = default;
    virtual Result<Transport*> openSerial(SerialOptions options, std::unique_ptr<Protocol> protocol) = 0;
};

} // namespace everyport
