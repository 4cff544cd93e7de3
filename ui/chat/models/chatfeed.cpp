#include "ui/chat/models/chatfeed.h"

namespace everyport::ui {

ChatFeed::ChatFeed(chat::ChatModel& space, QObject* parent)
    : QObject(parent), m_space(space), m_pictures(new Pictures(space, this))
{
    m_space.addListener(this);
}

ChatFeed::~ChatFeed()
{
    m_space.removeListener(this);
}

void ChatFeed::accountChanged(chat::Account& account)
{
    Q_EMIT accountToldOf(account.id);
}

} // namespace everyport::ui
