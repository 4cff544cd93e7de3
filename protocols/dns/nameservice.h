#pragma once

#include <vector>

#include "netcore/base/lifetime.h"
#include "netcore/names/poolresolver.h"
#include "netcore/names/resolver.h"
#include "protocols/dns/channel.h"
#include "protocols/dns/hostsfile.h"
#include "protocols/dns/nameorder.h"
#include "protocols/dns/records.h"
#include "protocols/dns/systemfiles.h"
#include "protocols/dns/ttlcache.h"

namespace everyport::dns {

/// The program's name service: addresses from hosts(5) and name servers in the order of nsswitch.conf(5), other records
/// from name servers alone. No thread waits for a name server, so one that is dead delays only who asked for its names.
/// What the system alone can do (mDNS, LDAP, systemd-resolved) is left to getaddrinfo in threads of its own. The
/// system's files are read again when they change; answers are kept for as long as their TTL says. Loop's thread;
/// `reactor` must outlive it.
class NameService final : public Resolver {
public:
    enum class Way {
        Automatic, ///< By itself where nsswitch.conf names hosts' files and DNS alone, else by the system.
        System,    ///< Addresses always by getaddrinfo.
    };
    static constexpr std::chrono::seconds timeLimit{10}; ///< Then the asker hears Busy/TimedOut.
    static constexpr int questionLimit = 256;            ///< Open at once; more are told Busy.

    explicit NameService(Reactor& reactor, Way way = Way::Automatic, SystemFiles::Places places = {});
    ~NameService() override;
    void setWay(Way way) { m_way = way; } ///< From the next lookup on.

    std::unique_ptr<Lookup> lookUp(const QString& name, Asker& asker) override;
    /// Refused/NameNotFound where there are none, as for all records.
    Task<Result<QList<SrvRecord>>> lookUpSrv(QString name) override;
    /// Only of hosts whose addresses come from name servers, too: what hosts(5) says of one, and whoever has left names
    /// to the system, is not led elsewhere past that.
    Task<Result<QList<ServiceBinding>>> lookUpHttps(QString name) override;
    Task<Result<QList<TlsaRecord>>> lookUpTlsa(QString name);

private:
    class Asking;
    Error refusal(const QByteArray& name) const;
    Channel* channel();
    void dropIdle();
    std::optional<QList<Address>> fromFiles(const QByteArray& name) const;
    bool isOfServers(const QByteArray& host) const;
    Task<Result<Message>> message(QByteArray name, Type type);
    template <typename T, typename Read>
    Task<Result<QList<T>>> records(QString name, Type type, Read read);

    Reactor& m_reactor;
    Way m_way;
    SystemFiles m_files;
    PoolResolver m_system;
    std::unique_ptr<Channel> m_channel;
    /// Of a resolv.conf that has changed; until their answers are there.
    std::vector<std::unique_ptr<Channel>> m_former;
    TtlCache<QList<Address>> m_addresses;
    TtlCache<Message> m_answers;
    Lifetime m_lifetime;
};

} // namespace everyport::dns
