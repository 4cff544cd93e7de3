#include "app/chat/messages/messagesize.h"

#include <numeric>

namespace everyport::chat {

namespace {

constexpr qsizetype bytesOfAMessage = 500; // without its texts
constexpr qsizetype bytesOfHolder = 32;    // of a text's characters
constexpr qsizetype bytesOfNode = 80;      // of a map

} // namespace

qsizetype bytesOf(const QString& text)
{
    return text.isEmpty() ? 0 : bytesOfHolder + qsizetype(sizeof(QChar)) * text.size();
}

qsizetype bytesOf(const QStringList& texts)
{
    const auto holders = qsizetype(sizeof(QString)) * texts.size();
    return std::accumulate(
        texts.begin(), texts.end(), holders, [](qsizetype sum, const QString& text) { return sum + bytesOf(text); });
}

qsizetype bytesOf(const RichText& text)
{
    return bytesOf(text.text) + qsizetype(sizeof(RichText::Span)) * text.spans.size();
}

qsizetype bytesOf(const Message& message)
{
    auto bytes = bytesOfAMessage + bytesOf(message.text);
    for (const auto* text : {&message.sender, &message.account, &message.detail, &message.id, &message.senderId,
             &message.replyTo, &message.trouble})
        bytes += bytesOf(*text);
    for (auto it = message.reactions.begin(); it != message.reactions.end(); ++it)
        bytes += bytesOfNode + bytesOf(it.key()) + bytesOf(it.value());
    return bytes;
}

} // namespace everyport::chat
