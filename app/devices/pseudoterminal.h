#pragma once

#include <chrono>

#include <QByteArray>
#include <QString>

#include "netcore/base/filedescriptor.h"
#include "netcore/base/result.h"

namespace everyport::devices {

/// Who carries a line that is full looks so often whether somebody reads at its port: of what nobody does, that lets
/// more pass than any serial line has.
inline constexpr std::chrono::milliseconds unreadLook{100};

/// A serial port without a cable: what opens port() hears what is written here. Its other end is kept open, so nothing
/// is told when a program closes it.
class PseudoTerminal {
public:
    /// `what` for the sentence where the system has no more: "a simulated reader".
    static Result<PseudoTerminal> make(const QString& what);

    QString port() const { return m_port; }    ///< "/dev/pts/7"
    int get() const { return m_master.get(); } ///< Non-blocking; to be watched and read.
    /// How much there was room for.
    qsizetype write(QByteArrayView bytes);
    /// What was written into the port, at most 1,024 bytes; empty: nothing for now.
    QByteArray read();
    bool hasUnread() const; ///< Something that was written here, as soon as the system has carried it over.
    void forget();          ///< What was written here and nobody has read.

private:
    PseudoTerminal() = default;

    FileDescriptor m_master;
    FileDescriptor m_slave; // a master whose other end nobody has open reports that without end
    QString m_port;
};

} // namespace everyport::devices
