#pragma once

#include <csignal>

#include <QProcess>
#include <QTemporaryDir>

namespace everyport {

/// A message bus of the test's own, which it may end, stop and start again at the same address, and services on it
/// (python3-dbusmock; Debian's Python, which has it).
class TestBus {
public:
    ~TestBus() { end(); }
    QString address() const { return QStringLiteral("unix:path=") + m_folder.filePath(QStringLiteral("bus")); }
    bool start()
    {
        m_daemon.start(QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"),
                QStringLiteral("--print-address=1"), QStringLiteral("--address=") + address()});
        return m_daemon.waitForReadyRead(20000); // it prints its address once it listens
    }
    void end()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    void hold() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }
    void release() { ::kill(pid_t(m_daemon.processId()), SIGCONT); }

    QStringList environment() const
    {
        auto all = QProcess::systemEnvironment();
        all.removeIf([](const QString& entry) { return entry.startsWith(QLatin1String("DBUS_")); });
        all.append(QStringLiteral("DBUS_SESSION_BUS_ADDRESS=") + address());
        return all;
    }
    /// A mock of `name` at /mock with the interface com.example.Mock; its own methods add to it.
    void serve(QProcess& mock, const QString& name) const
    {
        mock.setEnvironment(environment());
        mock.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        mock.start(QStringLiteral("/usr/bin/python3"),
            {QStringLiteral("-m"), QStringLiteral("dbusmock"), QStringLiteral("--session"), name,
                QStringLiteral("/mock"), QStringLiteral("com.example.Mock")});
    }

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
};

} // namespace everyport
