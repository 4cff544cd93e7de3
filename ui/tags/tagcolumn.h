#pragma once

#include "ui/widgets/tables/columnlist.h"

namespace everyport::ui {

class Table;
class Tags;

QString tagColumnTitle();

/// The column of tags, the last of its model's; `words` gives what it shows of a row.
template <typename Row>
Column<Row> tagColumn(std::function<QString(const Row& row)> words)
{
    Column<Row> column;
    column.key = QStringLiteral("tag");
    column.title = tagColumnTitle();
    column.width = 110;
    column.least = 64;
    column.yield = 9; // before all others: the filter finds them nevertheless
    column.text = std::move(words);
    column.tone = Tone::Second;
    return column;
}

/// Has the table show its column of tags from the first tag on the page on, until the last has gone, unless a person
/// wants it otherwise. `hidden` are the other columns that are hidden at first. After the table has its rows.
void showTagColumn(Table& table, Tags& tags, const QString& page, int column, const QList<int>& hidden = {});

} // namespace everyport::ui
