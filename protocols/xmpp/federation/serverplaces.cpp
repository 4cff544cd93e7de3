#include "protocols/xmpp/federation/serverplaces.h"

#include "netcore/hostname.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostPlaces = 8;

Result<Endpoint> place(bool isTls, const QString& host, quint16 port)
{
    return Endpoint::parse((isTls ? u"tls:"_s : u"tcp:"_s) + Endpoint::quoted(host) + u':' + QString::number(port));
}

} // namespace

Task<Result<QList<Endpoint>>> serverPlaces(QString domain, FederationOptions options)
{
    const auto route = options.routes.constFind(domain);
    if (route != options.routes.cend())
        co_return QList<Endpoint> {*route};
    const auto ascii = QString::fromLatin1(asciiHost(domain));
    if (ascii.isEmpty())
        co_return Error {Error::Kind::Refused, Reason::NameNotFound, u"%1 is no host's name."_s.arg(domain), {}, 0};
    QList<Endpoint> places;
    if (options.srv) {
        QList<SrvRecord> records;
        QList<SrvRecord> direct;
        bool isRefused = false;
        for (const bool isTls : {true, false}) {
            auto asking = options.srv->lookUpSrv((isTls ? u"_xmpps-server._tcp."_s : u"_xmpp-server._tcp."_s) + ascii);
            const auto found = co_await std::move(asking);
            if (!found)
                continue;
            isRefused = isRefused || (!isTls && found->size() == 1 && found->first().target == u".");
            for (const auto& record : *found) {
                if (record.target == u".")
                    continue;
                records.append(record);
                if (isTls)
                    direct.append(record);
            }
        }
        if (isRefused && records.isEmpty())
            co_return Error {Error::Kind::Refused, Reason::NameNotFound, u"%1 says that it has no XMPP server."_s.arg(domain), {}, 0};
        const auto ordered = inSrvOrder(records);
        for (const auto& record : ordered) {
            const auto made = place(direct.contains(record), record.target, record.port);
            if (made && places.size() < mostPlaces)
                places.append(*made);
        }
    }
    if (places.isEmpty()) {
        if (const auto made = place(false, ascii, 5269))
            places.append(*made);
    }
    co_return places;
}

} // namespace everyport::xmpp
