#include "ui/chat/actions/desktopnotes.h"

#include <QDateTime>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
constexpr qint64 leastGap = 2000; ///< Milliseconds between two notes of one conversation: a flood is one note.

} // namespace

DesktopNotes::DesktopNotes(QObject* parent) : QObject(parent)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
}

void DesktopNotes::show(qint64 conversation, const QString& title, const QString& text)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (!bus.isConnected() || now - m_lastAt.value(conversation) < leastGap)
        return;
    m_lastAt.insert(conversation, now);
    m_onTheirWay.insert(conversation);
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The body is markup on some desktops: what others wrote must not be taken for it.
    call << u"Everyport"_s << m_shown.value(conversation) << u"everyport"_s << title << text.toHtmlEscaped()
         << QStringList{u"default"_s, tr("Show")}
         << QVariantMap{{u"desktop-entry"_s, u"everyport"_s}, {u"category"_s, u"im.received"_s}} << -1;
    auto* watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, conversation](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<uint> reply = *done;
        done->deleteLater();
        if (!reply.isValid())
            return;
        m_shown.insert(conversation, reply.value());
        if (!m_onTheirWay.remove(conversation))
            takeBack(conversation); // read before it was shown
    });
}

void DesktopNotes::takeBack(qint64 conversation)
{
    m_onTheirWay.remove(conversation);
    const uint id = m_shown.take(conversation);
    if (id == 0)
        return;
    auto call = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
    call << id;
    QDBusConnection::sessionBus().asyncCall(call);
}

void DesktopNotes::actionInvoked(uint id, const QString&)
{
    if (const qint64 conversation = m_shown.key(id, 0); conversation != 0)
        Q_EMIT chosen(conversation);
}

void DesktopNotes::closed(uint id, uint)
{
    if (const qint64 conversation = m_shown.key(id, 0); conversation != 0)
        m_shown.remove(conversation);
}

} // namespace everyport::ui
