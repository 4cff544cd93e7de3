#pragma once

#include "app/chat/messages/message.h"

namespace everyport::chat {

// About as many bytes of memory as it takes, with what holds it.
qsizetype bytesOf(const QString& text);
qsizetype bytesOf(const QStringList& texts);
qsizetype bytesOf(const RichText& text);
qsizetype bytesOf(const Message& message);

} // namespace everyport::chat
