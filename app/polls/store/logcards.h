#pragma once

#include <utility>

#include <QByteArray>
#include <QHash>
#include <QString>

#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"
#include "app/polls/definition/poll.h"
#include "app/polls/seal/sealer.h"

namespace everyport::polls {

/// Whose the entries of another station's log are at this one. With the same salt that is what they say. With another
/// one a card is known by its number, which an entry of the same card may tell. Who has no number (whoever votes by
/// phone, ticket or message, and whose card was erased) stays the voter that they are there, and is none of here.
///
/// Values only; `salt` is this station's.
class LogCards {
public:
    LogCards(QByteArray salt, Policy::Compare compare) : m_salt(std::move(salt)), m_compare(compare) {}

    void setSameSalt(bool same) { m_sameSalt = same; }
    bool isSameSalt() const { return m_sameSalt; }

    /// Of each entry before one is recognised: a card may be registered before it tells its number. What is wrong with
    /// its number; empty: nothing.
    QString learn(const LogEntry& entry);
    /// False where a card was tapped and nobody can tell which: it may have voted here, too.
    bool recognise(LogEntry& entry, EntrySeal& seal);

private:
    bool isNumberOf(const QString& tag, const QString& card) const;

    const QByteArray m_salt;
    const Policy::Compare m_compare;
    bool m_sameSalt = false;
    QHash<QString, QString> m_numbers; // by card, as it is hashed there
    Sealer m_sealer;
};

/// What commits to the number stays.
void forgetNumber(LogEntry& entry, EntrySeal& seal);

} // namespace everyport::polls
