#pragma once

#include <memory>
#include <optional>

#include <QList>
#include <QString>

#include "netcore/address/address.h"
#include "netcore/base/result.h"
#include "netcore/names/servicebinding.h"
#include "netcore/names/srv.h"
#include "netcore/task/task.h"

namespace everyport {

/// The name service: names in, addresses out, as they become known. netcore's own asks the system (poolresolver.h);
/// protocols/dns asks name servers itself and takes its place in the programs. Loop's thread.
class Resolver : public SrvResolver {
public:
    /// Who asked. Must outlive its Lookup.
    class Asker {
    public:
        virtual ~Asker() = default;
        /// Once for IPv6 and once for IPv4, in any order, each in the order to be tried in (RFC 6724); maybe empty.
        virtual void addressesFound(Address::Family family, const QList<Address>& addresses) = 0;
        /// The last that is heard. Refused/NameNotFound where there is no such name, Busy where nobody answered.
        virtual void lookupEnded(const Result<Done>& outcome) = 0;
    };
    /// A question on its way. Letting go of it cancels it, also from inside an answer.
    class Lookup {
    public:
        virtual ~Lookup() = default;
    };

    /// Answers in a later turn, never from inside this call. `name` is a host name or a numeric address.
    [[nodiscard]] virtual std::unique_ptr<Lookup> lookUp(const QString& name, Asker& asker) = 0;
    /// Unsupported where only addresses are known.
    Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override;
    /// HTTPS records (RFC 9460) of exactly that name, by priority. Refused/NameNotFound where there are none;
    /// Unsupported where only addresses are known.
    virtual Task<Result<QList<ServiceBinding>>> lookUpHttps(QString name);
};

/// What needs no asking: a numeric address, and localhost, which never leaves this computer (RFC 6761 §6.3).
std::optional<QList<Address>> addressesWithoutAsking(const QString& name);
/// All at once, IPv6 first. Dropping the Task cancels.
Task<Result<QList<Address>>> resolveAll(Resolver& resolver, QString name);

} // namespace everyport
