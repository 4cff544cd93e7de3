#pragma once

#include <functional>
#include <memory>

#include "app/devices/pseudoterminal.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"

namespace everyport::devices {

/// A line that is no serial port of the system's, such as one over Bluetooth, as a port all the same: what comes on it
/// is heard at port(), what is written there goes out on it. Until let go of, which is as pulling the plug. Loop's
/// thread; `reactor` must outlive it.
class CarriedLine {
public:
    /// `line`: a connected stream. `lost` is called once, when the line has ended; it may let go of this object.
    /// `isRead` says whether somebody reads at the port: what comes while nobody does is dropped, not kept. Error:
    /// Local, the system has no more terminals.
    static Result<std::unique_ptr<CarriedLine>> make(
        Reactor& reactor, FileDescriptor line, std::function<void()> lost, std::function<bool()> isRead);
    CarriedLine(const CarriedLine&) = delete;
    CarriedLine& operator=(const CarriedLine&) = delete;

    QString port() const { return m_terminal.port(); } ///< "/dev/pts/7"

private:
    CarriedLine(Reactor& reactor, FileDescriptor line, PseudoTerminal terminal, std::function<void()> lost,
        std::function<bool()> isRead);
    void lineReady(bool readable);
    void terminalReady(bool readable);
    bool hear();
    void send();
    void want();
    void lookWhoReads();

    Clock& m_clock;
    ReactorDescriptors& m_descriptors;
    FileDescriptor m_line;
    PseudoTerminal m_terminal;
    std::function<void()> m_lost;
    std::function<bool()> m_isRead;
    QByteArray m_heard; ///< Not yet in the terminal, whose buffer is full: nothing more is read until it is.
    QByteArray m_asked; ///< Not yet on the line.
    std::unique_ptr<ReactorDescriptors::Watch> m_lineWatch;
    std::unique_ptr<ReactorDescriptors::Watch> m_terminalWatch;
    Clock::Timer m_look; ///< While something waits.
};

} // namespace everyport::devices
