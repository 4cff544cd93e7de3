#pragma once

#include <QObject>

#include "app/chat/model/chatmodel.h"

namespace everyport::ui {

class PageContext;

/// One's own picture: chosen from a file, made small and square by a thread, handed to the account's server. Owned by
/// ChatController. The window's thread.
class OwnPicture : public QObject {
    Q_OBJECT
public:
    OwnPicture(PageContext& context, chat::ChatModel& chat) : m_context(context), m_chat(chat) {}

    void choose(qint64 account);                   ///< Asks for the file.
    void set(qint64 account, const QString& path); ///< Empty: none any more.

private:
    void hand(qint64 account, const QByteArray& png, const QString& what);

    PageContext& m_context;
    chat::ChatModel& m_chat;
    Task<QByteArray> m_reading; ///< By a thread; another that is chosen meanwhile takes its place.
};

} // namespace everyport::ui
