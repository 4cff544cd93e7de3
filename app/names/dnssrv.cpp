#include "app/names/dnssrv.h"

#include <QDnsLookup>

#include "netcore/deferred.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

Error failureOf(const QDnsLookup& lookup)
{
    const bool isNone = lookup.error() == QDnsLookup::NotFoundError || lookup.error() == QDnsLookup::NoError;
    return {isNone ? Error::Kind::Refused : Error::Kind::Disconnected, Reason::NameNotFound,
        isNone ? u"There are no such records."_s : lookup.errorString(), {}, int(lookup.error())};
}

} // namespace

Task<Result<QList<SrvRecord>>> DnsSrv::lookUpSrv(QString name)
{
    Deferred<Result<Done>> finished;
    QDnsLookup lookup(QDnsLookup::SRV, name);
    QObject::connect(&lookup, &QDnsLookup::finished, &lookup, [&finished] { finished.fire(Done {}); });
    const auto givingUp = m_clock.callLater(patience, [&lookup] { lookup.abort(); });
    lookup.lookup();
    auto waiting = finished.task();
    const auto done = co_await std::move(waiting);
    Q_UNUSED(done)
    QList<SrvRecord> records;
    const auto found = lookup.serviceRecords();
    for (const auto& record : found) {
        if (records.size() < most)
            records.append({record.priority(), record.weight(), record.port(), record.target().isEmpty() ? u"."_s : record.target()});
    }
    if (lookup.error() != QDnsLookup::NoError || records.isEmpty())
        co_return failureOf(lookup);
    co_return records;
}

} // namespace everyport
