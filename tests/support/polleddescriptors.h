#pragma once

#include <vector>

#include "netcore/base/slottable.h"
#include "netcore/interfaces/descriptors.h"
#include "netcore/sockets/socketcalls.h"

namespace everyport {

/// Real descriptors for a reactor without a loop: asked with poll(2) whenever the test wants a turn. So whatever stands
/// on Descriptors (streams, datagrams, child processes) works in tests that move time by hand.
class PolledDescriptors final : public Descriptors {
public:
    explicit PolledDescriptors(Reactor& reactor) : m_reactor(reactor) {}
    ~PolledDescriptors() override { end(); }
    PolledDescriptors(const PolledDescriptors&) = delete;
    PolledDescriptors& operator=(const PolledDescriptors&) = delete;

    void poll();    ///< Tells what is ready now.
    bool endTurn(); ///< False when there was nothing to do.
    void end();     ///< Whoever is still connected hears of the end.

    Id add(int fd, Readiness& who, bool read, bool write) override;
    void change(Id id, bool read, bool write) override;
    void remove(Id id) override { m_watched.take(id); }
    bool shareIsOver() const override { return false; }
    void beginShare() override {}
    void notifyAgain(Id id) override { m_again.push_back(id); }
    void atTurnEnd(TurnEnd& who) override { m_turnEnds.push_back(&who); }
    Id own(std::shared_ptr<Transport> transport) override { return m_transports.add(std::move(transport)); }
    void disown(Id id) override;
    Reactor& reactor() override { return m_reactor; }
    QByteArray& readBuffer() override;
    const QByteArray& lastRead() const override { return m_readBuffer; }
    SocketCalls& calls() override { return m_calls; }

private:
    struct Watched {
        Readiness* who = nullptr;
        int fd = -1;
        short events = 0;
    };
    Reactor& m_reactor;
    SlotTable<Watched> m_watched;
    std::vector<Id> m_order; // as they were added
    std::vector<Id> m_again; // told readable at the next poll
    std::vector<TurnEnd*> m_turnEnds;
    SlotTable<std::shared_ptr<Transport>> m_transports;
    std::vector<std::shared_ptr<Transport>> m_retired; // until the turn is over
    QByteArray m_readBuffer;
    SocketCalls m_calls;
};

} // namespace everyport
