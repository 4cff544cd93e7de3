#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "ui/paper/paperpages.h"

namespace everyport::ui {

/// Rows under a heading on paper. Long words go on in further lines, and each row is a block, so that a long table goes
/// on over pages.
class PaperTable {
public:
    struct Column {
        QString heading;
        qreal share = 0; ///< Of the width; all together 1.
        bool isNumber = false;
    };
    PaperTable(QString title, QList<Column> columns) : m_title(std::move(title)), m_columns(std::move(columns)) {}

    void add(const QStringList& cells) { m_rows.append(cells); }
    void addTotal(const QStringList& cells); ///< The last row, in strong type.
    void appendTo(PaperPages& pages) const;

private:
    PaperBlock row(const QStringList& cells, const QFont& font, const QColor& colour, qreal rule) const;

    QString m_title;
    QList<Column> m_columns;
    QList<QStringList> m_rows;
    QStringList m_total;
};

} // namespace everyport::ui
