#pragma once

#include <memory>

#include <QString>

#include "app/devices/pseudoterminal.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "protocols/rfid/farend.h"

namespace everyport::devices {

/// A reader that is none: it sits at the far end of a pseudo-terminal and writes real frames when a card is tapped,
/// and answers when it is asked. What opens port() cannot tell the difference.
class Simulator {
public:
    static Result<std::unique_ptr<Simulator>> make(Reactor& reactor, const QString& driver);
    Simulator(const Simulator&) = delete;
    Simulator& operator=(const Simulator&) = delete;

    QString port() const { return m_terminal.port(); } ///< "/dev/pts/7"; letting go of it all is as pulling the plug.
    /// Puts a card on and takes it away a moment later. Refused when such a reader cannot read that number.
    Result<Done> tap(const QString& card);

private:
    Simulator(Reactor& reactor, std::unique_ptr<rfid::FarEnd> reader, PseudoTerminal terminal);
    void speak();
    void takeAway();
    void answer();
    void write(const QByteArray& bytes);

    Reactor& m_reactor;
    std::unique_ptr<rfid::FarEnd> m_reader;
    PseudoTerminal m_terminal;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
    Clock::Timer m_repeat;
    Clock::Timer m_hold;
};

} // namespace everyport::devices
