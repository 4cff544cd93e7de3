#include <cstdlib>

#include "protocols/http/client/webexchange.h"
#include "protocols/http/messages/answerparser.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"

using namespace everyport;
using namespace everyport::http;

namespace {

/// All that was understood, as one text.
QByteArray readIn(QByteArrayView bytes, qsizetype step)
{
    AnswerParser parser({.requestLine = 500,
        .headerBytes = 2000,
        .headerCount = 20,
        .chunkLine = 100,
        .trailerBytes = 500,
        .body = 2000});
    QByteArray heard;
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        QByteArrayView piece = bytes.sliced(at, std::min(step, bytes.size() - at));
        while (auto part = parser.read(piece)) {
            if (!*part)
                return heard + "\nrefused " + QByteArray::number(part->error().native);
            if (**part == MessageParser::Piece::Head) {
                const AnswerHead head = parser.takeHead();
                heard += "\nhead " + QByteArray::number(head.status) + ' ' + head.phrase;
                for (const auto& [name, value] : head.headers)
                    heard += '|' + name + '=' + value;
                heard += '\n';
            } else if (**part == MessageParser::Piece::Body) {
                heard += parser.bodyPiece();
            } else {
                heard += "\nend";
            }
        }
    }
    return heard;
}

/// A question that is answered so, whole or cut; then the server hangs up or falls silent.
void ask(QByteArrayView bytes, qsizetype step, bool hangsUp)
{
    ManualClock clock;
    WebRequest request;
    request.limits.body = 2000;
    const auto exchange = std::make_shared<WebExchange>(clock, request, QByteArray("GET / HTTP/1.1\r\n\r\n"));
    auto waiting = exchange->answer();
    MemoryTransport wire;
    wire.open(exchange->makeProtocol());
    for (qsizetype at = 0; at < bytes.size() && wire.isOpen(); at += step)
        wire.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
    if (hangsUp)
        wire.peerCloses();
    clock.advance(std::chrono::hours(1));
    if (!waiting.isReady() || wire.isOpen() || clock.pendingTimers() > 0)
        std::abort();
    const auto answer = waiting.take();
    if (answer && (answer->status < 200 || answer->status > 599 || answer->body.size() > 2000))
        std::abort();
}

} // namespace

/// The first byte says how the rest is cut. However it is cut the parser must understand the same, and who asked must
/// hear what came of it, with no timer or connection left over.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const qsizetype step = 1 + data[0] % 32;
    if (readIn(bytes, bytes.size()) != readIn(bytes, step))
        std::abort();
    ask(bytes, data[0] & 0x80 ? bytes.size() : step, data[0] & 0x40);
    return 0;
}
