#pragma once

#include <unistd.h>

#include <array>

#include <QDBusPendingCallWatcher>
#include <QDBusUnixFileDescriptor>
#include <sys/socket.h>

#include "netcore/base/filedescriptor.h"
#include "tests/netcore/bus/objectserver.h"

namespace everyport {

/// A BlueZ of the test's own with one reader in reach: whoever registered the Serial Port Profile is handed a line,
/// whose other end is `device`.
class PlayedBluez : public ObjectServer {
public:
    explicit PlayedBluez(const QString& address)
        : ObjectServer(address, QStringLiteral("org.bluez"), QStringLiteral("/")),
          m_caller(QDBusConnection::connectToBus(address, QStringLiteral("bluez-of-the-test")))
    {
        add(QStringLiteral("/org/bluez/hci0"),
            {{QStringLiteral("org.bluez.Adapter1"), {{QStringLiteral("Powered"), true}}}});
        handle = [this](const QDBusMessage& call) { return isHandled(call); };
    }
    ~PlayedBluez() override { QDBusConnection::disconnectFromBus(QStringLiteral("bluez-of-the-test")); }

    /// Its path; paired, with a serial line.
    static inline const QString reader = QStringLiteral("/org/bluez/hci0/dev_00_11_22_33_44_55");
    void pair(bool paired = true)
    {
        add(reader,
            {{QStringLiteral("org.bluez.Device1"),
                {{QStringLiteral("Address"), QStringLiteral("00:11:22:33:44:55")},
                    {QStringLiteral("Alias"), QStringLiteral("Till 2")}, {QStringLiteral("Paired"), paired},
                    {QStringLiteral("Connected"), false},
                    {QStringLiteral("UUIDs"), QStringList{QStringLiteral("00001101-0000-1000-8000-00805f9b34fb")}}}}});
    }

    FileDescriptor device;               ///< The reader's end of the line that was handed over last.
    bool isInReach = true;               ///< Else connecting fails, as BlueZ says it.
    bool handsOver = true;               ///< Else it says that it is connected, and nothing comes.
    bool isAnother = false;              ///< The line comes from a program that is not BlueZ.
    int connections = 0;                 ///< How often it was asked.
    QVariantMap options;                 ///< Of the profile that was registered.
    std::function<void()> asked = [] {}; ///< Called then, before it answers.
    QString refused;                     ///< What the program said to a line, where it took none.

private:
    bool isHandled(const QDBusMessage& call)
    {
        if (call.member() == QLatin1String("RegisterProfile")) {
            m_profile = {call.service(), call.arguments().value(0).value<QDBusObjectPath>().path()};
            options = qdbus_cast<QVariantMap>(call.arguments().value(2));
            send(call.createReply());
            return true;
        }
        if (call.member() != QLatin1String("ConnectProfile"))
            return false;
        ++connections;
        asked();
        if (!isInReach) {
            send(call.createErrorReply(QStringLiteral("org.bluez.Error.Failed"), QStringLiteral("Host is down")));
            return true;
        }
        if (!handsOver) {
            send(call.createReply());
            return true;
        }
        handOver(call);
        return true;
    }
    void handOver(const QDBusMessage& call)
    {
        std::array<int, 2> ends{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            qFatal("no sockets");
        device = FileDescriptor(ends[0]);
        auto line = QDBusMessage::createMethodCall(
            m_profile.first, m_profile.second, QStringLiteral("org.bluez.Profile1"), QStringLiteral("NewConnection"));
        line << QVariant::fromValue(QDBusObjectPath(call.path()))
             << QVariant::fromValue(QDBusUnixFileDescriptor(ends[1])) << QVariantMap();
        ::close(ends[1]);
        auto* answer = new QDBusPendingCallWatcher(isAnother ? m_caller.asyncCall(line) : asyncCall(line), this);
        QObject::connect(answer, &QDBusPendingCallWatcher::finished, this, [this, call](QDBusPendingCallWatcher* done) {
            refused = done->isError() ? done->error().message() : QString();
            send(call.createReply());
            done->deleteLater();
        });
    }

    QDBusConnection m_caller;
    std::pair<QString, QString> m_profile;
};

} // namespace everyport
