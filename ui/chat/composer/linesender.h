#pragma once

#include <QObject>

#include "app/chat/commands/commands.h"
#include "app/chat/model/chatmodel.h"
#include "netcore/task/taskset.h"

namespace everyport::ui {

/// Sends what was written, carries it out where it is a command, and tells what became of it. Dropping it drops what is
/// under way, not what was stored to be sent. `space` outlives it. The window's thread.
class LineSender : public QObject {
    Q_OBJECT
public:
    explicit LineSender(chat::ChatModel& chat) : m_chat(chat) {}

    void send(qint64 conversation, const chat::Outgoing& outgoing);

Q_SIGNALS:
    void answered(const QString& sentence); ///< By a command.
    void refused(qint64 conversation, const QString& text, const QString& why);
    void showWanted(qint64 conversation);
    void dialogWanted(qint64 conversation, const everyport::chat::CommandResult& wanted);

private:
    chat::ChatModel& m_chat;
    TaskSet m_work{TaskSet::alreadyTold}; // by `refused`
};

} // namespace everyport::ui
