#pragma once

#include <map>
#include <memory>

#include <QSet>

#include "app/bridge/bridge.h"
#include "app/ircbridge/ircrooms.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/servicetype.h"

namespace everyport {

/// The channels of our IRC services that are other services' rooms as well: whoever shares one meets all the others who
/// do in one bridge, whichever of them, and of the IRC service, comes first or is started anew. Services take it from
/// their list's CommonParts. `reactor`, `log` and `services` must outlive it.
class ChannelShares final : public std::enable_shared_from_this<ChannelShares>, private ServiceEvents {
    struct Meeting;

public:
    /// What somebody has of a shared channel. Their sides of the bridge go before it does.
    class Share {
    public:
        Share(std::shared_ptr<Meeting> meeting, QString place)
            : m_meeting(std::move(meeting)), m_place(std::move(place))
        {
        }
        ~Share();
        Q_DISABLE_COPY_MOVE(Share)
        bridge::Bridge& bridge() const;
        /// The channel comes in, now or when its service runs; call it when your own side is in. `sharer`: by whose
        /// name the channel keeps how closed the room is (ircbridge::IrcRoom), and the identity of their side.
        void open(const QByteArray& sharer = {});

    private:
        std::shared_ptr<Meeting> m_meeting;
        QString m_place;
    };

    ChannelShares(Reactor& reactor, Log& log, ServiceList& services);
    explicit ChannelShares(const ServiceContext& context)
        : ChannelShares(context.reactor, context.log, context.services)
    {
    }
    ~ChannelShares() override;
    Q_DISABLE_COPY_MOVE(ChannelShares)

    /// `irc`: the service. `place`: of another network, which is told what is said here: once, or it would go round.
    /// AlreadyExists: somebody brings this one already.
    Result<std::unique_ptr<Share>> join(const QString& irc, const QByteArray& channel, const QString& place = {});
    /// Of a network's people in the channels of `irc`; empty: none.
    void setSuffix(const QString& irc, const QString& network, const QByteArray& suffix);
    /// `sharer` shares only these channels of `irc` now: nothing of theirs keeps anybody out of others.
    void openUnshared(const QString& irc, const QByteArray& sharer, const QByteArrayList& shared);

private:
    struct Meeting {
        Meeting(std::shared_ptr<ChannelShares> shares, QString service, QByteArray name);
        ~Meeting();
        Q_DISABLE_COPY_MOVE(Meeting)
        std::shared_ptr<ChannelShares> owner;
        const QString irc;
        const QByteArray channel;
        bridge::Bridge bridge;
        bool isOpen = false; // the channel's side may come in
        QByteArray sharer;
        QSet<QString> places;
    };
    /// One of our IRC services, there or not.
    struct Network {
        std::map<QByteArray, std::weak_ptr<Meeting>> meetings; // by folded name
        QHash<QString, QByteArray> suffixes;
        QHash<QByteArray, QByteArrayList> shared;   // by sharer
        std::unique_ptr<ircbridge::IrcRooms> rooms; // null while the service does not run
        Clock::Timer lettingGo;
    };
    void serviceChanged(const QString& name) override;
    void attach(const QString& irc, Network& network);
    void bring(Network& network, Meeting& meeting);
    void close(const Meeting& meeting);
    ircd::Server* server(const QString& irc) const; ///< Null while the service does not run.

    Reactor& m_reactor;
    Log& m_log;
    ServiceList& m_services;
    std::map<QString, Network> m_networks;
};

} // namespace everyport
