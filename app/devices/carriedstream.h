#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

#include "app/devices/pseudoterminal.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/transport/baseprotocol.h"

namespace everyport::devices {

/// A connection to a serial server (TCP, TLS) as a port: what comes on it is heard at a pseudo-terminal, what is
/// written there goes out on it. The terminal is there as long as the connection is; its end is as pulling the plug.
/// What does not fit into the terminal waits at the peer, unless nobody reads there: then it is dropped. What the peer
/// does not take waits in the terminal. Nothing grows. A peer that is gone without a word is missed after `deadAfter`.
/// Owned by its transport; loop's thread.
class CarriedStream final : public BaseProtocol, private Producer {
public:
    static constexpr std::chrono::seconds deadAfter{45};

    /// `who` names the connection on the Connections page; `opened` is told the terminal's path, "/dev/pts/7"; `isRead`
    /// says whether somebody reads there. Where the system has no more terminals, the connection ends.
    CarriedStream(Reactor& reactor, QString who, std::function<void(const QString& terminal)> opened,
        std::function<bool()> isRead);
    ~CarriedStream() override;

    /// `last` is given the terminal when the connection has ended: what came last is still to be read there. Without it
    /// that is gone. Before connectionMade.
    void setLast(std::function<void(PseudoTerminal terminal)> last) { m_last = std::move(last); }

    void connectionMade(Transport& transport) override;
    void dataReceived(QByteArrayView bytes) override;
    void connectionLost(const Error& reason) override;
    qsizetype mostAtOnce() const override { return 1024; }

private:
    void pauseProducing() override;
    void resumeProducing() override;
    void terminalReady(bool readable);
    void want();
    void lookWhoReads();

    Reactor& m_reactor;
    QString m_who;
    std::function<void(const QString&)> m_opened;
    std::function<bool()> m_isRead;
    std::function<void(PseudoTerminal)> m_last;
    std::optional<PseudoTerminal> m_terminal;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch; // of the terminal
    QByteArray m_heard;      ///< Not yet in the terminal, whose buffer is full: nothing more is read until it is.
    bool m_isPaused = false; ///< The peer takes nothing just now.
    Clock::Timer m_look;     ///< While something waits.
};

} // namespace everyport::devices
