#include "app/chat/commands/directcommands.h"

#include <QDir>
#include <QStandardPaths>

#include "app/chat/model/chatmodel.h"
#include "netcore/base/sizewords.h"

namespace everyport::chat {

using namespace Qt::StringLiterals;

namespace {

using Outcome = Task<Result<CommandResult>>;

const QString saysClosed = u"That is closed."_s;

Error commandRefused(const QString& text)
{
    return {Error::Kind::Refused, Reason::BadValue, text, {}, 0};
}

Outcome ready(Result<CommandResult> result)
{
    return Outcome(std::move(result));
}

Outcome answer(const QString& text)
{
    CommandResult result;
    result.answer = text;
    return ready(result);
}

QString word(const QString& text, int at)
{
    return text.section(u' ', at, at, QString::SectionSkipEmpty);
}

QString from(const QString& text, int at)
{
    auto rest = text.section(u' ', at, -1, QString::SectionSkipEmpty).trimmed();
    if (rest.size() >= 2 && rest.startsWith(u'"') && rest.endsWith(u'"'))
        rest = rest.mid(1, rest.size() - 2);
    return rest;
}

/// What somebody offers the account, in all its conversations.
QList<Offer> offersOf(ChatModel& chat, const Account& account, const QString& person = {}, const QString& name = {})
{
    QList<Offer> found;
    for (const auto& conversation : account.conversations()) {
        for (const auto& offer : chat.offers().of(conversation->id)) {
            const bool isTheirs = person.isEmpty() || offer.from.compare(person, Qt::CaseInsensitive) == 0;
            if (isTheirs && (name.isEmpty() || offer.name.compare(name, Qt::CaseInsensitive) == 0))
                found.append(offer);
        }
    }
    return found;
}

Outcome send(ChatModel& chat, qint64 account, QString person, QString path)
{
    if (path.startsWith(u"~/"))
        path = QDir::homePath() + path.mid(1);
    auto opening = chat.openPerson(account, person);
    const auto opened = co_await std::move(opening);
    if (!opened)
        co_return opened.error();
    const auto sent = chat.sendFile(*opened, path);
    if (!sent)
        co_return sent.error();
    CommandResult result;
    result.show = *opened;
    co_return result;
}

Outcome talk(Task<Result<qint64>> asking)
{
    const auto asked = co_await std::move(asking);
    if (!asked)
        co_return asked.error();
    CommandResult result;
    result.show = *asked;
    co_return result;
}

/// Accepts a talk that is offered already, else offers one.
Outcome startChat(ChatModel& chat, Account& account, const QString& person)
{
    for (const auto& offer : offersOf(chat, account, person)) {
        if (offer.kind != Offer::Kind::Talk || offer.state != Offer::State::Open)
            continue;
        const auto taken = chat.offers().talk(offer.id);
        return taken ? answer({}) : ready(taken.error());
    }
    return talk(account.link()->offerTalk(person));
}

Outcome get(ChatModel& chat, const Account& account, const QString& person, const QString& name)
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    if (!folder.exists() && !QDir().mkpath(folder.path()))
        return ready(commandRefused(u"There is no folder %1 to save it in."_s.arg(folder.path())));
    QStringList lines;
    for (const auto& offer : offersOf(chat, account, person, name)) {
        if (offer.kind != Offer::Kind::File || offer.state != Offer::State::Open)
            continue;
        const auto saving = chat.offers().save(offer.id, folder.filePath(offer.name));
        const auto now = chat.offers().find(offer.id);
        if (!saving)
            lines.append(saving.error().text
                + (offer.caution.isEmpty() ? QString()
                                           : u" Its line in the conversation with %1 asks you."_s.arg(offer.from)));
        else if (now && now->isUnderWay())
            lines.append(u"%1 is saved as %2."_s.arg(offer.name, now->path));
    }
    if (lines.isEmpty() && offersOf(chat, account, person, name).isEmpty())
        return ready(commandRefused(
            name.isEmpty() ? u"%1 offers nothing."_s.arg(person) : u"%1 offers no \"%2\"."_s.arg(person, name)));
    return answer(lines.join(u'\n'));
}

/// How far it is: `whole` where it is known how much there will be, else `sized`.
QString ofFile(const QString& whole, const QString& sized, const QStringList& names, qint64 done, qint64 all)
{
    const auto size = sizeWords(all > 0 ? all : done, QLocale::c());
    return all > 0 ? whole.arg(names[0], names[1], QString::number(int(double(done) / double(all) * 100)), size)
                   : sized.arg(names[0], names[1], size);
}

QString lineOf(const FileTransfer& file, const QString& person)
{
    switch (file.state) {
    case FileTransfer::State::Failed: return u"%1 to %2: it was not sent."_s.arg(file.name, person);
    case FileTransfer::State::Waiting: return u"%1 to %2: it is offered."_s.arg(file.name, person);
    default: break;
    }
    return ofFile(u"%1 to %2: %3 % of %4 have been sent."_s, u"%1 to %2: %3 have been sent."_s, {file.name, person},
        file.sent, file.size);
}

QString lineOf(const Offer& offer)
{
    const bool isTalk = offer.kind == Offer::Kind::Talk;
    if (offer.state == Offer::State::Failed)
        return isTalk ? u"%1 offered to talk directly, and it came to nothing."_s.arg(offer.from)
                      : u"%1 from %2: it was not saved."_s.arg(offer.name, offer.from);
    if (offer.state == Offer::State::Open || isTalk)
        return isTalk ? u"%1 offers to talk directly."_s.arg(offer.from)
                      : u"%1 from %2: it is offered."_s.arg(offer.name, offer.from);
    return ofFile(u"%1 from %2: %3 % of %4 have been saved."_s, u"%1 from %2: %3 have been saved."_s,
        {offer.name, offer.from}, offer.got, offer.size);
}

Outcome list(ChatModel& chat, const Account& account)
{
    QStringList lines;
    for (const auto& conversation : account.conversations()) {
        for (const auto& file : chat.files().of(conversation->id))
            lines.append(lineOf(file, conversation->name));
        if (conversation->name.startsWith(u'=') && conversation->isEntered())
            lines.append(u"You talk directly to %1."_s.arg(conversation->name.mid(1)));
    }
    for (const auto& offer : offersOf(chat, account))
        lines.append(lineOf(offer));
    return answer(lines.isEmpty() ? u"Nothing is sent, offered or talked about directly."_s : lines.join(u'\n'));
}

Outcome closed(Task<Result<Done>> closing)
{
    const auto done = co_await std::move(closing);
    if (!done)
        co_return done.error();
    CommandResult result;
    result.answer = saysClosed;
    co_return result;
}

/// "close [send|get|chat] name [file]": whatever of it there is.
Outcome close(ChatModel& chat, const Account& account, const QString& rest)
{
    const auto first = word(rest, 0).toLower();
    const bool hasKind = QStringList({u"send"_s, u"get"_s, u"chat"_s}).contains(first) && !word(rest, 1).isEmpty();
    const auto person = word(rest, hasKind ? 1 : 0), name = from(rest, hasKind ? 2 : 1);
    const auto wants = [&](const QString& kind) { return !hasKind || first == kind; };
    int count = 0;
    qint64 talking = 0;
    for (const auto& offer : offersOf(chat, account, person, name)) {
        if (!wants(offer.kind == Offer::Kind::Talk ? u"chat"_s : u"get"_s))
            continue;
        ++count;
        chat.offers().putAside(offer.id);
        chat.offers().refuse(offer.id);
        chat.offers().callOff(offer.id);
    }
    for (const auto& conversation : account.conversations()) {
        const bool isTalk = conversation->name.compare(u'=' + person, Qt::CaseInsensitive) == 0;
        if (isTalk && wants(u"chat"_s))
            talking = conversation->id;
        if (conversation->name.compare(person, Qt::CaseInsensitive) != 0 || !wants(u"send"_s))
            continue;
        for (const auto& file : chat.files().of(conversation->id)) {
            if (!name.isEmpty() && file.name.compare(name, Qt::CaseInsensitive) != 0)
                continue;
            ++count;
            chat.files().putAside(file.id);
            chat.files().callOff(file.id);
        }
    }
    if (talking != 0)
        return closed(chat.closeConversation(talking));
    return count == 0 ? ready(commandRefused(u"There is nothing of that with %1."_s.arg(person))) : answer(saysClosed);
}

} // namespace

Task<Result<CommandResult>> carryOutDirect(ChatModel& chat, qint64 conversation, QString rest)
{
    auto& account = *chat.conversation(conversation)->account;
    const auto what = word(rest, 0).toLower();
    auto person = word(rest, 1);
    if (person.startsWith(u'='))
        person.remove(0, 1);
    if (what == u"list")
        return list(chat, account);
    if (what == u"send" && !from(rest, 2).isEmpty())
        return send(chat, account.id, person, from(rest, 2));
    if (what == u"get" && !person.isEmpty())
        return get(chat, account, person, from(rest, 2));
    if (what == u"chat" && !person.isEmpty())
        return startChat(chat, account, person);
    if (what == u"close" && !person.isEmpty())
        return close(chat, account, from(rest, 1));
    return ready(commandRefused(u"It is written: %1"_s.arg(
        u"/dcc send name file, /dcc get name [file], /dcc chat name, /dcc list, /dcc close [send|get|chat] name [file]"_s)));
}

} // namespace everyport::chat
