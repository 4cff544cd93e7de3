#include "ui/style/words/readingorder.h"

#include <algorithm>
#include <vector>

#include <QGridLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

namespace everyport::ui {

namespace {

/// Items of a layout, in which a grid has those of a line side by side, whenever they came to it.
std::vector<QLayoutItem*> itemsOf(QLayout* layout)
{
    std::vector<QLayoutItem*> items;
    for (int i = 0; i < layout->count(); ++i)
        items.push_back(layout->itemAt(i));
    auto* grid = qobject_cast<QGridLayout*>(layout);
    if (!grid)
        return items;
    std::vector<std::pair<std::pair<int, int>, QLayoutItem*>> placed;
    for (int i = 0; i < layout->count(); ++i) {
        int row = 0, column = 0, rows = 0, columns = 0;
        grid->getItemPosition(i, &row, &column, &rows, &columns);
        placed.emplace_back(std::pair(row, column), items[size_t(i)]);
    }
    std::stable_sort(
        placed.begin(), placed.end(), [](const auto& one, const auto& other) { return one.first < other.first; });
    std::transform(placed.begin(), placed.end(), items.begin(), [](const auto& each) { return each.second; });
    return items;
}

void gatherParts(QLayout* layout, QList<const QWidget*>* parts)
{
    for (QLayoutItem* item : itemsOf(layout)) {
        if (item->widget())
            parts->append(item->widget());
        else if (item->layout())
            gatherParts(item->layout(), parts);
    }
}

} // namespace

QList<const QWidget*> partsAsLaidOut(const QWidget* whole)
{
    QList<const QWidget*> parts;
    if (const auto* splitter = qobject_cast<const QSplitter*>(whole)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts << splitter->widget(i) << splitter->handle(i + 1);
    } else if (const auto* tabs = qobject_cast<const QTabWidget*>(whole)) {
        parts << tabs->tabBar(); // which Qt makes after the pages
    } else if (whole->layout()) {
        gatherParts(whole->layout(), &parts);
    }
    return parts;
}

} // namespace everyport::ui
