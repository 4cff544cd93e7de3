#pragma once

#include <QList>
#include <QString>

namespace everyport::ui {

/// One answer as a chart shows it.
struct ChartRow {
    QString id = {};
    QString label = {};
    int count = 0;        ///< Votes; of a ranking points.
    int recent = 0;       ///< Of the last ten seconds.
    int colour = 0;       ///< Its place among the answers, whatever the order of the rows.
    QString readers = {}; ///< "Reader 3", "Readers 2, 4"
    QString trouble = {}; ///< "Reader 4 unplugged"; shown in place of `readers`.
    bool operator==(const ChartRow&) const = default;
};

/// One number beside a chart, over its caption.
struct ChartFigure {
    QString value = {};
    QString caption = {};
    bool operator==(const ChartFigure&) const = default;
};

/// What the counts come to together, in words; all empty where they say enough by themselves.
struct ChartResult {
    QString summary =
        {}; ///< One sentence, without a full stop: "Mean 3.8 · median 4 · spread 1.2", "Carried: 12 yes, 7 no"
    QString headline = {}; ///< Where one result fills the screen: "3.8", "Carried"; empty: the row that leads.
    QString below = {};    ///< Explains that one.
    QList<ChartFigure> figures = {};
    bool operator==(const ChartResult&) const = default;
};

/// What every chart of a poll is painted from: page, present mode, exports, another station's poll.
struct ChartData {
    QString question = {};
    QList<ChartRow> rows = {};
    int votes = 0;
    int voters = 0;
    int points = 0;       ///< Of a ranking: what the rows have together; 0: their counts are votes.
    bool hidden = false;  ///< Bars and numbers are kept back; only what was voted in all is told.
    bool inOrder = false; ///< Rows say something by their order (1 to 5; yes, no): they keep it, and none leads.
    ChartResult result = {};

    void hide();        ///< What the counts come to is kept back with them.
    int most() const;   ///< The largest count.
    int leader() const; ///< Its row; -1 without votes, on a draw and where none leads.
    int whole() const { return points > 0 ? points : votes; } ///< What the counts are parts of.
    double percent(const ChartRow& row) const { return whole() ? 100.0 * row.count / whole() : 0; }
    bool manyAnswers() const { return rows.size() > 8; }
    bool operator==(const ChartData&) const = default;
};

/// Largest first, equal ones in the order in which they were asked; as it is where rows keep their order.
ChartData sortedByCount(ChartData data);

} // namespace everyport::ui
