#include "ui/widgets/tables/columnroom.h"

#include <functional>

namespace everyport::ui {
namespace {

/// Whether each is shown at all.
QList<bool> shownIn(const QList<ColumnNeed>& columns, int room)
{
    QList<bool> shown(columns.size(), true);
    int needed = 0;
    for (const ColumnNeed& column : columns)
        needed += column.least;
    while (needed > room) {
        qsizetype first = -1;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (shown[i] && columns[i].yield > 0 && (first < 0 || columns[i].yield >= columns[first].yield))
                first = i;
        }
        if (first < 0)
            break;
        shown[first] = false;
        needed -= columns[first].least;
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
    left = raise(widths, each([](const ColumnNeed& column) { return column.isName ? column.wanted : 0; }), left);
    left = raise(widths, each([](const ColumnNeed& column) { return column.wanted; }), left);
    left = raise(widths, each([](const ColumnNeed& column) { return column.natural; }), left);
    if (left > 0)
        spread(widths, each([](const ColumnNeed& column) { return column.share; }), left);
    return widths;
}

} // namespace everyport::ui
