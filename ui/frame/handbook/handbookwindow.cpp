#include "ui/frame/handbook/handbookwindow.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScreen>
#include <QScrollBar>
#include <QSplitter>
#include <QToolButton>

#include "app/station/commandline/help.h"
#include "ui/frame/handbook/handbooklist.h"
#include "ui/frame/handbook/handbookview.h"
#include "ui/languages/languages.h"
#include "ui/style/colours/icons.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/printdialog.h"
#include "ui/widgets/dialogs/savedialog.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

namespace everyport::ui {

using namespace Qt::StringLiterals;

namespace {

/// A button with an icon alone for an action; its tip has the key.
QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAutoRaise(true);
    button->setAccessibleName(action->text());
    return button;
}

} // namespace

QList<PaletteHit> HandbookWindow::find(const QString& typed, std::function<void(const QString&)> open)
{
    QList<PaletteHit> hits;
    for (const HandbookPage& page : handbook(Languages::current()).pages()) {
        if (!typed.isEmpty() && !page.title.contains(typed, Qt::CaseInsensitive))
            continue;
        hits.append(
            {tr("Handbook"), page.title, {}, u"book-open"_s, Mark::None, {}, [open, id = page.id] { open(id); }});
    }
    return hits;
}

HandbookWindow::HandbookWindow(QWidget* window)
    : QWidget(window, Qt::Window), m_handbook(handbook(Languages::current()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Handbook — Everyport"));
    // Never larger than the screen, as dialogs are: with large text it would be.
    const QSize most = screen()->availableGeometry().size() - QSize(20, 40);
    resize(QSize(Metrics::px(980), Metrics::px(680)).boundedTo(most));
    makeActions();
    auto* split = new QSplitter(this);
    auto* left = new QWidget(split);
    left->setLayout(makeLeft(left));
    auto* right = new QWidget(split);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(makeBar(right));
    m_spoken = new Text(tr("This page is in English."), Text::Size::Caption, Tone::Second, right);
    m_spoken->setContentsMargins(
        HandbookView::pageMargin, Metrics::labelToField, HandbookView::pageMargin, Metrics::labelToField);
    m_spoken->setWordWrap(true);
    m_spoken->hide();
    column->addWidget(m_spoken);
    column->addWidget(m_view = new HandbookView(right), 1);
    m_view->setAccessibleName(tr("Page"));
    split->addWidget(left);
    split->addWidget(right);
    split->setStretchFactor(1, 1);
    split->setSizes({Metrics::px(270), Metrics::px(710)});
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(split);
    m_list->showPages(m_handbook);
    connect(m_list, &HandbookList::pageChosen, this, &HandbookWindow::visit);
    connect(m_view, &HandbookView::pageAsked, this, &HandbookWindow::visit);
    connect(m_view, &HandbookView::marksChanged, this, &HandbookWindow::tellMarks);
    tellMarks();
}

HandbookWindow::~HandbookWindow() = default;

QAction* HandbookWindow::addKey(
    const QString& iconName, const QString& text, const QList<QKeySequence>& keys, std::function<void()> call)
{
    auto* action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setShortcuts(keys);
    action->setToolTip(withKey(text, keys.value(0)));
    connect(action, &QAction::triggered, this, [call = std::move(call)] { call(); });
    addAction(action);
    return action;
}

void HandbookWindow::makeActions()
{
    m_back = addKey(alongTheLine(u"arrow-left"_s), tr("Back"),
        {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, [this] { step(&PageHistory::back); });
    m_forward = addKey(alongTheLine(u"arrow-right"_s), tr("Forward"),
        {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
        [this] { step(&PageHistory::forward); });
    m_previousMark = addKey(
        u"chevron-up"_s, tr("Place before"), {QKeySequence(Qt::SHIFT | Qt::Key_F3)}, [this] { m_view->stepMark(-1); });
    m_nextMark = addKey(
        u"chevron-down"_s, tr("Next place"), {QKeySequence(Qt::Key_F3)}, [this] { m_view->stepMark(1); });
    m_print = addKey(u"printer"_s, tr("Print…"), {QKeySequence(Qt::CTRL | Qt::Key_P)}, [this] { print(); });
    m_save = addKey(u"file-down"_s, tr("Save as PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_S)}, [this] { save(); });
    addKey({}, tr("Search the handbook"), {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
        m_field->setFocus(Qt::ShortcutFocusReason);
        m_field->selectAll();
    });
}

QBoxLayout* HandbookWindow::makeLeft(QWidget* parent)
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, Metrics::betweenGroups, 0, 0);
    column->setSpacing(Metrics::labelToField);
    m_field = new FilterField(tr("Search the handbook"), parent);
    m_field->setMaxLength(200);
    m_found = new QLabel(parent);
    m_found->setFont(Fonts::caption());
    m_found->setContentsMargins(Metrics::pageEdge, 0, Metrics::pageEdge, 0);
    m_found->setWordWrap(true);
    m_found->hide();
    m_list = new HandbookList(parent);
    auto* room = new QHBoxLayout;
    room->setContentsMargins(Metrics::betweenControls, 0, Metrics::betweenControls, Metrics::labelToField);
    room->addWidget(m_field);
    column->addLayout(room);
    column->addWidget(m_found);
    column->addWidget(m_list, 1);
    connect(m_field, &QLineEdit::textChanged, this, &HandbookWindow::search);
    return column;
}

QBoxLayout* HandbookWindow::makeBar(QWidget* parent)
{
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Metrics::betweenGroups, Metrics::betweenControls, Metrics::betweenGroups, 0);
    bar->setSpacing(Metrics::labelToField);
    m_where = new Text({}, Text::Size::Normal, Tone::Normal, parent);
    m_where->setElided(true);
    m_where->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_mark = new QLabel(parent);
    m_mark->setFont(Fonts::caption());
    bar->addWidget(buttonFor(m_back, parent));
    bar->addWidget(buttonFor(m_forward, parent));
    bar->addSpacing(Metrics::betweenControls);
    bar->addWidget(m_where, 1);
    bar->addWidget(m_mark);
    bar->addWidget(buttonFor(m_previousMark, parent));
    bar->addWidget(buttonFor(m_nextMark, parent));
    bar->addSpacing(Metrics::betweenControls);
    bar->addWidget(buttonFor(m_print, parent));
    bar->addWidget(buttonFor(m_save, parent));
    return bar;
}

void HandbookWindow::openChapter(const QString& chapter)
{
    visit(m_handbook.find(chapter) ? chapter : m_handbook.pages().first().id);
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void HandbookWindow::search()
{
    const QString typed = m_field->text();
    const QStringList words = HandbookSearch::words(typed);
    m_found->setVisible(!words.isEmpty());
    if (words.isEmpty()) {
        m_list->showPages(m_handbook);
    } else {
        if (!m_search)
            m_search.emplace(m_handbook);
        const auto hits = m_search->find(typed);
        m_list->showHits(hits);
        m_found->setText(
            hits.isEmpty() ? tr("No page has all of these words.") : tr("%n pages found", nullptr, int(hits.size())));
    }
    m_list->setOpenPage(m_page);
    markWords();
}

void HandbookWindow::markWords()
{
    const HandbookPage* page = m_handbook.find(m_page);
    m_view->markWords(page && m_search ? m_search->wordsOn(*page, m_field->text()) : QStringList());
}

void HandbookWindow::visit(const QString& page)
{
    if (!m_handbook.find(page))
        return;
    m_history.scrolledTo(m_view->verticalScrollBar()->value());
    m_history.visit(page);
    if (page != m_page)
        showPage(page);
    m_list->setOpenPage(page);
}

void HandbookWindow::showPage(const QString& id)
{
    const HandbookPage* page = m_handbook.find(id);
    m_page = id;
    const bool inOther = page->language != m_handbook.language();
    m_spoken->setVisible(inOther);
    // Who does not see the line above hears it with the page.
    m_view->setAccessibleDescription(inOther ? m_spoken->text() : QString());
    m_view->showPage(page->markdown);
    markWords();
    const QString part = partWords(page->part);
    m_where->setText(part == page->title ? part : tr("%1 › %2").arg(part, page->title));
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
}

void HandbookWindow::step(PageHistory::Place (PageHistory::*way)())
{
    m_history.scrolledTo(m_view->verticalScrollBar()->value());
    const PageHistory::Place place = (m_history.*way)();
    showPage(place.page);
    m_list->setOpenPage(place.page);
    m_view->scrollTo(place.scrolled);
}

void HandbookWindow::tellMarks()
{
    const int count = m_view->markCount();
    m_mark->setText(
        count ? tr("%1 of %2").arg(locale().toString(m_view->markInHand() + 1), locale().toString(count)) : QString());
    m_previousMark->setEnabled(count > 0);
    m_nextMark->setEnabled(count > 0);
}

void HandbookWindow::save()
{
    askWhereToSave(this, {.title = tr("Save as PDF"), .name = m_page + ".pdf"_L1, .filters = {tr("PDF (*.pdf)")}}, this,
        [this](const QString& path) {
            const HandbookPage* page = m_handbook.find(m_page);
            m_where->setText(m_view->savePdf(path, {page->title, page->language})
                    ? tr("Saved %1.").arg(path)
                    : tr("%1 cannot be written.").arg(path));
        });
}

void HandbookWindow::print()
{
    askWhereToPrint(
        this, m_view->documentTitle().isEmpty() ? windowTitle() : m_view->documentTitle(), this,
        [this](QPagedPaintDevice& device) {
            m_view->printOn(device);
            return true;
        },
        [this](bool done, const QString& file) {
            m_where->setText(!done   ? tr("The printer took nothing.")
                    : file.isEmpty() ? tr("The page was given to the printer.")
                                     : tr("Saved %1.").arg(file));
        });
}

void HandbookWindow::keyPressEvent(QKeyEvent* event)
{
    const bool down = event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape) {
        close();
    } else if (down && m_field->hasFocus() && m_list->count() > 0) {
        if (!m_field->text().isEmpty() && event->key() != Qt::Key_Down)
            m_list->openFirst();
        m_list->setFocus(Qt::TabFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace everyport::ui
