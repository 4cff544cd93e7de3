#pragma once

#include <QList>

#include "app/chat/messages/message.h"

namespace everyport::ui {

/// One row of a conversation as it is shown: a message, an event, several comings and goings in one, or a line between.
struct TranscriptRow {
    enum class Kind : quint8 { Day, NewSince, Message, Event, Fold };

    Kind kind = Kind::Message;
    quint64 key = 0; ///< Changes with everything that is seen of it: what was laid out goes by this.
    qint64 at = 0;
    QList<chat::Message> messages = {}; ///< One; in a fold all of them.
    QString replyWho = {};              ///< What it answers, where that is known.
    QString replyText = {};
    bool isGrouped = false; ///< The same person goes on speaking.
    bool isOpen = false;    ///< A fold that shows what is in it.

    qint64 first() const { return messages.isEmpty() ? 0 : messages.first().number; }
    qint64 last() const { return messages.isEmpty() ? 0 : messages.last().number; }
};

} // namespace everyport::ui
