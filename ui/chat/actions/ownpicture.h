#pragma once

#include <QObject>

#include "app/chat/model/chatmodel.h"

namespace everyport::ui {

class PageContext;

/// One's own picture: chosen from a file, made small and square, handed to the account's server. Owned by
/// ChatController. The window's thread.
class OwnPicture : public QObject {
    Q_OBJECT
public:
    OwnPicture(PageContext& context, chat::ChatModel& chat) : m_context(context), m_chat(chat) {}

    void choose(qint64 account);                   ///< Asks for the file.
    void set(qint64 account, const QString& path); ///< Empty: none any more.

private:
    PageContext& m_context;
    chat::ChatModel& m_chat;
};

} // namespace everyport::ui
