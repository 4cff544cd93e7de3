#include "protocols/xmpp/address/srvplaces.h"

#include "netcore/address/hostname.h"
#include "netcore/address/ipnetwork.h"

using namespace Qt::StringLiterals;

namespace everyport::xmpp {

namespace {

constexpr qsizetype mostPlaces = 8;

struct Names {
    QString direct;
    QString plain;
    quint16 port;
};

Names namesOf(StreamKind kind)
{
    if (kind == StreamKind::Client)
        return {u"_xmpps-client._tcp."_s, u"_xmpp-client._tcp."_s, 5222};
    return {u"_xmpps-server._tcp."_s, u"_xmpp-server._tcp."_s, 5269};
}

/// RFC 2782: decidedly not there. A resolver may write the root's name with its dot or without.
bool isNowhere(const SrvRecord& record)
{
    return record.target.isEmpty() || record.target == u".";
}

Result<Endpoint> place(const QString& host, quint16 port, const QByteArray& certified)
{
    const auto where = Endpoint::quoted(QString::fromLatin1(asciiHost(host))) + u':' + QString::number(port);
    if (certified.isEmpty())
        return Endpoint::parse(u"tcp:"_s + where);
    return Endpoint::parse(u"tls:%1:hostname=%2"_s.arg(where, Endpoint::quoted(QString::fromLatin1(certified))));
}

} // namespace

Task<Result<QList<Endpoint>>> srvPlaces(SrvResolver* srv, QString domain, StreamKind kind, Dice dice)
{
    const auto ascii = asciiHost(domain);
    if (ascii.isEmpty())
        co_return Error::refused(Reason::NameNotFound, u"%1 is no host's name."_s.arg(domain));
    const auto names = namesOf(kind);
    QList<SrvRecord> records;
    QList<SrvRecord> direct;
    bool isDenied = false;
    for (const bool isDirect : {true, false}) {
        if (!srv || ipBytes(QString::fromLatin1(ascii))) // RFC 6120 §3.2.1: an address is the place itself
            break;
        auto asking = srv->lookUpSrv((isDirect ? names.direct : names.plain) + QString::fromLatin1(ascii));
        auto found = co_await std::move(asking);
        if (!found)
            continue;
        isDenied = isDenied || (!isDirect && found->size() == 1 && isNowhere(found->first()));
        found->removeIf(isNowhere);
        records += *found;
        if (isDirect)
            direct = *found;
    }
    if (isDenied && records.isEmpty())
        co_return Error::refused(Reason::NotOffered, u"%1 says that it has no XMPP server."_s.arg(domain));
    QList<Endpoint> places;
    const auto ordered = inSrvOrder(records, dice);
    for (const auto& record : ordered) {
        const auto made = place(record.target, record.port, direct.removeOne(record) ? ascii : QByteArray());
        if (made && places.size() < mostPlaces)
            places.append(*made);
    }
    if (!places.isEmpty())
        co_return places;
    const auto made = place(domain, names.port, {});
    if (!made)
        co_return made.error();
    co_return QList<Endpoint>{*made};
}

QStringList namedServices(StreamKind kind)
{
    return kind == StreamKind::Client ? QStringList{u"xmpp-client"_s, u"xmpps-client"_s, namedByXmppAddress}
                                      : QStringList{u"xmpp-server"_s, u"xmpps-server"_s, namedByXmppAddress};
}

} // namespace everyport::xmpp
