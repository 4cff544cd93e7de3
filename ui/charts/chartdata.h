#pragma once

#include <QImage>
#include <QList>
#include <QPointF>
#include <QSizeF>
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
    bool isPale = false;  ///< It is less than the others: a wrong answer.
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

/// How the rows of a chart are drawn.
enum class ChartForm {
    Bars,
    Donut,   ///< Parts of a whole, another look of bars.
    Columns, ///< Numbers, by size (ChartData::numbers).
    Cloud,   ///< Words, the more often the larger.
    Quotes,  ///< Sentences below each other.
    Map,     ///< Where the votes were given (ChartData::map).
};

/// What was voted at one place.
struct ChartPlace {
    QString label = {};
    QPointF at = {};        ///< On the ground: 0, 0 is its upper left corner, 1, 1 its lower right one.
    QList<int> counts = {}; ///< By ChartRow::colour.
    int votes = 0;
    bool operator==(const ChartPlace&) const = default;
};

/// Places on the plan of a building.
struct ChartMap {
    QImage ground = {}; ///< Null: a plain floor.
    QSizeF size = {};   ///< Of the ground; only its shape matters.
    QList<ChartPlace> places = {};
    ChartPlace elsewhere = {}; ///< What has no place.
    bool isWhole = true;       ///< False: votes of before are still being read, and are elsewhere till then.
    bool operator==(const ChartMap&) const = default;
};

/// What the columns of a chart stand on.
struct ChartNumbers {
    QList<double> edges = {}; ///< Where each column begins, and where the last one ends; one number each: these alone.
    double mean = 0;
    double median = 0;
    QString unit = {};
    bool isEach = false; ///< Each column is one number.
    bool operator==(const ChartNumbers&) const = default;
};

/// What every chart of a poll is painted from: page, present mode, exports, another station's poll.
struct ChartData {
    QString question = {};
    QList<ChartRow> rows = {};
    int votes = 0;
    int voters = 0;
    int orders = 0;        ///< Of a ranking: how many people gave; its votes are places in them. 0: it is none.
    int points = 0;        ///< Of a ranking: what the rows have together; 0: their counts are votes.
    bool isRunoff = false; ///< These are ballots, of each row in the last round that it was in.
    bool hasShares = true; ///< Their counts are parts of what they have together.
    bool hidden = false;   ///< Bars and numbers are kept back; only what was voted in all is told.
    bool inOrder = false;  ///< Rows say something by their order (1 to 5; yes, no): they keep it, and none leads.
    ChartForm form = ChartForm::Bars;
    ChartNumbers numbers = {};
    ChartMap map = {};     ///< Of a poll whose votes have places; shown where somebody prefers it.
    bool hasParts = false; ///< Its rows are parts of a whole, as a donut shows them.
    ChartResult result = {};

    void hide();        ///< What the counts come to is kept back with them; of what voters wrote, the rows as well.
    void preferMap();   ///< Where there is one, and a colour for each row.
    void preferDonut(); ///< Where that says the same as bars, and has a colour for each row.
    int most() const;   ///< The largest count.
    int leader() const; ///< Its row; -1 without votes, on a draw and where none leads.
    int whole() const { return points > 0 ? points : votes; } ///< What the counts are parts of.
    int given() const { return orders > 0 ? orders : votes; } ///< As people count what was given.
    double percent(const ChartRow& row) const { return whole() ? 100.0 * row.count / whole() : 0; }
    bool manyAnswers() const { return rows.size() > 8; }
    bool operator==(const ChartData&) const = default;
};

/// Largest first, equal ones in the order in which they were asked; as it is where rows keep their order.
ChartData sortedByCount(ChartData data);

} // namespace everyport::ui
