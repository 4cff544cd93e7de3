#pragma once

#include "netcore/base/clock.h"
#include "netcore/task/taskset.h"
#include "protocols/xmpp/server/messages/archivestore.h"
#include "protocols/xmpp/server/roster/rosters.h"
#include "protocols/xmpp/server/sessions/accountdata.h"
#include "protocols/xmpp/server/sessions/options.h"
#include "protocols/xmpp/stanza/stanza.h"

namespace everyport::xmpp {

/// What of an account's conversations is kept (XEP-0313 §6).
struct ArchivePreferences {
    enum class Default { Always, Never, Roster };
    Default fallback = Default::Always;
    QList<Jid> always = {};
    QList<Jid> never = {};

    static std::optional<ArchivePreferences> fromElement(const xml::Element& prefs); ///< None: it cannot be understood.
    xml::Element toElement() const;
    bool operator==(const ArchivePreferences&) const = default;
};

/// Keeps accounts' messages and gives each its id (XEPs 0313 and 0359). Everything named must outlive it.
/// An id is the time in milliseconds and a running number behind it, and higher than all before, also where the clock
/// was ahead for a while: ids stand in the order of coming, and whoever asks for what came after one misses nothing. So
/// the time is in none that can be relied on, but no message came later than its id says.
class Archive {
public:
    Archive(const ServerOptions& options, Clock& clock, Rosters& rosters, ArchiveStore& store, AccountData& data,
        TaskSet::Failed failed);
    Task<Result<Done>> open(); ///< Reads the preferences, and how far ids have come; before all else.
    /// Those of other accounts are given no id and are not kept.
    std::function<bool(const QString& account)> keepsFor = [](const QString&) { return true; };

    /// A message has come for `account`: forged ids in its name go, and it gets its own where it is kept.
    void take(const QString& account, Stanza& message);
    /// An account's client has said it; as take, for a copy that its own clients get. Without one, `isCopied` false, it
    /// needs no id.
    void tookOut(const QString& account, Stanza& message, bool isCopied = true);
    /// Ids that were given in the account's name by somebody else go; for who comes before it is known whether to take.
    void removeForged(const QString& account, Stanza& message) const;
    /// Whether taking has to wait for the account's contact list.
    bool needsRoster(const QString& account) const;

    Task<Result<Rosters::Held>> roster(QString account) { return m_rosters.hold(std::move(account)); }

    ArchiveStore& store() { return m_store; }
    /// All that was taken before is kept, and can be asked for.
    bool isSettled() const { return m_work.count() == 0 && m_store.isSettled(); }
    /// Ready when it is so. An Error: it may not be kept.
    Task<Result<Done>> settled();
    ArchivePreferences preferences(const QString& account) const;
    Task<Result<Done>> setPreferences(QString account, ArchivePreferences preferences);
    Task<Result<Done>> accountLeaves(QString account);

    static QString idOf(qint64 number) { return QString::number(number); }
    static qint64 numberOf(const QString& id); ///< 0: it is none.
    /// The lowest that a message of this time can have.
    static qint64 numberAt(qint64 wallMsecs) { return wallMsecs << 12; }
    static bool isWorthKeeping(const Stanza& message);

private:
    qint64 keep(const QString& account, const Jid& with, const Stanza& message);
    void addId(const QString& account, Stanza& message, qint64 number) const;
    QByteArray bytesOf(const xml::Element& message);
    bool wants(const QString& account, const Jid& with) const;
    Jid addressOf(const QString& account) const;
    void prune();
    qint64 nextNumber();

    const ServerOptions& m_options;
    Clock& m_clock;
    Rosters& m_rosters;
    ArchiveStore& m_store;
    AccountData& m_data;
    QHash<QString, ArchivePreferences> m_preferences; // of those who have said anything
    Clock::Timer m_pruning;
    qint64 m_last = 0;
    qint64 m_sincePruned = 0; // bytes
    struct {
        xml::Element message;
        QByteArray bytes;
    } m_written; // last: what one account says to another is kept for both
    TaskSet m_work;
};

} // namespace everyport::xmpp
