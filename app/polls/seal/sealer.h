#pragma once

#include <optional>

#include <QByteArray>
#include <QString>

#include "app/polls/cards/sha256.h"
#include "app/polls/counting/entryseal.h"
#include "app/polls/counting/logentry.h"

namespace everyport::polls {

/// Computes what a poll's log is sealed with; README.md has the definition. Values only: it keeps nothing but a digest
/// and a buffer, so that thousands of votes take no new ones.
class Sealer {
public:
    /// Of the number on a card.
    Sum number(QByteArrayView nonce, const QString& tag);
    /// Of a card's record. `numberMark`: as by `number`; empty where the poll keeps none.
    Sum card(QByteArrayView nonce, const QString& card, QByteArrayView numberMark);
    /// Of all that an entry says. `answer` is what a tap came to; `card` empty where it names none.
    Sum entry(const QString& poll, const LogEntry& entry, const QString& answer, bool admitted, QByteArrayView card);

    /// That `links` (ReturnedLinks::toText) came back.
    Sum returned(const QString& poll, const QString& links);
    /// The seal before a chain's first entry.
    Sum genesis(const QString& poll, const QString& writer, qint64 unsealed);
    Sum next(QByteArrayView previous, const Sum& commitment);
    /// What is shown of a poll: of the chains' seals by the order of their writers. `station` is the one that counts.
    Sum head(const QString& poll, const QString& station, const Chains& chains);

    /// The commitment of an entry with what stands beside it. None: something contradicts itself, or is missing.
    std::optional<Sum> commitment(
        const QString& poll, const LogEntry& entry, const QString& answer, const EntrySeal& seal);
    /// The same of the card's record alone; empty where the entry names no card.
    std::optional<QByteArray> cardMark(const LogEntry& entry, const EntrySeal& seal);

private:
    void begin(const char* what);
    void add(QByteArrayView bytes);
    void add(const QString& text);
    void add(qint64 number);
    Sum finish() { return m_digest.of(m_buffer); }

    Sha256 m_digest;
    QByteArray m_buffer;
};

/// Its `order` as it was sealed.
qint64 sealedOrder(const LogEntry& entry, const EntrySeal& seal);
/// Whose chain a sealed entry is in.
const QString& writerOf(const LogEntry& entry, const EntrySeal& seal);

/// Error::code where a merge is refused since what others have of this station's own chains is not what it has sealed
/// in them: its folder is an older copy that was put back by hand.
inline constexpr QLatin1StringView otherOwnPast{"other-own-past"};

/// The first of a station's chains; the end where it has none.
Chains::const_iterator firstChainOf(const Chains& chains, const QString& station);
/// Whose chain it is: NAME of NAME's and, where that one began anew, of NAME.5c1e90a7. No station's name has a dot, so
/// that of NAME.9.9, which somebody made up, it is NAME, too.
QString stationOfChain(const QString& writer);

/// "5c1e90a7…", 64 hex digits; empty where nothing is sealed yet.
QString headText(const QString& poll, const QString& station, const Chains& chains);
/// "5c1e 90a7 11d0 …": in groups of four, as people read it aloud and write it down.
QString headInGroups(const QString& head);
/// For small print: "5c1e 90a7 …", the first sixteen digits in groups. The rest is in a tool tip or a file.
QString shortHead(const QString& head);

} // namespace everyport::polls
