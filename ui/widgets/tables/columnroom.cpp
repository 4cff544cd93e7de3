#include "ui/widgets/tables/columnroom.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace everyport::ui {
namespace {

constexpr int asMuch = 1; // ranks: an address that is cut last, too, and hides just before a name, matters as much

/// Hides the one that yields first among those that yield before `rank` does; names only `apart` ranks before it.
/// False: there is none.
bool hideFirst(QList<bool>& shown, const QList<ColumnNeed>& columns, int rank, int apart = 0)
{
    qsizetype first = -1;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const int before = rank + (columns[i].isName ? apart : 0);
        if (shown[i] && columns[i].yield > before && (first < 0 || columns[i].yield >= columns[first].yield))
            first = i;
    }
    if (first >= 0)
        shown[first] = false;
    return first >= 0;
}

/// Hides the last of those that have nothing to show. False: there is none.
bool hideEmpty(QList<bool>& shown, const QList<ColumnNeed>& columns)
{
    for (qsizetype i = columns.size() - 1; i >= 0; --i) {
        if (shown[i] && columns[i].isEmpty) {
            shown[i] = false;
            return true;
        }
    }
    return false;
}

/// Up to which one is read at a glance: all that it holds now, and no more than its usual width. No name is cut for
/// more.
int readable(const ColumnNeed& column)
{
    return qMax(column.least, qMin(column.wanted - column.spare, column.natural));
}

/// A name that is but a little longer than usual is not cut for what stands beside it.
int whole(const ColumnNeed& name)
{
    return name.wanted <= name.natural + name.natural / 4 ? qMax(name.least, name.wanted) : readable(name);
}

/// In which order names are cut, those that hide last first.
QList<int> ranksOfNames(const QList<ColumnNeed>& columns)
{
    QList<int> ranks;
    for (const ColumnNeed& column : columns) {
        if (column.isName && !ranks.contains(column.yield))
            ranks.append(column.yield);
    }
    std::sort(ranks.begin(), ranks.end());
    return ranks;
}

/// Whether each is shown at all.
QList<bool> shownIn(const QList<ColumnNeed>& columns, int room)
{
    QList<bool> shown(columns.size(), true);
    const auto needed = [&](int unwillingTo) {
        int all = 0;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const bool isWhole = columns[i].isName && columns[i].yield <= unwillingTo;
            if (shown[i])
                all += isWhole ? whole(columns[i]) : columns[i].least;
        }
        return all;
    };
    const auto wanted = [&] {
        int all = 0;
        for (qsizetype i = 0; i < columns.size(); ++i)
            all += shown[i] ? columns[i].wanted : 0;
        return all;
    };
    while (wanted() > room && hideEmpty(shown, columns)) {}
    while (needed(-1) > room && hideFirst(shown, columns, 0)) {}
    // "old…rty" is nobody's name: those go first that would have gone before it.
    for (const int rank : ranksOfNames(columns)) {
        while (needed(rank) > room && hideFirst(shown, columns, rank, asMuch)) {}
    }
    return shown;
}

/// Widens all towards their goals by equal parts of `room`; what is left when all are there is the answer.
int raise(QList<int>& widths, const QList<int>& goals, int room)
{
    while (room > 0) {
        QList<qsizetype> open;
        for (qsizetype i = 0; i < widths.size(); ++i) {
            if (widths[i] < goals[i])
                open.append(i);
        }
        if (open.isEmpty())
            break;
        const int part = qMax(1, room / int(open.size()));
        for (const qsizetype i : open) {
            const int more = qMin(qMin(part, goals[i] - widths[i]), room);
            widths[i] += more;
            room -= more;
        }
    }
    return room;
}

void spread(QList<int>& widths, const QList<int>& shares, int room)
{
    int all = 0;
    for (const int share : shares)
        all += share;
    for (qsizetype i = 0; i < widths.size() && all > 0; ++i) {
        const int part = room * shares[i] / all; // the last one has what rounding has left
        widths[i] += part;
        room -= part;
        all -= shares[i];
    }
}

} // namespace

QList<int> shareRoom(const QList<ColumnNeed>& columns, int room)
{
    const QList<bool> shown = shownIn(columns, room);
    const auto each = [&](const std::function<int(const ColumnNeed&)>& of) {
        QList<int> result(columns.size(), 0);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (shown[i])
                result[i] = of(columns[i]);
        }
        return result;
    };
    QList<int> widths = each([](const ColumnNeed& column) { return column.least; });
    int left = room;
    for (const int width : widths)
        left -= width;
    // Nor is a name cut for one that would have hidden before it.
    for (const int rank : ranksOfNames(columns)) {
        const auto goal = [rank](const ColumnNeed& column) {
            return column.isName && column.yield <= rank + asMuch ? whole(column) : 0;
        };
        left = raise(widths, each(goal), left);
    }
    // One name that fills a line takes nothing from the short words beside it.
    left = raise(widths, each(readable), left);
    left = raise(widths, each([](const ColumnNeed& column) { return column.isName ? column.wanted : 0; }), left);
    left = raise(widths, each([](const ColumnNeed& column) { return column.wanted; }), left);
    left = raise(widths, each([](const ColumnNeed& column) { return column.natural; }), left);
    if (left > 0)
        spread(widths, each([](const ColumnNeed& column) { return column.share; }), left);
    return widths;
}

} // namespace everyport::ui
