#pragma once

#include <memory>

#include <QByteArray>
#include <QHash>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/counting/ledger.h"
#include "netcore/base/result.h"

namespace everyport::polls {

class ReplacedVotes;
class VotePlaces;

/// Jobs for a Database that write out what is stored about a poll, or about a card.

/// Csv: every tap, a line each, by number, with 1 where it counts as things stand, else 0; tags only where the poll
/// keeps them, of a ranking the place that each vote gives, and of a quiz that is over the points that it has. Log:
/// what another station needs to merge.
enum class ExportFormat { Csv, Log };

/// Where a page of an export ends.
struct ExportCursor {
    qint64 last = 0;                               ///< The entry that it ends with.
    std::shared_ptr<const VotePlaces> places = {}; ///< Of a ranking: the log is read for them once, not for each page.
    std::shared_ptr<const ReplacedVotes> replaced = {}; ///< Likewise.
    /// Of a quiz that is over, likewise: what each vote that stands is worth, by its number.
    std::shared_ptr<const QHash<qint64, int>> points = {};
};
/// Some thousand entries of a poll, so that no export fills the memory.
struct ExportPage {
    QByteArray text = {}; ///< Whole lines; the first page begins with what stands above them.
    ExportCursor end = {};
    bool isLast = true;
};
Result<ExportPage> writePage(
    QSqlDatabase& connection, const PollPlace& place, const Poll& poll, ExportFormat format, const ExportCursor& after);

/// Who a card is in one poll; more than one where the poll once compared other parts of a number.
struct CardTrace {
    PollPlace place = {};
    Poll poll = {};
    QStringList cards = {};
    QString ticket = {}; ///< The one of them that is a ticket: that it may vote is no person's own, and stays.
};
CardTrace traceOf(const Ledger& ledger, const QString& tag);
CardTrace traceAlone(const Ledger& ledger, const QString& tag); ///< Without what is linked with it.

/// Where a page about a card ends: in which poll (PollPlace::key), as which of its cards there, and behind which entry.
struct CardCursor {
    qint64 poll = 0; ///< 0: before all.
    qsizetype card = 0;
    qint64 number = 0;
};
/// A line for everything stored about the card, in all polls, some thousand at once; the first page begins with the
/// heading.
struct CardPage {
    QByteArray text = {};
    CardCursor last = {};
    bool isLast = true;
};
/// Refused/NotFound: the poll in which the last page ended has been removed.
Result<CardPage> writeCardPage(QSqlDatabase& connection, const QList<CardTrace>& traces, const CardCursor& after);

/// All votes of a poll that were ever taken back by a person, by number: whoever passed them on asks, and takes them
/// back, too.
Result<QList<qint64>> readErasedVotes(QSqlDatabase& connection, const PollPlace& place);

} // namespace everyport::polls
