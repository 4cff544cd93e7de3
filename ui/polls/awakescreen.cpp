#include "ui/polls/awakescreen.h"

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

/// Outlives its AwakeScreen until the answer is here: only then can it be taken back.
struct AwakeScreen::Request {
    quint32 cookie = 0;
    bool answered = false;
    bool over = false;

    void release()
    {
        if (cookie != 0) {
            auto call = saverCall(u"UnInhibit"_s);
            call << cookie;
            QDBusConnection::sessionBus().asyncCall(call);
        }
        delete this;
    }
};

AwakeScreen::AwakeScreen(const QString& why)
    : m_request(new Request)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        m_request->answered = true;
        return;
    }
    auto call = saverCall(u"Inhibit"_s);
    call << u"Everyport"_s << why;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000));
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [request = m_request](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<quint32> reply = *done;
        done->deleteLater();
        request->cookie = reply.isValid() ? reply.value() : 0;
        request->answered = true;
        if (request->over)
            request->release();
    });
}

AwakeScreen::~AwakeScreen()
{
    if (m_request->answered)
        m_request->release();
    else
        m_request->over = true;
}

} // namespace everyport::ui
