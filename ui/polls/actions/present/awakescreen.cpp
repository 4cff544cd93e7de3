#include "ui/polls/actions/present/awakescreen.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

QDBusMessage saverCall(const QString& method)
{
    const QString service = u"org.freedesktop.ScreenSaver"_s;
    return QDBusMessage::createMethodCall(service, u"/org/freedesktop/ScreenSaver"_s, service, method);
}

} // namespace

struct AwakeScreen::Request {
    quint32 cookie = 0;

    Request() = default;
    Request(const Request&) = delete;
    Request& operator=(const Request&) = delete;
    ~Request()
    {
        if (cookie == 0)
            return;
        auto call = saverCall(u"UnInhibit"_s);
        call << cookie;
        QDBusConnection::sessionBus().asyncCall(call);
    }
};

AwakeScreen::AwakeScreen(const QString& why) : m_request(std::make_shared<Request>())
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    auto call = saverCall(u"Inhibit"_s);
    call << u"Everyport"_s << why;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000));
    QObject::connect(
        watcher, &QDBusPendingCallWatcher::finished, watcher, [request = m_request](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<quint32> reply = *done;
            done->deleteLater();
            request->cookie = reply.isValid() ? reply.value() : 0;
        });
}

} // namespace everyport::ui
