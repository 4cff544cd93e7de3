#include "ui/chat/composer/linesender.h"

#include "netcore/task/taskstages.h"
#include "ui/chat/composer/completion.h"
#include "ui/languages/saidwords.h"
#include "ui/style/words/shownwords.h"

namespace everyport::ui {

namespace {

Task<Result<chat::CommandResult>> sayAbout(chat::ChatModel* chat, qint64 conversation, chat::Outgoing outgoing)
{
    auto saying = chat->say(conversation, std::move(outgoing));
    auto said = co_await std::move(saying);
    if (!said)
        co_return said.error();
    co_return chat::CommandResult();
}

/// "/topic [room] [words]"; what is no command of ours stays as it is.
QString writtenCommand(const QString& line)
{
    const qsizetype at = line.indexOf(QLatin1Char(' '));
    const bool isOurs = at >= 0 && chat::findCommand(line.mid(1, at - 1));
    return fromTheLeft(isOurs ? line.left(at + 1) + shownUsage(line.mid(at + 1)) : line);
}

/// Line by line, for a list may be long; of help each line is how a command is written and what it does.
QString inWindowsLanguage(const QString& answer)
{
    const QString dash = QStringLiteral(" – ");
    QStringList lines;
    for (const QString& line : answer.split(QLatin1Char('\n'))) {
        const bool isOfCommand = line.startsWith(QLatin1Char('/'));
        const qsizetype at = isOfCommand ? line.indexOf(dash) : -1;
        if (at >= 0)
            lines.append(writtenCommand(line.left(at)) + dash + saidWords(line.mid(at + dash.size())));
        else
            lines.append(isOfCommand ? writtenCommand(line) : saidWords(line));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void LineSender::send(qint64 where, const chat::Outgoing& outgoing)
{
    const QString text = outgoing.text.text;
    const bool about = (!outgoing.replyTo.isEmpty() || !outgoing.edits.isEmpty()) && !text.startsWith(QLatin1Char('/'));
    auto task = about ? sayAbout(&m_chat, where, outgoing) : chat::carryOut(m_chat, where, text);
    // Being let in takes its time, and what is typed next is meant for the room. It says itself who is not let in.
    const qint64 entering = about ? 0 : chat::roomBeingJoined(m_chat, where, text);
    // What comes of it is told here; the set only keeps it alive.
    m_work.start(std::move(task)
                     .then([this, where, entering](chat::CommandResult result) {
                         if (result.dialog != chat::CommandResult::Dialog::None)
                             Q_EMIT dialogWanted(where, result);
                         if (!result.answer.isEmpty())
                             Q_EMIT answered(inWindowsLanguage(result.answer));
                         if (result.show != 0 && result.show != entering)
                             Q_EMIT showWanted(result.show);
                         return Done();
                     })
                     .otherwise([this, where, text, entering](const Error& error) {
                         const chat::Conversation* room = m_chat.conversation(entering);
                         if (room && room->presence == chat::Conversation::Presence::Refused)
                             return Done();
                         Q_EMIT refused(where, text, error.text);
                         return Done();
                     }));
    if (entering != 0)
        Q_EMIT showWanted(entering);
}

} // namespace everyport::ui
