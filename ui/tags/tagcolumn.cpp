#include "ui/tags/tagcolumn.h"

#include <memory>

#include "ui/tags/tags.h"
#include "ui/widgets/tables/table.h"
#include "ui/widgets/tables/tablecolumns.h"

namespace everyport::ui {

QString tagColumnTitle()
{
    return Tags::tr("Tags");
}

void showTagColumn(Table& table, Tags& tags, const QString& page, int column, const QList<int>& hidden)
{
    auto isShown = std::make_shared<bool>(false);
    const auto apply = [&table, hidden, column](bool shown) {
        table.columns().setHiddenByDefault(shown ? hidden : hidden + QList<int>{column});
    };
    *isShown = tags.isUsed(page);
    apply(*isShown);
    QObject::connect(&tags, &Tags::changed, &table, [&tags, page, apply, isShown](const QString& where) {
        if (where != page || tags.isUsed(page) == *isShown)
            return;
        *isShown = tags.isUsed(page);
        apply(*isShown);
    });
}

} // namespace everyport::ui
