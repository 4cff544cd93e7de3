#include "protocols/dns/nameorder.h"

namespace everyport::dns {

std::optional<QList<Source>> nameOrder(const QByteArray& nsswitch)
{
    for (const auto& line : nsswitch.split('\n')) {
        const auto plain = line.left(line.indexOf('#') < 0 ? line.size() : line.indexOf('#')).simplified();
        if (!plain.startsWith("hosts:"))
            continue;
        QList<Source> order;
        for (const auto& word : plain.sliced(6).simplified().split(' ')) {
            if (word != "files" && word != "dns")
                return std::nullopt;
            const auto source = word == "files" ? Source::Files : Source::Dns;
            if (!order.contains(source))
                order.append(source);
        }
        return order;
    }
    return QList<Source>{Source::Files, Source::Dns};
}

} // namespace everyport::dns
