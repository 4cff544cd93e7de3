#pragma once

#include <memory>

#include "netcore/base/filedescriptor.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/transport/transport.h"

namespace everyport::ssh {

/// Joins a transport that has no descriptor to lend (TLS, a serial line, a test's memory) to a socket pair, since the
/// library wants a descriptor. Bounded both ways: the transport is paused while the pair is full, the pair is not read
/// while the transport's queue is long. Owned by the connection.
class Relay final : private Producer {
public:
    /// `other` becomes the library's end. Null when the system has no descriptors left.
    static std::unique_ptr<Relay> create(Reactor& reactor, Transport& transport, FileDescriptor& other);
    ~Relay() override;

    void dataReceived(QByteArrayView bytes);
    void transportReplaced(Transport& transport);

private:
    Relay(Reactor& reactor, Transport& transport, FileDescriptor end);
    void became(bool readable, bool writable);
    void readSome();
    void writeWaiting();
    void updateInterest();
    void pauseProducing() override;
    void resumeProducing() override;
    void stopProducing() override { m_transport = nullptr; }

    Transport* m_transport;
    FileDescriptor m_end;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    QByteArray m_waiting; // did not fit into the pair
    bool m_paused = false;
    bool m_ended = false;
};

} // namespace everyport::ssh
