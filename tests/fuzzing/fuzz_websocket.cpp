#include <cstdlib>

#include <QList>
#include <QStringDecoder>

#include "protocols/websocket/messagereader.h"

using namespace everyport;
using namespace everyport::websocket;

namespace {

struct Heard {
    QList<Message> messages;
    int failedWith = 0;
    bool operator==(const Heard&) const = default;
};

Heard readIn(QByteArrayView bytes, Role role, qsizetype step)
{
    MessageReader reader(role, {.message = 4096, .fragments = 64});
    Heard heard;
    for (qsizetype at = 0; at < bytes.size() && heard.failedWith == 0; at += step) {
        QByteArrayView piece = bytes.sliced(at, std::min(step, bytes.size() - at));
        while (auto message = reader.read(piece)) {
            if (!*message) {
                heard.failedWith = message->error().native;
                break;
            }
            heard.messages.append(std::move(**message));
        }
    }
    return heard;
}

bool isUtf8(const QByteArray& text)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    return decoded.size() <= text.size() && !decoder.hasError();
}

} // namespace

/// The first byte says which side we are and how the rest is cut; however it is cut, the same must be heard.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const auto role = data[0] & 1 ? Role::Client : Role::Server;
    const auto whole = readIn(bytes, role, bytes.size());
    if (!(whole == readIn(bytes, role, 1 + data[0] / 2 % 16)))
        std::abort();
    for (const Message& message : whole.messages)
        if (message.payload.size() > 4096 || (message.type == Message::Type::Text && !isUtf8(message.payload)))
            std::abort();
    return 0;
}
