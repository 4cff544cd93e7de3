// What a name server may answer: whatever it is, reading it ends, and what was read is within its bounds.
#include <cstdint>
#include <cstdlib>

#include "protocols/dns/hostsfile.h"
#include "protocols/dns/nameorder.h"
#include "protocols/dns/records.h"

using namespace everyport;

namespace {

void demand(bool kept)
{
    if (!kept)
        std::abort();
}

/// Shown as it is, by logs and terminals.
void isPlain(const QString& text)
{
    for (const auto c : text)
        demand(c > u' ' ? c < u'\x7f' : c == u' ');
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    if (const auto message = dns::Message::parse(bytes)) {
        demand(message->answers().size() <= dns::Message::mostRecords);
        (void)message->negativeTtl();
        quint32 ttl = 0;
        for (const auto& one : dns::srvRecords(*message, ttl))
            isPlain(one.target);
        for (const auto& one : dns::tlsaRecords(*message, ttl))
            isPlain(one.toString());
        for (const auto type : {dns::Type::Svcb, dns::Type::Https}) {
            for (const auto& one : dns::serviceBindings(*message, type, ttl)) {
                isPlain(one.target);
                demand(one.hints.size() <= 128);
            }
        }
        demand(ttl <= 0x7fffffff);
    }
    (void)dns::HostsFile::parse(bytes).find("localhost");
    (void)dns::nameOrder(bytes);
    return 0;
}
