#pragma once

#include <QFontMetrics>
#include <QHeaderView>
#include <QStringList>

#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowmeasure.h"
#include "ui/style/painting/rowroles.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {

/// What is amiss with how a table's columns use their room, by geometry; empty where all is well. Columns of these keys
/// are to be there, within what is seen, and whole, or cut in the middle where they are names.
inline QStringList roomFaults(const Table& table, const QStringList& kept)
{
    QStringList wrong, blank, cut;
    const QHeaderView* header = table.horizontalHeader();
    const QAbstractItemModel* rows = table.model();
    const int room = table.viewport()->width();
    for (int column = 0; column < rows->columnCount(); ++column) {
        const auto head = [&](int role) { return rows->headerData(column, Qt::Horizontal, role); };
        const QString key = head(Role::Key).toString();
        const bool isKept = kept.contains(key);
        if (header->isSectionHidden(column)) {
            if (isKept)
                wrong.append(key + QStringLiteral(" is hidden"));
            continue;
        }
        const int left = header->sectionViewportPosition(column);
        const int width = header->sectionSize(column);
        if (isKept && (left < 0 || left + width > room))
            wrong.append(QStringLiteral("%1 is at %2 to %3 of %4").arg(key).arg(left).arg(left + width).arg(room));
        const int inner = width - RowDelegate::edges(table, column);
        const bool isName = head(Role::Elide) == QVariant(int(Qt::ElideMiddle));
        const QString title = head(Qt::DisplayRole).toString();
        int widest = header->isHidden()
            ? 0
            : QFontMetrics(Fonts::caption(600)).horizontalAdvance(title) + Metrics::px(16); // with its arrow
        const int arrow = header->sortIndicatorSection() == column ? Metrics::px(16) : 0;
        if (const QFontMetrics metrics(Fonts::caption(arrow > 0 ? 600 : 500));
            isKept && !header->isHidden() && metrics.elidedText(title, Qt::ElideRight, inner - arrow) != title)
            wrong.append(QStringLiteral("the title %1 is cut").arg(title));
        for (int row = 0; row < qMin(rows->rowCount(), 40); ++row) {
            const QModelIndex index = rows->index(row, column);
            if (index.data(Role::Group).toBool())
                continue;
            const CellNeed need = cellNeed(index);
            widest = qMax(widest, need.whole);
            if (need.text <= inner)
                continue;
            const QString text = key + QStringLiteral(": ") + index.data().toString();
            if (isName)
                cut.append(text);
            if (isName && index.data(Role::Elide).toInt() != Qt::ElideMiddle)
                wrong.append(text + QStringLiteral(" is cut at its end"));
            const bool mayGiveWay = index.data(Role::Elide).toInt() == Qt::ElideMiddle;
            if (isKept && !isName && !mayGiveWay && head(Role::LeastWidth).toInt() == 0)
                wrong.append(text + QStringLiteral(" is cut"));
        }
        if (inner - widest > 40)
            blank.append(QStringLiteral("%1 by %2").arg(key).arg(inner - widest));
    }
    if (!cut.isEmpty() && !blank.isEmpty())
        wrong.append(cut.first() + QStringLiteral(" is cut beside blank ") + blank.join(QStringLiteral(", ")));
    return wrong;
}

} // namespace everyport::ui
