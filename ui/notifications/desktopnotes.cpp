#include "ui/notifications/desktopnotes.h"

#include <utility>

#include <QDateTime>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QTimer>
#include <QWidget>

#include "ui/frame/page/bringtofront.h"
#include "ui/frame/page/pagecontext.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

const auto service = u"org.freedesktop.Notifications"_s;
const auto path = u"/org/freedesktop/Notifications"_s;
const auto trialThing = u"trial"_s;
constexpr qint64 leastGap = 2000; ///< Milliseconds between two notes of one thing: a flood is one note.

} // namespace

DesktopNotes& DesktopNotes::of(PageContext& context)
{
    auto* known = context.window()->findChild<DesktopNotes*>({}, Qt::FindDirectChildrenOnly);
    return known ? *known : *new DesktopNotes(context);
}

DesktopNotes::DesktopNotes(PageContext& context) : QObject(context.window()), m_settings(context.memory())
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(closed(uint, uint)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(activationToken(uint, QString)));
}

void DesktopNotes::show(NoteSettings::Kind kind, const QString& thing, const QString& title, const QString& text)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_over.remove(thing); // it is true again
    const qint64 since = now - m_lastAt.value(thing);
    if (!m_settings.wants(kind, now) || (since >= 0 && since < leastGap)) // less than nothing: the clock was set back
        return;
    if (m_settings.isSilentPresenting() && m_presents && m_presents())
        return;
    m_lastAt.insert(thing, now);
    const bool isMessage = kind == NoteSettings::Kind::Message || kind == NoteSettings::Kind::Room;
    send(thing, title, isMessage && !m_settings.showsText() ? tr("New message") : text,
        isMessage ? u"im.received"_s : QString());
    m_sounds->play(m_settings.sound(kind), m_settings.volume());
}

void DesktopNotes::tryOut(std::function<void(bool taken)> told)
{
    send(trialThing, tr("Everyport"), tr("This is how it tells you of something."), {}, std::move(told));
}

void DesktopNotes::send(const QString& thing, const QString& title, const QString& text, const QString& category,
    std::function<void(bool taken)> told)
{
    if (!QDBusConnection::sessionBus().isConnected()) {
        if (told)
            told(false);
        return;
    }
    const quint64 number = ++m_last;
    m_onTheirWay.insert(thing, number);
    if (m_hasMarkup)
        return notify(thing, number, title, text, category, std::move(told));
    m_untilSaid.push_back(
        [=, this, told = std::move(told)]() mutable { notify(thing, number, title, text, category, std::move(told)); });
    if (m_untilSaid.size() == 1)
        askForMarkup();
}

/// Of the first note, not at a start: the desktop may begin its notifications only when somebody calls.
void DesktopNotes::askForMarkup()
{
    const auto call = QDBusMessage::createMethodCall(service, path, service, u"GetCapabilities"_s);
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher* done) {
        const QDBusPendingReply<QStringList> reply = *done;
        done->deleteLater();
        if (reply.isValid())
            m_hasMarkup = reply.value().contains(u"body-markup"_s);
        for (auto& note : std::exchange(m_untilSaid, {}))
            note();
    });
}

void DesktopNotes::notify(const QString& thing, quint64 number, const QString& title, const QString& text,
    const QString& category, std::function<void(bool taken)> told)
{
    // Sounds are ours: what is chosen here is heard on every desktop, and once.
    const QString entry = QGuiApplication::desktopFileName(); // and its icon
    QVariantMap hints{{u"desktop-entry"_s, entry}, {u"suppress-sound"_s, true}};
    if (!category.isEmpty())
        hints.insert(u"category"_s, category);
    auto call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    // The body is markup on some desktops: what others wrote must not be taken for it. Where nobody has said, neither.
    call << u"Everyport"_s << m_shown.value(thing) << entry << title
         << (m_hasMarkup.value_or(true) ? text.toHtmlEscaped() : text) << QStringList{u"default"_s, tr("Show")} << hints
         << -1;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, thing, number, told = std::move(told)](QDBusPendingCallWatcher* done) {
            const QDBusPendingReply<uint> reply = *done;
            done->deleteLater();
            if (told)
                told(reply.isValid());
            const bool isNewest = m_onTheirWay.value(thing) == number;
            if (isNewest)
                m_onTheirWay.remove(thing);
            if (!reply.isValid())
                return;
            if (isNewest)
                m_shown.insert(thing, reply.value());
            else if (m_shown.value(thing) != reply.value())
                withdraw(reply.value()); // read before it was shown, or a newer one stands for it
        });
}

void DesktopNotes::bringToFront(PageContext& context)
{
    ui::bringToFront(*context.window()->window(), std::exchange(of(context).m_token, {}));
}

void DesktopNotes::takeBack(const QString& thing)
{
    m_onTheirWay.remove(thing);
    m_over.remove(thing);
    if (const uint id = m_shown.take(thing))
        withdraw(id);
}

void DesktopNotes::isOver(const QString& thing)
{
    const auto stood = std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - m_lastAt.value(thing));
    if (stood < std::chrono::milliseconds::zero() || stood >= m_readingTime) // also if the clock was set back
        return takeBack(thing);
    const quint64 number = ++m_last;
    m_over.insert(thing, number);
    QTimer::singleShot(m_readingTime - stood, this, [this, thing, number] {
        if (m_over.value(thing) == number)
            takeBack(thing);
    });
}

void DesktopNotes::withdraw(uint id)
{
    auto call = QDBusMessage::createMethodCall(service, path, service, u"CloseNotification"_s);
    call << id;
    QDBusConnection::sessionBus().asyncCall(call);
}

void DesktopNotes::actionInvoked(uint id, const QString&)
{
    if (const QString thing = m_shown.key(id); !thing.isEmpty())
        Q_EMIT chosen(thing);
    m_token.clear(); // of no use for another
}

/// It comes right before what was chosen.
void DesktopNotes::activationToken(uint id, const QString& token)
{
    if (!m_shown.key(id).isEmpty())
        m_token = token;
}

void DesktopNotes::closed(uint id, uint)
{
    if (const QString thing = m_shown.key(id); !thing.isEmpty())
        m_shown.remove(thing);
}

} // namespace everyport::ui
