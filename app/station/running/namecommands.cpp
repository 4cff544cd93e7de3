#include "app/station/running/namecommands.h"

#include "app/station/commandline/terminaltext.h"
#include "netcore/names/poolresolver.h"
#include "netcore/names/reactornames.h"
#include "protocols/dns/nameservice.h"

using namespace Qt::StringLiterals;

namespace everyport {

namespace {

template <typename T, typename Row>
Task<Result<Done>> show(Task<Result<QList<T>>> looking, Row row, CommandOutput& output)
{
    const auto found = co_await std::move(looking);
    if (!found)
        co_return found.error();
    for (const auto& one : *found)
        output.print(terminalLine(row(one), 4000) + u'\n'); // a name server may put any byte into a name
    co_return Done();
}

QString srvText(const SrvRecord& record)
{
    return u"%1 %2 %3 %4"_s.arg(record.priority).arg(record.weight).arg(record.port).arg(record.target);
}

QString bindingText(const ServiceBinding& binding)
{
    return binding.toString();
}

QString tlsaText(const dns::TlsaRecord& record)
{
    return record.toString();
}

QString addressText(const Address& address)
{
    return address.host;
}

/// By the one that connections use, where it knows more than addresses.
Task<Result<QList<SrvRecord>>> servers(Resolver* resolver, std::shared_ptr<dns::NameService> names, QString name)
{
    auto asking = resolver->lookUpSrv(name);
    auto found = co_await std::move(asking);
    if (found || found.error().kind != Error::Kind::Unsupported)
        co_return found;
    auto askingItself = names->lookUpSrv(name);
    auto foundItself = co_await std::move(askingItself);
    co_return foundItself;
}

Task<Result<Done>> find(
    Resolver* resolver, std::shared_ptr<dns::NameService> names, QString name, QString type, CommandOutput& output)
{
    Task<Result<Done>> showing;
    if (type == "srv"_L1)
        showing = show<SrvRecord>(servers(resolver, names, name), srvText, output);
    else if (type == "https"_L1)
        showing = show<ServiceBinding>(names->lookUpHttps(name), bindingText, output);
    else if (type == "tlsa"_L1)
        showing = show<dns::TlsaRecord>(names->lookUpTlsa(name), tlsaText, output);
    else
        showing = show<Address>(resolveAll(*resolver, name), addressText, output);
    const auto shown = co_await std::move(showing);
    if (shown && type == "tlsa"_L1)
        output.print(u"Shown only: nothing here proves that such records are true, so no connection trusts them.\n"_s);
    co_return shown;
}

} // namespace

Task<Result<Done>> runNameCommand(Reactor& reactor, CommandRequest request, CommandOutput& output)
{
    const auto type = request.arguments.value(1, u"address"_s).toLower();
    if (!QStringList{u"address"_s, u"srv"_s, u"tlsa"_s, u"https"_s}.contains(type)) {
        return Result<Done>(Error::malformed(Reason::BadValue,
            u"“%1” is no kind of record that is looked up here; there are address, srv, tlsa and https."_s.arg(
                type.left(40))));
    }
    // The program's own, with its answers; who has none asks for itself. Not by the reactor's first: it calls
    // getaddrinfo, which a name server can hold up for ever, and the end waits for its threads.
    auto* role = reactor.role<ReactorNames>();
    auto* resolver = role ? &role->resolver() : nullptr;
    if (dynamic_cast<PoolResolver*>(resolver))
        resolver = nullptr;
    std::shared_ptr<dns::NameService> names(std::shared_ptr<void>(), dynamic_cast<dns::NameService*>(resolver));
    if (!names)
        names = std::make_shared<dns::NameService>(reactor);
    return find(resolver ? resolver : names.get(), names, request.arguments.value(0), type, output);
}

} // namespace everyport
