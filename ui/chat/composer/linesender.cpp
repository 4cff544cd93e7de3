#include "ui/chat/composer/linesender.h"

#include "netcore/task/taskstages.h"

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
                             Q_EMIT answered(result.answer);
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
