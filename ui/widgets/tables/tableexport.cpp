#include "ui/widgets/tables/tableexport.h"

#include <limits>

#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QPointer>
#include <QSaveFile>

#include "ui/languages/saidwords.h"
#include "ui/style/painting/rowroles.h"
#include "ui/style/words/shownwords.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/tables/table.h"

namespace everyport::ui {
namespace {

struct TableExport {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::TableExport)
};

QString exportedText(const QModelIndex& index)
{
    const QVariant copied = index.data(Role::Copy);
    if (copied.isValid())
        return copied.toString();
    // Whole, and without what only keeps its parts in order on a screen.
    return shownCode(index.data(Qt::DisplayRole).toString(), std::numeric_limits<int>::max());
}

/// RFC 4180. A cell that a spreadsheet would take for a formula is only text; a number with its sign is none.
QString field(QString text, QChar separator)
{
    bool isNumber = false;
    QLocale::c().toDouble(text, &isNumber);
    if (text.size() > 1 && QStringView(u"=+-@\t\r").contains(text.front()) && !isNumber)
        text.prepend(QLatin1Char('\''));
    if (!text.contains(separator) && !text.contains(QLatin1Char('"')) && !text.contains(QLatin1Char('\n'))
        && !text.contains(QLatin1Char('\r')))
        return text;
    text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

} // namespace

QByteArray tableText(const Table& table, QChar separator)
{
    const QHeaderView* header = table.horizontalHeader();
    const QAbstractItemModel* model = table.model();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    QString text;
    const auto line = [&](auto&& cell) {
        QStringList cells;
        for (const int column : columns)
            cells.append(field(cell(column), separator));
        text += cells.join(separator) + QStringLiteral("\r\n");
    };
    line([&](int column) { return model->headerData(column, Qt::Horizontal).toString(); });
    for (int row = 0; row < model->rowCount(); ++row) {
        if (!model->index(row, 0).data(Role::Group).toBool())
            line([&](int column) { return exportedText(model->index(row, column)); });
    }
    return text.toUtf8();
}

void exportTable(const Table& table, const QString& name, QWidget* parent, std::function<void(const QString&)> told)
{
    const FileToSave wanted{.title = TableExport::tr("Export"),
        .name = name + QStringLiteral(".csv"),
        .filters = {TableExport::tr("Comma-separated (*.csv)"), TableExport::tr("Tab-separated (*.tsv)")}};
    askWhereToSave(parent, wanted, &table, [&table, told = std::move(told)](const QString& path) {
        const QByteArray text = tableText(
            table, path.endsWith(QStringLiteral(".tsv")) ? QLatin1Char('\t') : QLatin1Char(','));
        QSaveFile file(path);
        // commit() does not see what its last buffer could not write
        const bool written = file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.flush()
            && file.commit();
        told(written ? TableExport::tr("Written to %1.").arg(path)
                     : TableExport::tr("%1 could not be written: %2").arg(path, saidWords(file.errorString())));
    });
}

} // namespace everyport::ui
