#include "ui/chat/page/connectionline.h"

#include <QDateTime>
#include <QVBoxLayout>

#include "ui/chat/models/chatfeed.h"
#include "ui/chat/models/shownname.h"
#include "ui/widgets/display/measures.h"
#include "ui/widgets/display/notice.h"

namespace everyport::ui {

using chat::Account;
using chat::Conversation;

ConnectionLine::ConnectionLine(ChatFeed& feed, QWidget* parent)
    : QWidget(parent), m_feed(feed), m_notice(new Notice(Mark::Working, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 0);
    column->addWidget(m_notice);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &ConnectionLine::refresh);
    hide();
}

void ConnectionLine::setConversation(qint64 conversation)
{
    m_conversation = conversation;
    m_buttons.clear();
    refresh();
}

void ConnectionLine::refresh()
{
    const Conversation* here = m_feed.chat().conversation(m_conversation);
    const Account* account = here ? here->account : nullptr;
    const bool offline = account && account->state != Account::State::Online;
    const bool told = account && account->state == Account::State::Failed; // by a strip on the page, with its remedies
    const bool outside = account && !offline && !told && here->kind == Conversation::Kind::Room && !here->isEntered();
    const bool isNew = account && !offline && here->wantsSettings;
    setVisible((offline && !told) || outside || isNew);
    if (account && account->state == Account::State::Waiting)
        m_second.start();
    else
        m_second.stop();
    if (offline && !told)
        showAccount(account->id);
    else if (outside)
        showRoom(m_conversation);
    else if (isNew)
        showNewRoom(m_conversation);
}

void ConnectionLine::put(int mark, const QString& head, const QString& text)
{
    m_notice->setMark(Mark(mark));
    m_notice->setText(head, shownLine(text, 500));
}

void ConnectionLine::showAccount(qint64 id)
{
    const Account& account = *m_feed.chat().account(id);
    const QString kind = QStringLiteral("account%1/%2").arg(id).arg(int(account.state));
    const bool fresh = std::exchange(m_buttons, kind) != kind;
    if (fresh)
        m_notice->clearButtons();
    const auto connectIt = [this, id] { m_feed.chat().connectAccount(id); };
    const auto stop = [this, id] { m_feed.chat().disconnectAccount(id); };
    switch (account.state) {
    case Account::State::Online:
    case Account::State::Failed: break;
    case Account::State::Offline:
        put(int(Mark::Info), tr("Not connected."), tr("What you write waits here."));
        if (fresh)
            m_notice->addButton(tr("Connect"), QStringLiteral("plug"), connectIt);
        break;
    case Account::State::Connecting:
        put(int(Mark::Working), account.stage.isEmpty() ? tr("Connecting…") : tr("Connecting:"), account.stage);
        if (fresh)
            m_notice->addButton(tr("Cancel"), {}, stop);
        break;
    case Account::State::Waiting: {
        const qint64 seconds = qMax<qint64>(0, (account.retryAt - QDateTime::currentMSecsSinceEpoch() + 999) / 1000);
        put(int(Mark::Trouble), tr("Trying again in %1.").arg(spanText(seconds)), account.trouble);
        if (!fresh)
            break;
        m_notice->addButton(tr("Now"), QStringLiteral("refresh-cw"), [this, id] {
            const Account* now = m_feed.chat().account(id);
            if (now && now->link())
                now->link()->retryNow();
        });
        if (account.ownName.isEmpty()) // it never came so far: they may be wrong
            m_notice->addButton(tr("Settings…"), QStringLiteral("settings"), [this, id] { Q_EMIT settingsWanted(id); });
        m_notice->addButton(tr("Stop"), {}, stop);
        break;
    }
    }
}

void ConnectionLine::showRoom(qint64 id)
{
    const Conversation& room = *m_feed.chat().conversation(id);
    const QString kind = QStringLiteral("room%1/%2").arg(id).arg(int(room.presence));
    const bool fresh = std::exchange(m_buttons, kind) != kind;
    if (fresh)
        m_notice->clearButtons();
    if (room.presence == Conversation::Presence::Entering) {
        put(int(Mark::Working), tr("Joining…"), {});
        return;
    }
    const bool refused = room.presence == Conversation::Presence::Refused;
    put(int(refused ? Mark::Failed : Mark::Info), refused ? tr("Not let in:") : tr("You are not in this room."),
        room.trouble);
    if (!fresh)
        return;
    m_notice->addButton(
        refused ? tr("Try again") : tr("Join"), QStringLiteral("log-in"), [this, id] { Q_EMIT joinWanted(id); });
    const chat::Link* link = room.account->link();
    if (refused && link && link->mayBePerson(room.name) && !link->isRoomName(room.name))
        m_notice->addButton(tr("Write to the person"), {}, [this, id] { Q_EMIT personWanted(id); });
}

void ConnectionLine::showNewRoom(qint64 id)
{
    const QString kind = QStringLiteral("new%1").arg(id);
    if (std::exchange(m_buttons, kind) == kind)
        return;
    m_notice->clearButtons();
    put(int(Mark::Info), tr("You made this room."), tr("Nobody else gets in until it is set up."));
    m_notice->addButton(tr("Use it as it is"), QStringLiteral("check"), [this, id] { Q_EMIT defaultsWanted(id); });
    m_notice->addButton(tr("Set up…"), QStringLiteral("settings"), [this, id] { Q_EMIT roomSettingsWanted(id); });
}

} // namespace everyport::ui
