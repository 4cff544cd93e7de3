#pragma once

#include <QCoreApplication>

#include "app/chat/model/chatmodel.h"

namespace everyport::ui {

class PageContext;

/// People whom an account's network keeps a list of: what is done with them, and how it is taken back. Failures are
/// told on the page in front. Owned by ChatController, which outlives what can be taken back. The window's thread.
class ChatContacts {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::ChatContacts)
public:
    ChatContacts(PageContext& context, chat::ChatModel& chat) : m_context(context), m_chat(chat) {}

    const chat::Contact* find(qint64 account, const QString& name) const; ///< Null: not on the list.
    void set(qint64 account, const QString& name, bool on);
    void rename(qint64 account, const QString& name); ///< Asks for the new name.
    void setBlocked(qint64 account, const QString& name, bool on);

private:
    PageContext& m_context;
    chat::ChatModel& m_chat;
};

} // namespace everyport::ui
