// Strangers' login messages, before anyone has logged in. Nobody gets in: the account's keys fit no password.
#include <cstdlib>

#include "protocols/sasl/exchange.h"
#include "tests/support/memoryreactor.h"

using namespace everyport;
using namespace Qt::StringLiterals;

namespace {

struct Nobody final : sasl::Credentials {
    Task<Result<sasl::ScramKeys>> scramKeys(QString, sasl::Hash hash, QString) override
    {
        const QByteArray key(hash == sasl::Hash::Sha256 ? 32 : 20, 'k');
        return Result<sasl::ScramKeys>(sasl::ScramKeys{"salt of sixteen!", 4096, key, key});
    }
    Task<Result<Done>> verifyPassword(QString, QString, QString) override
    {
        return Result<Done>(Error{Error::Kind::Refused, Reason::NotAuthorised, u"wrong"_s, {}, 0});
    }
    void exchangeEnded(const QString&, const QString&, bool passed) override
    {
        if (passed)
            abort();
    }
};

} // namespace

/// The first byte chooses the mechanism; what follows are the client's messages, a zero byte between them. "#" at a
/// final message's end stands for the server's half of the nonce, which no stranger can know beforehand.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size < 1)
        return 0;
    static MemoryReactor reactor;
    static Nobody nobody;
    static const QStringList names{
        u"SCRAM-SHA-256"_s, u"SCRAM-SHA-1"_s, u"PLAIN"_s, u"SCRAM-SHA-256-PLUS"_s, u"SCRAM-SHA-1-PLUS"_s};
    sasl::Offer offer;
    offer.plain = true;
    offer.tlsExporter = "thirty-two bytes of keying stuff";
    offer.tlsUnique = "twelve bytes";
    offer.refusesUnbound = data[0] & 0x80;
    auto exchange = sasl::startServer(reactor, nobody, names[data[0] % names.size()], offer, u"::1"_s);
    if (!exchange)
        abort();
    QByteArray nonce;
    const QByteArray messages(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    for (auto message : messages.split('\0')) {
        auto task = (*exchange)->step(message.replace('#', nonce));
        if (!reactor.turnUntil([&task] { return task.isReady(); }))
            abort();
        const auto step = task.take();
        if (!step)
            break;
        if (step->isDone)
            abort();
        nonce = step->bytes.startsWith("r=") ? step->bytes.mid(2, step->bytes.indexOf(',') - 2) : QByteArray();
    }
    return 0;
}
