#pragma once

#include "app/ircbridge/ircrooms.h"
#include "app/ircbridge/remoteirc.h"
#include "app/services/core/servicelist.h"
#include "app/services/core/servicetype.h"
#include "netcore/tls/certificateretry.h"

namespace everyport {

/// A bridge: channels of another IRC network are channels of our `irc` service, with the people of both. Runs also
/// while either end is not there, and takes it up when it comes.
class IrcBridge final : public ListedService, private ServiceEvents {
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
    void serviceChanged(const QString& name) override;
    Result<irc::StandingClient::Options> clientOptions() const;
    void attach();

    ServiceContext m_context;
    OptionValues m_values;
    QList<Pair> m_pairs;
    std::vector<std::unique_ptr<bridge::Bridge>> m_meetings; // one a pair
    std::unique_ptr<ircbridge::RemoteIrc> m_remote;
    std::unique_ptr<ircbridge::IrcRooms> m_rooms; // null while our service does not run
    Clock::Timer m_lettingGo;
    CertificateRetry m_accepted;
};

/// `bridge`: its options and how one is made.
std::unique_ptr<ServiceType> makeIrcBridgeType();

} // namespace everyport
