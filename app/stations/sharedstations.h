#pragma once

#include "app/stations/home/homerequests.h"
#include "app/stations/incomingitems.h"
#include "app/stations/itemgate.h"
#include "app/stations/linetrouble.h"
#include "app/stations/memory/soleprogram.h"
#include "app/stations/owndesk.h"
#include "app/stations/sharedvotes.h"
#include "app/stations/stationidentity.h"
#include "app/stations/stationshub.h"
#include "app/stations/status/leftoutnotices.h"
#include "app/stations/status/ownstatus.h"
#include "app/stations/status/statustalk.h"
#include "netcore/base/listenerlist.h"

namespace everyport::stations {

/// The stations of one program: brings together what this one sends, takes, says of itself and knows of the others,
/// while a service lends it an exchange. Without one it only remembers.
///
/// Loop's thread; all that is handed in must outlive it.
class SharedStations final : public StationsHub, private ExchangeEvents, private polls::PollEvents {
public:
    struct Surroundings {
        Clock& clock;
        Database& database;
        polls::PollRegistry& registry;
        devices::DeviceRegistry* devices = nullptr; ///< Null: none are told of.
        machine::Machine* machine = nullptr;        ///< Null: nothing is known of the power.
    };
    struct Says {
        QString version = {};
        QString host = {}; ///< What a station is called that nobody named.
        std::function<void(const QString& sentence)> info;
        std::function<void(const QString& sentence)> warning;
    };
    SharedStations(Surroundings surroundings, Says says);
    ~SharedStations() override;

    Task<Result<Done>> load(); ///< Before all else, behind the polls' own.

    // Stations
    void addListener(StationsEvents& listener) override { m_listeners.add(&listener); }
    void removeListener(StationsEvents& listener) override { m_listeners.remove(&listener); }
    bool takesPart() const override { return m_exchange != nullptr; }
    bool isHome() const override { return m_exchange && m_desk.role() == Role::Home; }
    QString name() const override { return m_memory.name; }
    QString homeName() const override { return m_memory.roster.home; }
    bool isConnected() const override { return m_out.isConnected(); }
    QString trouble() const override { return m_trouble.text(); }
    QList<StationRow> rows() const override;
    QList<StationHappening> happenings() const override { return m_table.happenings(); }
    QStringList sharedPolls() const override { return m_desk.polls(); }
    Task<Result<Done>> share(QString poll) override { return m_requests.share(poll); }
    Task<Result<Done>> unshare(QString poll) override { return m_requests.unshare(poll); }
    Task<Result<Invitation>> invite(QString name, int days = 0) override { return m_requests.invite(name, days); }
    QList<Invitation> invitations() const override { return m_desk.invitations(); }
    Task<Result<Done>> withdraw(QString account) override { return m_requests.withdraw(account); }
    Task<Result<Done>> remove(QString station) override { return m_requests.remove(station); }
    Task<Result<Done>> assign(QString station, QString poll, QString reader, QString answer) override
    {
        return m_requests.assign(station, poll, reader, answer);
    }
    void tryNow() override;

    // StationsHub
    Task<Result<Done>> claim() override;
    void unclaim() override;
    Result<Done> attach(Exchange& exchange, Role role, QByteArray card) override;
    void detach() override;
    Task<Result<Done>> settle() override;
    Task<Result<Done>> leave(Untold untold = Untold::Refused) override;
    qsizetype enrolled() const override;
    QStringList leftBehind() const override { return m_memory.leaving; }
    QByteArray card() const override { return m_identity.card(); }
    QString apart() const override;
    std::optional<ExchangeLogin> login() const override { return m_identity.login(); }

private:
    // ExchangeEvents
    void exchangeConnected() override;
    void exchangeLost(const Error& why) override;
    void itemCame(Topic topic, const ExchangeItem& item) override;
    void whisperCame(const Whisper& whisper) override { m_desk.heard(whisper); }
    // polls::PollEvents
    using polls::PollEvents::trouble;
    void pollChanged(const QString& id) override;
    void pollRemoved(const QString& id) override;
    void votesErased(const QString& id, const QList<qint64>&) override { m_votes.erased(id); }
    void voteCommitted(const polls::Poll& poll, const polls::Vote& vote, const polls::Tally& tally) override;

    void failed(const Error& error);
    SharedVotes::Ports votesPorts();
    OwnDesk::Ports deskPorts();
    StatusTalk::Ports statusPorts();
    IncomingItems::Ports incomingPorts();

    Task<Result<Done>> closeHome(Untold untold);
    void forgetAll();
    Task<Result<Done>> catchUp();
    void sharedChanged();
    void rosterChanged();
    StationStatus status() const;
    Task<Result<Done>> keep() { return m_keeper.keep(m_memory); }
    void changed();

    Clock& m_clock;
    polls::PollRegistry& m_registry;
    const Says m_says;
    SoleProgram m_sole;
    MemoryKeeper m_keeper;
    StationsMemory m_memory;
    ListenerList<StationsEvents> m_listeners;
    Exchange* m_exchange = nullptr;
    LineTrouble m_trouble;
    StationIdentity m_identity;
    ItemGate m_gate;
    ItemSender m_out{m_gate};
    KeptItems m_kept{m_gate};
    StationTable m_table;
    UndoneNotices m_undone;
    LeftOutNotices m_leftOut;
    OwnStatus m_own;
    SharedVotes m_votes;
    OwnDesk m_desk;
    StatusTalk m_talk;
    IncomingItems m_incoming;
    TaskSet m_catchingUp; // as long as there is a connection
    HomeRequests m_requests;
    TaskSet m_work; // last
};

} // namespace everyport::stations
