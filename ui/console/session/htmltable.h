#pragma once

#include <optional>

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace everyport::ui {

/// A table of words, as an HTML table has them.
struct HtmlTable {
    QStringList header = {};      ///< May be empty.
    QList<QStringList> rows = {}; ///< Each as wide as the widest; short ones are filled up.
    qsizetype left = 0;           ///< Rows that were too many and are not here.

    static constexpr int mostRows = 1000;
    static constexpr int mostColumns = 60;
    static constexpr int longestCell = 1000; ///< Characters.
};

/// The first table of `html`: rows and cells, no styles, no pictures, no tables within. Nothing where there is none.
/// Any bytes are taken.
std::optional<HtmlTable> readHtmlTable(const QByteArray& html);

} // namespace everyport::ui
