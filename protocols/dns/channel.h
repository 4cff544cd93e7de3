#pragma once

#include <functional>
#include <map>
#include <memory>

#include "netcore/address/address.h"
#include "netcore/base/lifetime.h"
#include "netcore/base/result.h"
#include "netcore/interfaces/reactor.h"
#include "netcore/interfaces/reactordescriptors.h"
#include "netcore/transport/connectionregistry.h"
#include "protocols/dns/message.h"

struct ares_channeldata;

namespace everyport::dns {

/// Addresses of one family as name servers gave them, in the order to be tried in (RFC 6724), and how long they hold.
struct FoundAddresses {
    QList<Address> addresses = {};
    quint32 ttl = 0;
};

/// Questions to the name servers of one resolv.conf(5), by c-ares: over UDP, over TCP where an answer does not fit,
/// again where none comes, to the next server after that, in the search domains where a name is short. c-ares's sockets
/// are watched by the reactor, so nothing waits in a thread. Answers come in a later event, never from inside the
/// question; when the channel goes, what is open is answered to nobody. Loop's thread; `reactor` must outlive it.
class Channel {
public:
    struct Options {
        QString resolvConf = QStringLiteral("/etc/resolv.conf");
        quint16 port = 0;     ///< Of the servers; 0: 53.
        int timeoutMs = 2000; ///< Of the first try at each server; doubled at each round.
        int tries = 3;
    };
    /// Error: Unsupported where the reactor watches no descriptors, Local where c-ares cannot begin.
    static Result<std::unique_ptr<Channel>> open(Reactor& reactor, const Options& options);
    ~Channel();
    Channel(const Channel&) = delete;
    Channel& operator=(const Channel&) = delete;

    using AddressesCall = std::function<void(Result<FoundAddresses>)>;
    using AnswerCall = std::function<void(Result<Message>)>;
    /// `family`: IPv4 or IPv6. Empty where the name is there and has none of it. Error: Refused/NameNotFound,
    /// Busy/NameNotFound where no server answered or could.
    void askAddresses(const QByteArray& name, Address::Family family, AddressesCall call);
    /// The whole answer, NoSuchName and empty ones too. The name is whole, no search domains. Errors as above.
    void ask(const QByteArray& name, Type type, AnswerCall call);

    int openCount() const { return m_open; } ///< Questions that are not answered yet.

private:
    explicit Channel(Reactor& reactor) : m_reactor(reactor) {}
    struct Question;
    Result<Done> begin(const Options& options);
    static void socketChanged(void* self, int fd, int readable, int writable);
    void wanted(int fd, bool readable, bool writable);
    void process(int readable, int writable);
    void arm();
    void answerLater(std::function<void()> call);
    void tellQuestion(const QByteArray& name, const char* type);
    void tellAnswer(const QByteArray& name, const QByteArray& words);

    Reactor& m_reactor;
    ReactorDescriptors* m_descriptors = nullptr;
    std::shared_ptr<ConnectionRecord> m_record; ///< From the first question on.
    quint16 m_port = 53;
    ares_channeldata* m_channel = nullptr;
    std::map<int, std::unique_ptr<ReactorDescriptors::Watch>> m_watches;
    Clock::Timer m_timer;
    Lifetime m_lifetime; // ended first: who waits is told nothing any more
    int m_open = 0;
};

} // namespace everyport::dns
