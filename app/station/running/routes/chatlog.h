#pragma once

#include <QHash>
#include <QStringList>

#include "app/chat/model/chatmodel.h"
#include "app/log/log.h"
#include "app/log/tellonce.h"

namespace everyport {

/// Tells the log how the chat's accounts get on: connected, left, or in trouble, in the words of the window's strip.
/// Once for each change; what an outage is tried again with is told once while it lasts, and an account that comes and
/// goes fills no log. Both must outlive it.
class ChatLog final : private chat::ChatEvents {
public:
    ChatLog(chat::ChatModel& chat, Log& log);
    ~ChatLog() override;
    ChatLog(const ChatLog&) = delete;
    ChatLog& operator=(const ChatLog&) = delete;

private:
    struct Told {
        chat::Account::State state = chat::Account::State::Offline;
        QString refusedSecret = {};
        QStringList troubles = {}; // of this state
    };
    void accountChanged(chat::Account& account) override;
    void accountRemoved(qint64 id) override { m_told.remove(id); }
    void tell(const chat::Account& account, Told& told);
    void write(LogLevel level, const chat::Account& account, const QString& sentence);

    chat::ChatModel& m_chat;
    Log& m_log;
    TellOnce m_once;
    QHash<qint64, Told> m_told;
};

} // namespace everyport
