#pragma once

#include "app/stations/chains/chainreceiver.h"
#include "app/stations/chains/chainsender.h"
#include "app/stations/chains/erasurereceiver.h"
#include "app/stations/chains/erasuresender.h"
#include "app/stations/chains/storingtrouble.h"
#include "app/stations/itemsender.h"
#include "app/stations/keptitems.h"
#include "app/stations/memory/stationsmemory.h"
#include "app/stations/status/apartnotices.h"
#include "app/stations/status/chaincomparison.h"
#include "app/stations/status/droppedchains.h"
#include "app/stations/status/stationtable.h"
#include "app/stations/status/undonenotices.h"
#include "app/stations/status/withheldreader.h"

namespace everyport::stations {

/// The votes that stations share, both ways: what was cast here goes to the others and what they have cast comes, and
/// so does what of it was erased. What that brings to light of a station stands in the table.
///
/// Loop's thread; all that is handed in must outlive it.
class SharedVotes {
public:
    struct Parts {
        Clock& clock;
        polls::PollRegistry& registry;
        const StationsMemory& memory;
        StationTable& table;
        UndoneNotices& undone;
        ItemSender& out;
    };
    struct Ports {
        std::function<QStringList()> sharedPolls; ///< Ids of those that are shared here.
        std::function<void()> reached;            ///< What there is of others' chains, or what is missed, has changed.
        std::function<void()> changed;            ///< Something else is known of a station.
        std::function<void(const QString& sentence)> info;
        std::function<void(const QString& sentence)> warn;
    };
    SharedVotes(Parts parts, Ports ports);

    // The exchange
    void setStandsIn(bool does) { m_sender.setStandsIn(does); } ///< As ChainSender has it.
    void start(const KeptItems::Statuses& kept);                ///< There is a connection, and what was said meanwhile.
    void stop();                                                ///< There is none.
    void end();                                                 ///< This program takes part no more.

    // What others say
    void take(PublishedPiece piece);         ///< Of whoever speaks for its writer.
    void takeErased(const SignedItem& item); ///< Under an id of erasuresId.
    void heard(const StationStatus& other);

    // What has changed here
    void sharedChanged(); ///< Which polls are shared, or who leads them.
    void grown(const QString& poll) { m_sender.grown(poll); }
    void erased(const QString& poll); ///< Something may have been.
    void look();                      ///< Time has passed.

    // How far it is
    bool isSent() const { return m_sender.isDone(); }               ///< All that there is here.
    void addTo(StationStatus& own, const QStringList& polls) const; ///< What there is of these, and what is missed.
    /// Why what the others have of this station's own chains is not taken, as a sentence: it counts by itself. Empty:
    /// it counts as they do.
    const QString& apart() const { return m_ownApart; }
    bool isAnyApart() const { return m_apart.isAny(); } ///< One of the others.

private:
    ChainReceiver::Hearers receiverHearers();
    ChainSender makeSender();
    StoringTrouble::Hearers storingHearers();
    ErasureSender::Ports erasureSenderPorts();
    ErasureReceiver::Ports erasureReceiverPorts();
    ApartNotices::Ports apartPorts();
    ChainComparison::Ports comparisonPorts(StationTable::TroubleOf of);
    DroppedChains::Ports droppedPorts();
    QString nameOf(const QString& writer) const;
    bool isBelieved(const QString& name) const;
    bool counts(const ChainName& chain) const;
    void setTrouble(
        const QString& name, const QString& sentence, StationTable::TroubleOf of = StationTable::TroubleOf::Taking);
    void setOwnApart(const QString& sentence);
    void setOwnRefused(const QString& sentence);
    void warnOfUnmarked(const StationStatus& other);

    const Parts m_parts;
    const Ports m_ports;
    QString m_ownApart;
    QString m_ownRefused;     // why else what came of this station's own chains is not taken
    QSet<QString> m_unmarked; // names, of which the log has heard that not all of their chains are compared
    ApartNotices m_apart;
    ChainReceiver m_receiver;
    ChainSender m_sender;
    ChainComparison m_comparison; // of seals
    ChainComparison m_withheldComparison;
    WithheldReader m_withheld;
    DroppedChains m_dropped;
    StoringTrouble m_storing;
    ErasureSender m_erasureSender;
    ErasureReceiver m_erasureReceiver;
};

} // namespace everyport::stations
