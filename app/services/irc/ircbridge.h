#pragma once

#include "app/ircbridge/remoteirc.h"
#include "app/services/core/servicetype.h"
#include "app/services/irc/channelshares.h"
#include "netcore/tls/certificateretry.h"

namespace everyport {

/// A bridge: channels of another IRC network are channels of our `irc` service, with the people of both. Runs also
/// while either end is not there, and takes it up when it comes.
class IrcBridge final : public ListedService {
public:
    struct Pair {
        QByteArray there;
        QByteArray here;
    };
    IrcBridge(ServiceContext context, OptionValues values);
    ~IrcBridge() override;

    Task<Result<Done>> start() override;
    Task<Result<Done>> stop() override;
    void abort() override;
    QStringList addresses() const override;
    QString runningSentence() const override { return sentenceOf(m_pairs, m_values.text(QStringLiteral("server"))); }
    qsizetype peopleCount() const override;
    ClientLines howToConnect() const override;

    /// "#there", or "#there=#here".
    static Result<QList<Pair>> readPairs(const QStringList& texts);
    /// "tls:irc.libera.chat:6697" is libera's.
    static QString labelOf(const OptionValues& values);
    /// "ircs://irc.libera.chat/fruit": a channel there, for whatever opens such addresses.
    static QString addressOf(const QByteArray& channel, const QString& server);
    /// "Bridges #fruit, #there of irc.libera.chat.": it may not be connected yet.
    static QString sentenceOf(const QList<Pair>& pairs, const QString& server);

private:
    Result<irc::StandingClient::Options> clientOptions() const;
    ircbridge::RemoteIrc::Options remoteOptions(irc::StandingClient::Options client);
    Result<std::vector<std::unique_ptr<ChannelShares::Share>>> join(ChannelShares& shares) const;

    ServiceContext m_context;
    OptionValues m_values;
    QList<Pair> m_pairs;
    std::vector<std::unique_ptr<ChannelShares::Share>> m_shares; // one a pair
    std::unique_ptr<ircbridge::RemoteIrc> m_remote;
    CertificateRetry m_accepted;
};

/// `bridge`: its options and how one is made.
std::unique_ptr<ServiceType> makeIrcBridgeType();

} // namespace everyport
