#pragma once

#include <QList>
#include <QString>

namespace everyport::ui {

/// One answer as a chart shows it.
struct ChartRow {
    QString id = {};
    QString label = {};
    int count = 0;
    int recent = 0;       ///< Of the last ten seconds.
    int colour = 0;       ///< Its place among the answers, whatever the order of the rows.
    QString readers = {}; ///< "Reader 3", "Readers 2, 4"
    QString trouble = {}; ///< "Reader 4 unplugged"; shown in place of `readers`.
    bool operator==(const ChartRow&) const = default;
};

/// What every chart of a poll is painted from: page, present mode, exports, another station's poll.
struct ChartData {
    QString question = {};
    QList<ChartRow> rows = {};
    int votes = 0;
    int voters = 0;
    bool hidden = false; ///< Bars and numbers are kept back; only what was voted in all is told.

    int most() const;   ///< The leader's count.
    int leader() const; ///< Its row; -1 without votes or on a draw.
    double percent(const ChartRow& row) const { return votes ? 100.0 * row.count / votes : 0; }
    bool manyAnswers() const { return rows.size() > 8; }
    bool operator==(const ChartData&) const = default;
};

/// Largest first; equal ones in the order in which they were asked.
ChartData sortedByCount(ChartData data);

} // namespace everyport::ui
