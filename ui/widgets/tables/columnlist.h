#pragma once

#include <functional>
#include <vector>

#include <QString>
#include <QVariant>

#include "ui/style/colours/statemark.h"
#include "ui/style/painting/mirroring.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

/// One column of a table whose rows are `Row`s: its head and its cells. What is left out its cells do not have.
/// (Functions are initialised by {} without an =, which g++ 12 does not survive in a template.)
template <typename Row>
struct Column {
    QString key = {}; ///< Its word in typed filters: "peer" (Role::Key).
    QString title = {};
    int width = 0; ///< Where there is room for what all columns hold, px at 13 (Role::NaturalWidth).
    int least = 0; ///< No narrower, px at 13; 0: never cuts what its rows hold, as states and numbers are (LeastWidth).
    int share = 0; ///< Its part of the room that is left over (Share).
    int yield = 0; ///< The higher, the earlier it is hidden for want of room; 0: never (Yield).
    bool yieldsEmpty = false; ///< With nothing in its rows it hides before what stands beside it is cut (YieldsEmpty).
    bool isName = false;      ///< Is cut after all others, and in the middle (Elide).
    std::function<QString(const Row& row)> text{};
    bool isNumber = false; ///< At the right edge, as its title is; the largest first at the first click.
    bool isMono = false;
    int weight = 0; ///< 400 … 600; 0: the table's own.
    Tone tone = Tone::Normal;
    std::function<Tone(const Row& row)> toneOf{}; ///< Instead of `tone`, where it differs from row to row.
    std::function<Mark(const Row& row)> mark{};
    std::function<QVariant(const Row& row)> sort{};  ///< What rows are sorted by; without one by their text.
    std::function<QString(const Row& row)> tip{};    ///< Empty: none.
    std::function<QString(const Row& row)> spoken{}; ///< For a screen reader, where the text does not say it all.
    std::function<QVariant(const Row& row, int role)> more{}; ///< Any other role of rowroles.h.
};

/// The columns of a model, in the order of its enum: what the model answers in `headerData`, and in `data` for a row.
/// A part of its model; the functions may use what the model outlives.
template <typename Row>
class ColumnList {
public:
    /// `whole` gives roles that are the same in every column: Role::Subject, Role::Expression, Role::Faded …
    ColumnList(std::vector<Column<Row>> columns, std::function<QVariant(const Row&, int role)> whole = {})
        : m_columns(std::move(columns)), m_whole(std::move(whole))
    {
    }

    int count() const { return int(m_columns.size()); }
    QString text(const Row& row, int column) const
    {
        const Column<Row>& asked = m_columns[size_t(column)];
        return asked.text ? asked.text(row) : QString();
    }

    QVariant header(int section, Qt::Orientation orientation, int role) const
    {
        if (orientation != Qt::Horizontal || section < 0 || section >= count())
            return {};
        const Column<Row>& column = m_columns[size_t(section)];
        switch (role) {
        case Qt::DisplayRole: return column.title;
        case Qt::TextAlignmentRole: return alignment(column);
        case Role::Key: return column.key;
        case Role::NaturalWidth: return positive(column.width);
        case Role::LeastWidth: return positive(column.least);
        case Role::Share: return positive(column.share);
        case Role::Yield: return positive(column.yield);
        case Role::YieldsEmpty: return column.yieldsEmpty ? QVariant(true) : QVariant();
        case Role::Elide: return elide(column);
        default: return {};
        }
    }

    QVariant data(const Row& row, int index, int role) const
    {
        const Column<Row>& column = m_columns[size_t(index)];
        switch (role) {
        case Qt::DisplayRole: return column.text ? QVariant(column.text(row)) : QVariant();
        case Qt::ToolTipRole: return column.tip ? words(column.tip(row)) : QVariant();
        case Qt::AccessibleTextRole: return column.spoken ? words(column.spoken(row)) : QVariant();
        case Role::Sort: return column.sort ? column.sort(row) : QVariant();
        case Role::Elide: return column.isName || !column.more ? elide(column) : column.more(row, role);
        case Role::ToneIs: return tone(column.toneOf ? column.toneOf(row) : column.tone);
        default: break;
        }
        if (role == Role::MarkIs && column.mark)
            return int(column.mark(row));
        if (role == Role::Mono && column.isMono)
            return true;
        if (role == Role::Weight && column.weight > 0)
            return column.weight;
        if (role == Qt::TextAlignmentRole && column.isNumber)
            return alignment(column);
        const QVariant other = column.more ? column.more(row, role) : QVariant();
        return other.isValid() || !m_whole ? other : m_whole(row, role);
    }

private:
    static QVariant words(const QString& words) { return words.isEmpty() ? QVariant() : QVariant(words); }
    static QVariant positive(int number) { return number > 0 ? QVariant(number) : QVariant(); }
    static QVariant elide(const Column<Row>& column)
    {
        return column.isName ? QVariant(int(Qt::ElideMiddle)) : QVariant();
    }
    static QVariant tone(Tone tone) { return tone == Tone::Normal ? QVariant() : QVariant(int(tone)); }
    static QVariant alignment(const Column<Row>& column)
    {
        return column.isNumber ? QVariant(int(numberAlignment)) : QVariant();
    }

    std::vector<Column<Row>> m_columns;
    std::function<QVariant(const Row&, int role)> m_whole{};
};

} // namespace everyport::ui
