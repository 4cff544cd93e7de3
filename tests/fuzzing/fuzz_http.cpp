#include <cstdlib>

#include "protocols/http/messages/requestparser.h"
#include "protocols/http/server/serverconnection.h"
#include "protocols/http/server/staticfile.h"
#include "protocols/http/server/upgrade.h"
#include "tests/support/manualclock.h"
#include "tests/support/memorytransport.h"

using namespace everyport;
using namespace everyport::http;

namespace {

/// All that was understood, as one text.
QByteArray readIn(QByteArrayView bytes, qsizetype step)
{
    RequestParser parser({.requestLine = 500,
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
            switch (**part) {
            case RequestParser::Piece::Head: {
                const Request request = parser.takeRequest();
                heard += "\nhead " + request.method + ' ' + request.target.segments.join(u'/').toUtf8() + '?'
                    + request.target.query;
                for (const auto& [name, value] : request.headers)
                    heard += '|' + name + '=' + value;
                heard += '\n';
                break;
            }
            case RequestParser::Piece::Body: heard += parser.bodyPiece(); break;
            case RequestParser::Piece::End: heard += "\nend"; break;
            }
        }
    }
    return heard;
}

class Echo final : public Resource {
public:
    QByteArrayList methods() const override { return {"GET", "POST"}; }
    qsizetype bodyLimit() const override { return 1000; }
    Task<Response> answer(Request request) override
    {
        return Response::text(200, request.body + request.target.parameter(QStringLiteral("q")).toUtf8());
    }
};

void serve(QByteArrayView bytes, qsizetype step)
{
    static websocket::ConnectionEvents nobody;
    ManualClock clock;
    const auto site = std::make_shared<Site>();
    site->router.add(QStringLiteral("/"), std::make_shared<Echo>());
    site->router.add(QStringLiteral("/file"), std::make_shared<StaticFile>(QByteArray(500, 'x'), "text/plain"));
    site->router.add(QStringLiteral("/{n}/live"), std::make_shared<FunctionResource>([&clock](const Request& request) {
        return acceptWebSocket(request, [&clock](QByteArray early) {
            return std::make_unique<websocket::Connection>(
                clock, nobody, websocket::ConnectionSettings{}, std::move(early));
        });
    }));
    MemoryTransport wire;
    wire.open(std::make_unique<ServerConnection>(clock, site));
    for (qsizetype at = 0; at < bytes.size() && wire.isOpen(); at += step) {
        wire.feed(bytes.sliced(at, std::min(step, bytes.size() - at)));
        clock.advance(std::chrono::milliseconds(100));
    }
    clock.advance(std::chrono::hours(1));
    if (wire.isOpen() || clock.pendingTimers() > 0)
        std::abort();
}

} // namespace

/// The first byte says how the rest is cut. However it is cut the parser must understand the same, and a server
/// that is fed it must end without a timer or a connection left over.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    const qsizetype step = 1 + data[0] % 32;
    if (readIn(bytes, bytes.size()) != readIn(bytes, step))
        std::abort();
    serve(bytes, data[0] & 0x80 ? bytes.size() : step);
    return 0;
}
