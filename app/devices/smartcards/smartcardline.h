#pragma once

#include <memory>

#include "app/devices/pseudoterminal.h"
#include "app/devices/smartcards/smartcardchannel.h"
#include "app/devices/smartcards/smartcards.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport::devices {

/// A reader of the smart card service as a port: at the far end of a pseudo-terminal it says what rfid::PcscDriver
/// understands, and does what that asks for. Its thread is there once somebody listens. Letting go of it is as pulling
/// the plug. Loop's thread; `reactor` must outlive it.
class SmartCardLine {
public:
    /// Error: Local, the system has no more terminals.
    static Result<std::unique_ptr<SmartCardLine>> make(Reactor& reactor, const SmartCardReader& reader);
    SmartCardLine(const SmartCardLine&) = delete;
    SmartCardLine& operator=(const SmartCardLine&) = delete;

    QString terminal() const { return m_terminal.port(); }  ///< "/dev/pts/7"
    const QString& reader() const { return m_reader.name; } ///< As the service calls it.
    void setStatus(const rfid::PcscStatus& status);

private:
    SmartCardLine(Reactor& reactor, const SmartCardReader& reader, PseudoTerminal terminal);
    void listen();
    void take(const rfid::PcscRecord& record);
    void say(const rfid::PcscRecord& record);

    Reactor& m_reactor;
    SmartCardReader m_reader;
    PseudoTerminal m_terminal;
    QByteArray m_asked; ///< Not yet a whole record.
    std::unique_ptr<SmartCardChannel> m_channel;
    std::unique_ptr<ReactorDescriptors::Watch> m_watch;
};

} // namespace everyport::devices
