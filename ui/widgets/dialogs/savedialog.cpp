#include "ui/widgets/dialogs/savedialog.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QRegularExpression>

#include "ui/widgets/dialogs/opendialog.h"

namespace everyport::ui {
namespace {

/// "log" of "Text (*.log *.txt)"; empty where the filter takes any.
QString endingOf(const QString& filter)
{
    static const QRegularExpression first(QStringLiteral("\\*\\.([A-Za-z0-9]+)"));
    return first.match(filter).captured(1);
}

} // namespace

void askWhereToSave(
    QWidget* parent, const FileToSave& file, const QObject* who, std::function<void(const QString& path)> chosen)
{
    auto* ask = new QFileDialog(parent, file.title, QFileInfo(file.name).path());
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setAcceptMode(QFileDialog::AcceptSave);
    ask->setFileMode(QFileDialog::AnyFile);
    ask->setOption(QFileDialog::DontConfirmOverwrite, !file.asksToReplace);
    ask->setNameFilters(file.filters);
    // A name without an ending is a file that nothing opens.
    ask->setDefaultSuffix(file.filters.isEmpty() ? QFileInfo(file.name).suffix() : endingOf(file.filters.first()));
    QObject::connect(ask, &QFileDialog::filterSelected, ask,
        [ask](const QString& filter) { ask->setDefaultSuffix(endingOf(filter)); });
    ask->selectFile(QFileInfo(file.name).fileName());
    QObject::connect(ask, &QFileDialog::fileSelected, who, std::move(chosen));
    ask->open();
    makeRoom(*ask);
}

} // namespace everyport::ui
