#include "ui/widgets/dialogs/printdialog.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>

namespace everyport::ui {

namespace {

struct PrintWords {
    Q_DECLARE_TR_FUNCTIONS(everyport::ui::PrintWords)
};

} // namespace

void askWhereToPrint(QWidget* parent, const QString& title, const QObject* who,
    std::function<bool(QPagedPaintDevice&)> paint, std::function<void(bool, const QString&)> printed)
{
    askForPrinter(parent, title, who,
        [paint = std::move(paint), printed = std::move(printed)](
            const std::shared_ptr<QPagedPaintDevice>& device) { printed(paint(*device), fileOf(*device)); });
}

void askForPrinter(QWidget* parent, const QString& title, const QObject* who,
    std::function<void(const std::shared_ptr<QPagedPaintDevice>&)> chosen)
{
    // Lives as long as the dialog, whose connections hold it.
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(title);
    printer->setCreator(QStringLiteral("Everyport"));
    auto* ask = new QPrintDialog(printer.get(), parent);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setWindowTitle(PrintWords::tr("Print"));
    QObject::connect(ask, &QObject::destroyed, ask, [printer] {});
    QObject::connect(ask, qOverload<QPrinter*>(&QPrintDialog::accepted), who,
        [printer, chosen = std::move(chosen)] { chosen(printer); });
    ask->open();
}

QString fileOf(const QPagedPaintDevice& device)
{
    const auto* printer = dynamic_cast<const QPrinter*>(&device);
    return printer ? printer->outputFileName() : QString();
}

} // namespace everyport::ui
