#pragma once

#include <QProcess>
#include <QString>

namespace everyport {

/// virtualreader.py at work: Debian's pcscd with a virtual reader, and the cards that are laid on it. What uses PC/SC
/// in this process finds that service and no other.
class VirtualReader {
public:
    static constexpr int patience = 20'000; ///< ms that starting the service, and noticing, may take at most

    /// `folder` is its own. Before the library is used first, which asks once where the service is.
    explicit VirtualReader(const QString& folder)
    {
        qputenv("PCSCLITE_CSOCK_NAME", qPrintable(folder + QStringLiteral("/pcscd.comm")));
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(EVERYPORT_TEST_DATA "/../app/devices/smartcards/virtualreader.py"), folder});
    }
    ~VirtualReader()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    VirtualReader(const VirtualReader&) = delete;
    VirtualReader& operator=(const VirtualReader&) = delete;

    /// Its answer to a command; what they are stands there. "ok" where all is well.
    QString tell(const QByteArray& command)
    {
        m_process.write(command + '\n');
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(patience))
                return QStringLiteral("the service's peer is gone");
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

private:
    QProcess m_process;
};

} // namespace everyport
