#include "ui/widgets/dialogs/opendialog.h"

#include <algorithm>

#include <QFileDialog>
#include <QFileSystemModel>
#include <QHeaderView>
#include <QListView>
#include <QSplitter>
#include <QStyledItemDelegate>
#include <QTreeView>

#include "ui/style/colours/metrics.h"
#include "ui/style/words/timeformat.h"

namespace everyport::ui {
namespace {

/// When a file was changed, as times stand everywhere else: Qt's model writes it in the system's language.
class ChangedDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const auto* files = qobject_cast<const QFileSystemModel*>(index.model()))
            option->text = dayAndTime(files->lastModified(index));
    }
};

/// The places at the side with their whole names, as far as the list can spare it.
void widenPlaces(QFileDialog& ask)
{
    auto* splitter = ask.findChild<QSplitter*>(QStringLiteral("splitter"));
    auto* places = ask.findChild<QListView*>(QStringLiteral("sidebar"));
    if (!splitter || !places || splitter->indexOf(places) != 0)
        return;
    const int wanted = places->sizeHintForColumn(0) + Metrics::px(24);
    const int width = std::clamp(wanted, Metrics::px(140), Metrics::px(240));
    places->setTextElideMode(Qt::ElideMiddle);
    places->setMinimumWidth(width);
    splitter->setSizes({width, ask.width() - width});
}

} // namespace

/// What type a file has its name says.
void makeRoom(QFileDialog& ask)
{
    auto* list = ask.findChild<QTreeView*>(QStringLiteral("treeView"));
    if (!list)
        return;
    ask.resize(Metrics::px(760), Metrics::px(480));
    widenPlaces(ask);
    enum { Name, Size, Type, Changed, Columns };
    QHeaderView* head = list->header();
    if (head->count() < Columns)
        return;
    list->setItemDelegateForColumn(Changed, new ChangedDelegate(list));
    head->hideSection(Type);
    head->setStretchLastSection(false);
    head->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Size, Changed})
        head->setSectionResizeMode(column, QHeaderView::ResizeToContents);
}

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
