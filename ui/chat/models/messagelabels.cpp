#include "ui/chat/models/messagelabels.h"

#include <algorithm>

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "app/chat/network/network.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {
namespace {

struct MessageWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::MessageWords)
};

using chat::Message;
using chat::MessageKind;

QString withReason(const QString& sentence, const QString& reason)
{
    const QString shown = shownLine(reason, 200);
    return shown.isEmpty() ? sentence : MessageWords::tr("%1 (%2)").arg(sentence, isolated(shown));
}

} // namespace

QString eventWords(const Message& message)
{
    const QString who = isolated(shownName(message.sender));
    const QString detail = isolated(shownName(message.detail));
    const bool isOurs = message.kind == MessageKind::Mode || message.kind == MessageKind::Info
        || message.kind == MessageKind::Trouble; // or the network's, which nobody knows
    const QString text = shownLine(isOurs ? saidWords(message.text.text) : message.text.text);
    switch (message.kind) {
    case MessageKind::Joined: return MessageWords::tr("%1 joined").arg(who);
    case MessageKind::Left: return withReason(MessageWords::tr("%1 left").arg(who), text);
    case MessageKind::Quit: return withReason(MessageWords::tr("%1 went offline").arg(who), text);
    case MessageKind::Renamed: return MessageWords::tr("%1 is now called %2").arg(who, detail);
    case MessageKind::Removed: return withReason(MessageWords::tr("%1 removed %2").arg(who, detail), text);
    case MessageKind::Topic:
        if (text.isEmpty())
            return MessageWords::tr("%1 took the topic away").arg(who);
        return message.sender.isEmpty() ? MessageWords::tr("Topic: %1").arg(isolated(text))
                                        : MessageWords::tr("%1 set the topic: %2").arg(who, isolated(text));
    case MessageKind::Mode:
        return message.sender.isEmpty() ? text : MessageWords::tr("%1: %2").arg(who, isolated(text));
    default: return text;
    }
}

QString foldWords(const QList<Message>& messages)
{
    int joined = 0, left = 0, renamed = 0;
    for (const Message& message : messages) {
        joined += message.kind == MessageKind::Joined;
        left += message.kind == MessageKind::Left || message.kind == MessageKind::Quit;
        renamed += message.kind == MessageKind::Renamed;
    }
    QStringList parts;
    if (joined > 0)
        parts.append(MessageWords::tr("%n joined", nullptr, joined));
    if (left > 0)
        parts.append(MessageWords::tr("%n left", nullptr, left));
    if (renamed > 0)
        parts.append(MessageWords::tr("%n changed their names", nullptr, renamed));
    return parts.join(MessageWords::tr(", "));
}

QString spokenWords(const Message& message)
{
    const QString time = timeWords(message.at);
    if (!chat::isSpoken(message.kind))
        return MessageWords::tr("%1, %2").arg(time, eventWords(message));
    const QString who = message.isMine ? MessageWords::tr("you") : shownName(message.sender);
    QString text = message.isRedacted ? MessageWords::tr("message taken back") : shownText(message.text.text, 1000);
    if (message.isMention)
        text = MessageWords::tr("%1 (mentions you)").arg(text);
    const QString state = deliveryWords(message);
    return state.isEmpty() ? MessageWords::tr("%1, %2: %3").arg(time, who, text)
                           : MessageWords::tr("%1, %2: %3, %4").arg(time, who, text, state);
}

QString copiedHead(const Message& message)
{
    const QString time = QLocale().toString(
        QDateTime::fromMSecsSinceEpoch(message.at), QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    switch (message.kind) {
    case MessageKind::Text: return QStringLiteral("[%1] <%2> ").arg(time, shownName(message.sender));
    case MessageKind::Action: return QStringLiteral("[%1] * ").arg(time); // the name is part of what is said
    case MessageKind::Notice: return QStringLiteral("[%1] -%2- ").arg(time, shownName(message.sender));
    default: return QStringLiteral("[%1] ").arg(time);
    }
}

QString copiedWords(const Message& message)
{
    if (!chat::isSpoken(message.kind))
        return copiedHead(message) + eventWords(message).remove(QChar(0x2068)).remove(QChar(0x2069));
    const QString who = message.kind == MessageKind::Action ? shownName(message.sender) + QLatin1Char(' ') : QString();
    return copiedHead(message) + who + message.text.text;
}

QString deliveryWords(const Message& message)
{
    switch (message.delivery) {
    case chat::Delivery::None: return {};
    case chat::Delivery::Waiting: return MessageWords::tr("waiting to be sent");
    case chat::Delivery::Sent: return MessageWords::tr("sent");
    case chat::Delivery::Received: return MessageWords::tr("received");
    case chat::Delivery::Read: return MessageWords::tr("read");
    case chat::Delivery::Failed:
        return message.trouble.isEmpty() ? MessageWords::tr("Not sent")
                                         : MessageWords::tr("Not sent: %1").arg(shownLine(saidWords(message.trouble)));
    }
    return {};
}

QString dayWords(qint64 at, qint64 now)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const QDate today = QDateTime::fromMSecsSinceEpoch(now).date();
    if (day == today)
        return MessageWords::tr("Today");
    if (day.daysTo(today) == 1)
        return MessageWords::tr("Yesterday");
    const QString written = longDay(day, day.year() != today.year());
    return written.isEmpty() ? QLocale().toString(day) : written;
}

QString timeWords(qint64 at)
{
    return shortTime(QDateTime::fromMSecsSinceEpoch(at).time());
}

QString rankWords(chat::Member::Rank rank)
{
    using Rank = chat::Member::Rank;
    switch (rank) {
    case Rank::Owner: return MessageWords::tr("Owners");
    case Rank::Administrator: return MessageWords::tr("Administrators");
    case Rank::Moderator: return MessageWords::tr("Moderators");
    case Rank::Helper: return MessageWords::tr("Helpers");
    case Rank::Voiced: return MessageWords::tr("May speak");
    case Rank::Member: return MessageWords::tr("Members");
    }
    return {};
}

QString accountTitle(const chat::Account& account, int most)
{
    const QString title = account.shownTitle(), words = knownWords(title);
    if (words == title || !account.type)
        return shownName(title, most);
    const auto presets = account.type->presets();
    const bool isOurs = std::any_of(
        presets.begin(), presets.end(), [&](const chat::Preset& preset) { return preset.title == title; });
    return shownName(isOurs ? words : title, most);
}

QString accountWords(const chat::Account& account)
{
    using State = chat::Account::State;
    switch (account.state) {
    case State::Offline: return MessageWords::tr("offline");
    case State::Connecting:
        return account.stage.isEmpty()
            ? MessageWords::tr("connecting")
            : MessageWords::tr("connecting: %1").arg(shownLine(saidWords(account.stage), 120));
    case State::Online: return account.isAway ? MessageWords::tr("away") : MessageWords::tr("online");
    case State::Waiting: return MessageWords::tr("waiting to reconnect");
    case State::Failed: return MessageWords::tr("needs you");
    }
    return {};
}

Mark accountMark(const chat::Account& account)
{
    using State = chat::Account::State;
    switch (account.state) {
    case State::Offline: return Mark::Stopped;
    case State::Connecting: return Mark::Working;
    case State::Online: return account.isAway ? Mark::Scheduled : Mark::Good;
    case State::Waiting: return Mark::Trouble;
    case State::Failed: return Mark::Failed;
    }
    return Mark::None;
}

QString presenceWords(const chat::Conversation& conversation)
{
    using Presence = chat::Conversation::Presence;
    const bool isRoom = conversation.kind == chat::Conversation::Kind::Room;
    switch (conversation.presence) {
    case Presence::Out: return isRoom ? MessageWords::tr("not joined") : QString();
    case Presence::Entering: return MessageWords::tr("joining");
    case Presence::In: return {};
    case Presence::Away: return MessageWords::tr("away");
    case Presence::Refused: return MessageWords::tr("refused");
    }
    return {};
}

QString conversationTitle(const chat::Conversation& conversation)
{
    if (conversation.kind == chat::Conversation::Kind::Network && conversation.account)
        return accountTitle(*conversation.account);
    return shownName(conversation.shownName());
}

} // namespace everyport::ui
