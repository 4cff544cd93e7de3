#include "ui/chat/models/chatfeed.h"

namespace everyport::ui {

ChatFeed::ChatFeed(chat::ChatModel& chat, QObject* parent)
    : QObject(parent), m_chat(chat), m_pictures(new Pictures(chat, this))
{
    m_chat.addListener(this);
}

ChatFeed::~ChatFeed()
{
    m_chat.removeListener(this);
}

void ChatFeed::accountChanged(chat::Account& account)
{
    Q_EMIT accountToldOf(account.id);
}

} // namespace everyport::ui
