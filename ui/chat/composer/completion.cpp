#include "ui/chat/composer/completion.h"

#include <algorithm>

#include <QCoreApplication>
#include <QStringList>

#include "app/chat/network/account.h"
#include "ui/chat/composer/emoji.h"
#include "ui/chat/models/shownname.h"
#include "ui/languages/declaredwords.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

struct CompletionWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::Completion)
};

constexpr qsizetype mostHits = 40;

using chat::Conversation;

/// What a part of a usage is called for people; what is typed as it stands, such as "send|get", has no other name.
QString calledPart(const QString& part)
{
    const std::pair<QLatin1StringView, QString> names[] = {{"address"_L1, CompletionWords::tr("address")},
        {"command"_L1, CompletionWords::tr("command")}, {"file"_L1, CompletionWords::tr("file")},
        {"line"_L1, CompletionWords::tr("line")}, {"name"_L1, CompletionWords::tr("name")},
        {"password"_L1, CompletionWords::tr("password")}, {"reason"_L1, CompletionWords::tr("reason")},
        {"room"_L1, CompletionWords::tr("room")}, {"words"_L1, CompletionWords::tr("words")}};
    for (const auto& [known, name] : names) {
        if (known == part)
            return name;
    }
    return part;
}

QString written(const chat::Command& command)
{
    return QLatin1Char('/') + command.name
        + (command.usage.isEmpty() ? QString() : QLatin1Char(' ') + shownUsage(command.usage));
}

Completion commandHits(const QString& word, const QList<chat::Command>& commands)
{
    Completion found{Completion::Kind::Command, 0, word.size(), {}};
    for (const chat::Command& command : commands) {
        const QString wanted = word.mid(1);
        const bool named = command.name.startsWith(wanted, Qt::CaseInsensitive)
            || std::any_of(command.others.begin(), command.others.end(), [&](const QString& other) {
                   return !wanted.isEmpty() && other.compare(wanted, Qt::CaseInsensitive) == 0;
               });
        if (named && found.hits.size() < mostHits)
            found.hits.append(
                {QLatin1Char('/') + command.name + QLatin1Char(' '), written(command), declaredWords(command.help)});
    }
    return found;
}

/// A name within a command is only a name; at the start of a line it is spoken to.
Completion nameHits(const QString& word, qsizetype from, bool inCommand, const Conversation& conversation)
{
    const bool at = word.startsWith(QLatin1Char('@'));
    const QString wanted = at ? word.mid(1) : word;
    QList<chat::Member> members;
    if (conversation.kind == Conversation::Kind::Person && conversation.name.startsWith(wanted, Qt::CaseInsensitive))
        members.append({.name = conversation.name});
    for (const chat::Member& member : conversation.members()) {
        if (!member.isMe && member.name.startsWith(wanted, Qt::CaseInsensitive))
            members.append(member);
    }
    std::sort(members.begin(), members.end(), [](const chat::Member& a, const chat::Member& b) {
        return a.spokeAt != b.spokeAt ? a.spokeAt > b.spokeAt : a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    Completion found{Completion::Kind::Name, from, word.size(), {}};
    const QString after = from == 0 && !inCommand ? QStringLiteral(": ") : QStringLiteral(" ");
    for (const chat::Member& member : members.mid(0, mostHits))
        found.hits.append({shownName(member.name, 512) + after, shownName(member.name),
            member.isAway ? CompletionWords::tr("away") : QString()});
    return found;
}

Completion roomHits(const QString& word, qsizetype from, const Conversation& conversation)
{
    Completion found{Completion::Kind::Room, from, word.size(), {}};
    if (!conversation.account)
        return found;
    for (const auto& other : conversation.account->conversations()) {
        if (other->kind == Conversation::Kind::Room && other->name.startsWith(word, Qt::CaseInsensitive)
            && found.hits.size() < mostHits)
            found.hits.append({shownName(other->name, 512) + QLatin1Char(' '), shownName(other->name),
                shownLine(other->topic.text, 80)});
    }
    const chat::Link* link = conversation.account->link();
    for (const auto& room : link ? link->rememberedRooms() : QList<chat::RememberedRoom>()) {
        if (room.name.startsWith(word, Qt::CaseInsensitive) && found.hits.size() < mostHits)
            found.hits.append(
                {shownName(room.name, 512) + QLatin1Char(' '), shownName(room.name), shownLine(room.title, 80)});
    }
    return found;
}

Completion emojiHits(const QString& word, qsizetype from)
{
    Completion found{Completion::Kind::Emoji, from, word.size(), {}};
    for (const Emoji& emoji : findEmoji(word.mid(1)))
        found.hits.append({emoji.sign + QLatin1Char(' '), emoji.sign + QStringLiteral("  ") + emoji.name, {}});
    return found;
}

} // namespace

Completion completionAt(const QString& text, qsizetype cursor, const Conversation* conversation,
    chat::Abilities abilities, bool byTab, const QList<chat::Command>& lent)
{
    if (!conversation || cursor <= 0 || cursor > text.size())
        return {};
    qsizetype from = cursor;
    while (from > 0 && !text[from - 1].isSpace() && cursor - from < 512)
        --from;
    const QString word = text.mid(from, cursor - from);
    if (word.isEmpty())
        return {};
    if (from == 0 && word.startsWith(QLatin1Char('/')) && !word.startsWith(QLatin1String("//")))
        return commandHits(word, chat::commandsFor(abilities, conversation->kind) + lent);
    // ":)" and "12:30" are no searches.
    const bool search = word.size() >= 3 && word.startsWith(QLatin1Char(':')) && word.at(1).isLetterOrNumber();
    if (search)
        return emojiHits(word, from);
    if (!byTab)
        return {};
    const bool inCommand = text.startsWith(QLatin1Char('/'));
    chat::Link* link = conversation->account ? conversation->account->link() : nullptr;
    const bool likeRoom = link ? link->isRoomName(word) : word.startsWith(QLatin1Char('#'));
    return likeRoom ? roomHits(word, from, *conversation) : nameHits(word, from, inCommand, *conversation);
}

QString commandHint(
    const QString& text, chat::Abilities abilities, const Conversation* conversation, const QList<chat::Command>& lent)
{
    if (!conversation || !text.startsWith(QLatin1Char('/')) || text.startsWith(QLatin1String("//"))
        || !text.contains(QLatin1Char(' ')))
        return {};
    const QString name = text.mid(1).section(QLatin1Char(' '), 0, 0);
    const chat::Command* command = chat::findCommand(name);
    for (const chat::Command& each : lent) {
        if (!command && each.name == name.toLower())
            command = &each;
    }
    if (!command)
        return CompletionWords::tr("There is no such command. Two strokes, //, begin a text with one.");
    if (command->needs & ~abilities)
        return CompletionWords::tr("/%1 does not work on this network.").arg(command->name);
    return CompletionWords::tr("%1: %2").arg(fromTheLeft(written(*command)), declaredWords(command->help));
}

QString shownUsage(const QString& usage)
{
    QStringList parts = usage.split(QLatin1Char(' '));
    for (QString& part : parts) {
        const bool mayBeLeft = part.startsWith(QLatin1Char('[')) && part.endsWith(QLatin1Char(']'));
        part = mayBeLeft ? QLatin1Char('[') + calledPart(part.mid(1, part.size() - 2)) + QLatin1Char(']')
                         : calledPart(part);
    }
    return parts.join(QLatin1Char(' '));
}

} // namespace everyport::ui
