#pragma once

#include <functional>

#include <QMap>
#include <QString>

#include "app/polls/counting/ledgers.h"
#include "app/polls/links/voterlinks.h"
#include "app/polls/store/pollreader.h"
#include "app/polls/store/pollstore.h"
#include "netcore/base/clock.h"
#include "netcore/base/listenerlist.h"

namespace everyport {
class Database;
}

namespace everyport::polls {

struct PollEvents;

/// What the parts of a PollRegistry have in common: the polls in memory and in storage, and who is told of them.
///
/// Loop's thread only. `clock` and `database` must outlive it.
struct PollBook {
    PollBook(Clock& bookClock, Database& database) : clock(bookClock), store(database, &ledgers), reader(database) {}
    PollBook(const PollBook&) = delete;
    PollBook& operator=(const PollBook&) = delete;

    void replaceAll(PollStore::Loaded loaded); ///< Nobody is told.
    void notify(const std::function<void(PollEvents&)>& event);
    void notifyChanged(const QString& id);
    /// Of what was stored (PollChains::voided); gives the ids of these polls.
    QStringList notifyVoided(const QHash<qint64, QList<qint64>>& voided);

    Clock& clock;
    PollStore store;
    PollReader reader;
    Ledgers ledgers;
    QMap<QString, QString> linkPlaces;    ///< Keys of the readers at which cards are linked; see CardLinking.
    QMap<QString, QString> linkAddresses; ///< Where their screens are, as far as that is known.
    QStringList lostEnds = {};            ///< PollStore::Loaded
    VoterLinks links;                     ///< Empty until the polls are loaded.
    QString station;                      ///< Empty until the first replaceAll.
    ListenerList<PollEvents> listeners;
    bool isNews = false; ///< What is told just now is what another program has done.
};

} // namespace everyport::polls
