#pragma once

#include <QByteArray>
#include <QSqlDatabase>
#include <QStringList>

#include "app/polls/ledger.h"
#include "netcore/result.h"

namespace everyport::polls {

/// Jobs for a Database that write out what is stored about a poll, or about a card.

/// Csv: every tap, a line each, by number; tags only where the poll keeps them. Log: what another station needs to merge.
enum class ExportFormat { Csv, Log };

/// Some thousand entries of a poll, so that no export fills the memory.
struct ExportPage {
    QByteArray text = {};  ///< Whole lines; the first page begins with what stands above them.
    qint64 last = 0;       ///< The entry that it ends with: the next page is asked for after it.
    bool isLast = true;
};
Result<ExportPage> writePage(QSqlDatabase& connection, const PollPlace& place, const Poll& poll, ExportFormat format, qint64 after);

/// Who a card is in one poll; more than one where the poll once compared other parts of a number.
struct CardTrace {
    PollPlace place = {};
    Poll poll = {};
    QStringList cards = {};
};
CardTrace traceOf(const Ledger& ledger, const QString& tag);

/// Header and a line for everything stored about the card, in all polls.
Result<QByteArray> writeCardCsv(QSqlDatabase& connection, const QList<CardTrace>& traces);

/// A poll that a card was taken out of.
struct ErasedCard {
    std::unique_ptr<Ledger> counted; ///< Anew, without it.
    QList<qint64> votes = {};        ///< Its taps, by number.
};

/// Takes the card out, or makes it nobody's, in the polls that know it; and remembers which votes were its own.
Result<std::vector<ErasedCard>> removeCard(QSqlDatabase& connection, const QList<CardTrace>& traces);
Result<std::vector<ErasedCard>> anonymiseCard(QSqlDatabase& connection, const QList<CardTrace>& traces);

/// All votes of a poll that were ever taken back so, by number: whoever passed them on asks, and takes them back, too.
Result<QList<qint64>> readErasedVotes(QSqlDatabase& connection, const PollPlace& place);

} // namespace everyport::polls
