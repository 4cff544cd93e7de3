#pragma once

#include <memory>

#include "app/services/stations/nodesetup.h"
#include "app/services/stations/ownserver.h"
#include "app/services/stations/pubsubverbs.h"
#include "app/stations/items/exchange.h"
#include "netcore/base/clock.h"
#include "netcore/lifecycle/backoff.h"

namespace everyport::stations {

/// The stations' exchange at an XMPP server's publish-subscribe service: three nodes, SPACE-votes, SPACE-status and
/// SPACE-orders, which the home makes and owns and each station is subscribed to by its bare address. It is connected
/// from the moment that its entity is online and the nodes are there and subscribed to; what of that is refused is
/// tried again, ever more rarely. What we publish comes back to us as well. `clock` must outlive it. Loop's thread.
class XmppExchange final : public Exchange, private EntityEvents {
public:
    struct Rules {
        QString space = {};
        QString service = {};   ///< Empty: "pubsub." and the entity's domain.
        bool isHome = false;    ///< Makes the nodes.
        bool isEnrolled = true; ///< False: it is connected without the nodes, until `useLogin`.
    };
    /// `own`: of a home at this program's own server; else null.
    XmppExchange(Clock& clock, std::unique_ptr<XmppEntity> entity, Rules rules, std::unique_ptr<OwnServer> own);
    ~XmppExchange() override;

    void start() { m_entity->start(*this); }
    Task<Result<Done>> stop(); ///< In order. Nobody is told anything more.
    QString service() const;   ///< Empty as long as it is not known.

    void setListener(ExchangeEvents* listener) override { m_listener = listener; }
    void tryNow() override;
    bool isConnected() const override { return m_isConnected; }
    QString address() const override { return m_entity->address().toString(); }
    Task<Result<Done>> publish(Topic topic, ExchangeItem item) override;
    Task<Result<QList<ExchangeItem>>> items(Topic topic) override;
    Task<Result<Done>> retract(Topic topic, QString id) override;
    Task<Result<Done>> whisper(QString to, QByteArray body) override;
    Task<Result<TimeAnswer>> askTime(QString address) override;
    Task<Result<Done>> admit(QString address) override;
    Task<Result<Done>> expel(QString address) override;
    ExchangePlace place() const override;
    bool makesAccounts() const override { return m_own != nullptr; }
    QString accountAddress(const QString& name) const override;
    Task<Result<QString>> makeAccount(QString name, QString password) override;
    Task<Result<Done>> removeAccount(QString address) override;
    void useLogin(const ExchangeLogin& login) override;

private:
    void online() override;
    void offline(const Error& why) override;
    void messageReceived(const xmpp::Stanza& message) override;

    void beginJoining();
    void joinSoon();
    Task<Result<Done>> join();
    void joined(const Result<Done>& done);
    void lose(const Error& why);
    void tryLater();
    void noticed(const xmpp::Stanza& message);
    Error refusal(const QString& node, const Error& why) const;

    Clock& m_clock;
    Rules m_rules;
    std::unique_ptr<OwnServer> m_own;
    std::unique_ptr<XmppEntity> m_entity;
    PubsubVerbs m_verbs;
    NodeSetup m_setup;
    ExchangeEvents* m_listener = nullptr;
    Backoff m_backoff;
    Clock::Timer m_again;
    Task<Result<Done>> m_joining; // uses all above
    bool m_isConnected = false;
};

} // namespace everyport::stations
