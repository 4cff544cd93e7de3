#include "ui/frame/handbook/handbooklist.h"

#include <QPoint>
#include <QSignalBlocker>

#include "ui/style/painting/rowdelegate.h"
#include "ui/style/painting/rowroles.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownBeforeMark = 24; // characters: a row is narrow, and the mark is to be seen

/// The sentence from a little before its first mark on, and the marks in that.
std::pair<QString, QList<QPoint>> fromFirstMark(const HandbookHit& hit)
{
    qsizetype cut = 0;
    if (!hit.marks.isEmpty() && hit.marks.first().start > shownBeforeMark)
        cut = hit.sentence.lastIndexOf(u' ', hit.marks.first().start - shownBeforeMark) + 1;
    const auto lead = cut > 0 ? u"… "_s : QString();
    QList<QPoint> marks;
    for (const auto& mark : hit.marks)
        marks.append({int(mark.start - cut + lead.size()), int(mark.length)});
    return {lead + hit.sentence.mid(cut), marks};
}

} // namespace

QString partWords(HandbookPage::Part part)
{
    switch (part) {
    case HandbookPage::Part::FirstSteps: return HandbookList::tr("First steps");
    case HandbookPage::Part::Tasks: return HandbookList::tr("Tasks");
    case HandbookPage::Part::LookUp: break;
    }
    return HandbookList::tr("Look up");
}

HandbookList::HandbookList(QWidget* parent) : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new RowDelegate(RowDelegate::Look::List, this));
    setProperty("alwaysActive", true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item)
            Q_EMIT pageChosen(pageOf(item));
    });
}

QString HandbookList::pageOf(const QListWidgetItem* item) const
{
    return item->data(Qt::UserRole).toString();
}

QListWidgetItem* HandbookList::add(const QString& title, const QString& page)
{
    auto* item = new QListWidgetItem(title, this);
    item->setData(Qt::UserRole, page);
    return item;
}

void HandbookList::showPages(const Handbook& handbook)
{
    const QSignalBlocker quiet(this);
    clear();
    setAccessibleName(tr("Pages"));
    QString part;
    for (const HandbookPage& page : handbook.pages()) {
        const QString title = partWords(page.part);
        // A part of one page that is called as it needs no heading.
        if (title != part && title != page.title) {
            auto* heading = add(title, {});
            heading->setData(Role::Group, true);
            heading->setFlags(Qt::NoItemFlags);
        }
        part = title;
        add(page.title, page.id);
    }
}

void HandbookList::showHits(const QList<HandbookHit>& hits)
{
    const QSignalBlocker quiet(this);
    clear();
    setAccessibleName(tr("Pages found"));
    for (const HandbookHit& hit : hits) {
        auto* item = add(hit.title, hit.page);
        const auto [sentence, marks] = fromFirstMark(hit);
        item->setData(Role::SecondLine, sentence);
        item->setData(Role::SecondMarks, QVariant::fromValue(marks));
        if (hit.count > 0)
            item->setData(Role::RightText, locale().toString(hit.count));
        item->setData(Qt::AccessibleTextRole, tr("%1: %2").arg(hit.title, hit.sentence));
        item->setToolTip(hit.sentence);
    }
    scrollToTop();
}

void HandbookList::setOpenPage(const QString& page)
{
    const QSignalBlocker quiet(this);
    QListWidgetItem* open = nullptr;
    for (int row = 0; row < count() && !open; ++row) {
        if (!page.isEmpty() && pageOf(item(row)) == page)
            open = item(row);
    }
    setCurrentItem(open);
    viewport()->update();
}

void HandbookList::openFirst()
{
    for (int row = 0; row < count(); ++row) {
        const QString page = pageOf(item(row));
        if (page.isEmpty())
            continue;
        setOpenPage(page);
        Q_EMIT pageChosen(page);
        return;
    }
}

} // namespace everyport::ui
