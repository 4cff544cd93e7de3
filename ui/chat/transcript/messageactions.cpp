#include "ui/chat/transcript/messageactions.h"

#include <QMenu>

#include "ui/chat/models/shownname.h"
#include "ui/style/colours/icons.h"

namespace everyport::ui {

using Spot = RowLayout::Spot;

namespace {

constexpr qsizetype mostLinks = 8;

QString forMenu(QString words)
{
    return words.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

const char* const usualReactions[] = {"👍", "❤️", "😂", "🎉", "😮", "😢", "👀", "✅"};

} // namespace

void MessageActions::setOwnName(const QString& name, chat::Abilities abilities)
{
    m_ownName = name;
    m_abilities = abilities;
}

void MessageActions::press(const TranscriptRow& row, const RowLayout::Spot& spot)
{
    switch (spot.kind) {
    case Spot::Kind::Nothing:
    case Spot::Kind::Fold:
    case Spot::Kind::Reply: break;
    case Spot::Kind::Link: Q_EMIT linkWanted(spot.url); break;
    case Spot::Kind::TryAgain: Q_EMIT againWanted(row.first()); break;
    case Spot::Kind::GiveUp: Q_EMIT giveUpWanted(row.first()); break;
    case Spot::Kind::Reaction:
        if (canReact()) {
            const bool mine = row.messages.first().reactions.value(spot.text).contains(m_ownName, Qt::CaseInsensitive);
            Q_EMIT reactionWanted(row.messages.first().id, spot.text, !mine);
        }
        break;
    }
}

void MessageActions::enter(const TranscriptRow& row, const QList<LinkFound>& links, const QUrl& chosen)
{
    if (!chosen.isEmpty())
        Q_EMIT linkWanted(chosen);
    else if (!row.messages.isEmpty() && row.messages.first().delivery == chat::Delivery::Failed)
        Q_EMIT againWanted(row.first());
    else if (!links.isEmpty())
        Q_EMIT linkWanted(links.first().url);
}

void MessageActions::fill(
    QMenu& menu, const TranscriptRow& row, const QList<LinkFound>& links, const RowLayout::Spot& spot)
{
    const chat::Message message = row.messages.first();
    const auto add = [&](const QString& iconName, const QString& text, auto&& done) {
        connect(menu.addAction(icon(iconName), text), &QAction::triggered, this, done);
    };
    fillLinks(menu, links, spot);
    add(QStringLiteral("copy"), tr("Copy"), [this] { Q_EMIT copyWanted(); });
    if (row.kind != TranscriptRow::Kind::Message)
        return;
    if (message.delivery == chat::Delivery::Failed)
        add(QStringLiteral("refresh-cw"), tr("Try again"),
            [this, number = message.number] { Q_EMIT againWanted(number); });
    if (message.delivery == chat::Delivery::Failed || message.delivery == chat::Delivery::Waiting)
        add(QStringLiteral("x"), tr("Give up"), [this, number = message.number] { Q_EMIT giveUpWanted(number); });
    if (!message.isMine)
        add(QStringLiteral("message-circle"), tr("Message %1").arg(forMenu(shownName(message.sender, 30))),
            [this, who = message.sender] { Q_EMIT personWanted(who); });
    if (message.id.isEmpty() || message.isRedacted)
        return;
    if (m_abilities.testFlag(chat::Ability::Reply))
        add(QStringLiteral("reply"), tr("Answer"), [this, message] { Q_EMIT replyWanted(message); });
    if (m_abilities.testFlag(chat::Ability::React)) {
        QMenu* react = menu.addMenu(icon(QStringLiteral("smile-plus")), tr("React"));
        for (const char* emoji : usualReactions) {
            const QString text = QString::fromUtf8(emoji);
            connect(react->addAction(text), &QAction::triggered, this,
                [this, text, id = message.id] { Q_EMIT reactionWanted(id, text, true); });
        }
    }
    if (m_abilities.testFlag(chat::Ability::Edit) && message.isMine)
        add(QStringLiteral("pencil"), tr("Change"), [this, message] { Q_EMIT editWanted(message); });
    if (m_abilities.testFlag(chat::Ability::Redact) && message.isMine)
        add(QStringLiteral("trash-2"), tr("Take back"), [this, id = message.id] { Q_EMIT redactWanted(id); });
}

/// The one that is pointed at; by the keyboard all that the message has.
void MessageActions::fillLinks(QMenu& menu, const QList<LinkFound>& links, const RowLayout::Spot& spot)
{
    QList<QUrl> urls;
    if (spot.kind == Spot::Kind::Link)
        urls.append(spot.url);
    for (const LinkFound& link : links) {
        if (spot.kind == Spot::Kind::Nothing && urls.size() < mostLinks && !urls.contains(link.url))
            urls.append(link.url);
    }
    for (const QUrl& url : urls) {
        const QString shown = forMenu(shownLine(url.toDisplayString(), 60));
        connect(menu.addAction(icon(QStringLiteral("external-link")), tr("Open %1").arg(shown)), &QAction::triggered,
            this, [this, url] { Q_EMIT linkWanted(url); });
        const QString words = urls.size() == 1 ? tr("Copy the address") : tr("Copy %1").arg(shown);
        connect(menu.addAction(icon(QStringLiteral("link")), words), &QAction::triggered, this,
            [this, url] { Q_EMIT copyTextWanted(url.toString(QUrl::FullyEncoded), tr("the address")); });
    }
    if (!urls.isEmpty())
        menu.addSeparator();
}

} // namespace everyport::ui
