#include "netcore/names/resolver.h"

#include "netcore/address/socketname.h"
#include "netcore/task/deferred.h"

namespace everyport {

namespace {

Error knowsAddressesOnly(const QString& name)
{
    return Error::unsupported(Reason::NameNotFound,
        QStringLiteral("This name service knows addresses only, and no records of “%1”.").arg(name));
}

} // namespace

Task<Result<QList<SrvRecord>>> Resolver::lookUpSrv(QString name)
{
    return Result<QList<SrvRecord>>(knowsAddressesOnly(name));
}

Task<Result<QList<ServiceBinding>>> Resolver::lookUpHttps(QString name)
{
    return Result<QList<ServiceBinding>>(knowsAddressesOnly(name));
}

std::optional<QList<Address>> addressesWithoutAsking(const QString& name)
{
    if (name != QLatin1String("*")) {
        if (const auto numeric = SocketName::numeric(name, 0))
            return QList<Address>{numeric->address()};
    }
    auto plain = name.toLower();
    if (plain.endsWith(QLatin1Char('.')))
        plain.chop(1);
    if (plain == QLatin1String("localhost") || plain.endsWith(QLatin1String(".localhost")))
        return QList<Address>{
            {Address::Family::IPv6, QStringLiteral("::1"), 0}, {Address::Family::IPv4, QStringLiteral("127.0.0.1"), 0}};
    return std::nullopt;
}

namespace {

class Gathering final : public Resolver::Asker {
public:
    Task<Result<QList<Address>>> start(Resolver& resolver, const QString& name)
    {
        m_lookup = resolver.lookUp(name, *this);
        return m_answer.task();
    }

private:
    void addressesFound(Address::Family family, const QList<Address>& addresses) override
    {
        m_found = family == Address::Family::IPv6 ? addresses + m_found : m_found + addresses;
    }
    void lookupEnded(const Result<Done>& outcome) override
    {
        if (outcome)
            m_answer.fire(std::move(m_found));
        else
            m_answer.fire(outcome.error());
    }

    Deferred<Result<QList<Address>>> m_answer;
    QList<Address> m_found;
    std::unique_ptr<Resolver::Lookup> m_lookup;
};

Task<Result<QList<Address>>> gather(Resolver* resolver, QString name)
{
    Gathering gathering;
    auto asking = gathering.start(*resolver, name);
    auto found = co_await std::move(asking);
    co_return found;
}

} // namespace

Task<Result<QList<Address>>> resolveAll(Resolver& resolver, QString name)
{
    if (auto known = addressesWithoutAsking(name))
        return Result<QList<Address>>(std::move(*known));
    return gather(&resolver, std::move(name));
}

} // namespace everyport
