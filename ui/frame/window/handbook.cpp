#include "ui/frame/window/handbook.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListWidget>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "app/station/commandline/help.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/rowdelegate.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

QList<Handbook::Chapter> Handbook::chapters()
{
    QList<Chapter> result;
    if (handbookChapter(u"commandline"_s).isEmpty()) // also opens the resource
        return result;
    for (const QString& name : QDir(u":/handbook"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name)) {
        const QString id = name.chopped(3);
        if (id == "README"_L1)
            continue;
        const QString first = handbookChapter(id).section(u'\n', 0, 0);
        Chapter chapter{id, first.startsWith(u'#') ? first.section(u' ', 1).trimmed() : id};
        if (id == "index"_L1)
            result.prepend(chapter);
        else
            result.append(chapter);
    }
    return result;
}

QList<PaletteHit> Handbook::find(const QString& typed, std::function<void(const QString&)> open)
{
    QList<PaletteHit> hits;
    for (const Chapter& chapter : chapters()) {
        if (!typed.isEmpty() && !chapter.title.contains(typed, Qt::CaseInsensitive))
            continue;
        hits.append(
            {tr("Handbook"), chapter.title, {}, u"book-open"_s, Mark::None, {}, [open, id = chapter.id] { open(id); }});
    }
    return hits;
}

Handbook::Handbook(QWidget* window)
    : QWidget(window, Qt::Window), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Handbook — Everyport"));
    resize(Metrics::px(860), Metrics::px(640));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new RowDelegate(RowDelegate::Look::List, m_list));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setProperty("alwaysActive", true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(24);
    m_text->setAccessibleName(tr("Chapter"));
    auto* split = new QSplitter(this);
    split->addWidget(m_list);
    split->addWidget(m_text);
    split->setStretchFactor(1, 1);
    split->setSizes({Metrics::px(210), Metrics::px(650)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    for (const Chapter& chapter : chapters()) {
        auto* item = new QListWidgetItem(chapter.title, m_list);
        item->setData(Qt::UserRole, chapter.id);
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item)
            showChapter(item->data(Qt::UserRole).toString());
    });
    // Links between chapters stay here, all others are shown, not opened: the handbook works without a network.
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& url) {
        if (url.scheme().isEmpty() && url.path().endsWith(".md"_L1))
            openChapter(QFileInfo(url.path()).completeBaseName());
    });
}

void Handbook::openChapter(const QString& chapter)
{
    int row = 0;
    for (int i = 0; i < m_list->count(); ++i) {
        if (m_list->item(i)->data(Qt::UserRole) == chapter)
            row = i;
    }
    m_list->setCurrentRow(row);
    if (m_list->count() == 0)
        m_text->setPlainText(tr("The handbook was not built in."));
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

void Handbook::showChapter(const QString& chapter)
{
    m_text->setMarkdown(handbookChapter(chapter));
    // Lines of a book: not wider than the eye can follow, not closer than it can hold.
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        QTextBlockFormat air;
        air.setLineHeight(130, QTextBlockFormat::ProportionalHeight);
        const bool heading = block.blockFormat().headingLevel() > 0;
        air.setTopMargin(heading && block.blockNumber() > 0 ? 16 : 0);
        air.setBottomMargin(block.textList() ? 4 : 8);
        cursor.mergeBlockFormat(air);
    }
    m_text->moveCursor(QTextCursor::Start);
}

void Handbook::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace everyport::ui
