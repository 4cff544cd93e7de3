#include "ui/widgets/dialogs/opendialog.h"

#include <QFileDialog>

namespace everyport::ui {

void askWhichFile(QWidget* parent, const QString& title, const QString& filters, const QObject* who,
    std::function<void(const QString& path)> chosen)
{
    auto* ask = new QFileDialog(parent, title, {}, filters);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(ask, &QFileDialog::fileSelected, who, std::move(chosen));
    ask->open();
}

} // namespace everyport::ui
