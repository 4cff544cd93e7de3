#include "ui/widgets/dialogs/opendialog.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QTreeView>

#include "ui/style/colours/metrics.h"

namespace everyport::ui {
namespace {

/// Where it is Qt's own: names and times are seen whole. What type a file has its name says.
void makeRoom(QFileDialog& ask)
{
    auto* list = ask.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (!list)
        return;
    ask.resize(Metrics::px(760), Metrics::px(480));
    enum { Name, Size, Type, Changed, Columns };
    QHeaderView* head = list->header();
    if (head->count() < Columns)
        return;
    head->hideSection(Type);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Size, Changed})
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

} // namespace

void askWhichFile(QWidget* parent, const QString& title, const QString& filters, const QObject* who,
    std::function<void(const QString& path)> chosen)
{
    auto* ask = new QFileDialog(parent, title, {}, filters);
    ask->setAttribute(Qt::WA_DeleteOnClose);
    ask->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(ask, &QFileDialog::fileSelected, who, std::move(chosen));
    ask->open();
    makeRoom(*ask);
}

} // namespace everyport::ui
