#include "app/station/running/routes/lentchatcommands.h"

#include "app/services/core/roomcommands.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

QString sentenceOf(const RoomCommands::Known& known)
{
    const auto by = u"By %1."_s.arg(known.owner);
    return known.help.isEmpty() ? by : known.help + u' ' + by;
}

/// What went wrong in it is told where plugins are, with its traceback.
Task<Result<QStringList>> answered(QString name, QString owner, Task<Result<QStringList>> running)
{
    auto lines = co_await std::move(running);
    if (lines)
        co_return lines;
    if (lines.error().isClosed())
        co_return Error::refused(Reason::None, lines.error().text);
    co_return Error::refused(
        Reason::None, u"/%1, which %2 answers, has failed; the page Plugins tells how."_s.arg(name, owner));
}

} // namespace

QList<chat::Command> LentChatCommands::all() const
{
    QList<chat::Command> list;
    for (const auto& [name, known] : m_commands.all())
        list.append({.name = name, .usage = u"[words]"_s, .help = sentenceOf(known)});
    return list;
}

Task<Result<QStringList>> LentChatCommands::run(Call call)
{
    const auto known = m_commands.all();
    const auto found = known.find(call.name);
    if (found == known.end())
        return Result<QStringList>(Error::refused(Reason::NotFound, u"The command /%1 has gone."_s.arg(call.name)));
    // A nick at some network proves nothing: the account stays empty.
    return answered(call.name, found->second.owner,
        m_commands.run({call.name, call.words, call.who, {}, call.place, call.network}));
}

} // namespace everyport
